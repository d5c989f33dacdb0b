import { expect, it } from 'vitest'
import { neverCited } from './never-cited.ts'
import { atlasView } from './test-view.ts'

it('warns of what no record names', () => {
  const view = atlasView({}, { sources: ['s1', 's2'], rivers: ['r'] }, { sources: ['s1'] })
  expect(neverCited.check(view)).toMatchObject([{ file: 'sources/s2.yaml', level: 'warning', path: [] }])
})
