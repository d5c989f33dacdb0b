import { expect, it } from 'vitest'
import { outsideIdTwice } from './outside-id-twice.ts'
import { atlasView, facility } from './test-view.ts'

const decided = (extent: string) => ({
  same_as_decided: { wikidata: { extent, by: 'Editors', decided: '2026-11-20', sources: ['s001'] } },
})
const told = (one: object, other: object) =>
  outsideIdTwice
    .check(
      atlasView({
        facilities: [
          facility('kg/a', { same_as: { wikidata: 'Q1' }, ...one }),
          facility('kg/b', { same_as: { wikidata: 'Q2', gem: 'Q1' }, ...other }),
        ],
      }),
    )
    .map(({ file, params }) => `${file} ${String(params?.['other'])}`)

it('lets no two records be the same as one entry', () => {
  expect(told({}, {})).toEqual([])
  expect(told({}, { same_as: { wikidata: 'Q1' } })).toEqual([
    'facilities/kg/a.yaml kg/b',
    'facilities/kg/b.yaml kg/a',
  ])
})

it('lets two records be parts of one entry, as two ponds are of one mine', () => {
  const pond = { same_as: { wikidata: 'Q1' }, ...decided('whole') }
  expect(told(pond, pond)).toEqual([])
  expect(told({}, pond)).toEqual([])
  expect(told(decided('same'), { same_as: { wikidata: 'Q1' }, ...decided('same') })).toHaveLength(2)
})
