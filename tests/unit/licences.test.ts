import { expect, it } from 'vitest'
import { licences } from '../../src/site/licences.ts'

it('every shipped package has its notice, also those that come without a file', () => {
  const text = licences()
  for (const said of [
    'Copyright (c) 2023, MapLibre contributors',
    'Copyright 2021 Protomaps LLC',
    'Copyright (c) Pagefind',
    'Copyright (c) 2011 Gary Court',
    'SIL OPEN FONT LICENSE Version 1.1',
    'Mike Bostock',
  ])
    expect(text).toContain(said)
  const heads = text.split('\n').filter((_, index, lines) => /^=+$/.test(lines[index + 1] ?? ''))
  expect(heads.length).toBeGreaterThan(10)
  expect(heads).toEqual(heads.toSorted())
})
