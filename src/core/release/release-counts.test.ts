import { expect, it } from 'vitest'
import { releaseCountsOf } from './release-counts.ts'

const KG = { facility: 33, group: 5, 'legacy-waste': 2, 'radioactive-waste': 0, rated: 20 }

it('reads the size of a release and passes over the rest of its summary', () => {
  const tree = { date: '2026-11-22', counts: { kg: KG }, scores: { 'kg/kumtor': [1, 2] } }
  expect(releaseCountsOf('2026-11', tree)).toEqual({
    id: '2026-11',
    date: '2026-11-22',
    countries: { kg: KG },
  })
})

it.each([
  ['a summary without counts', { date: '2026-11-22' }],
  ['a number that is none', { date: '2026-11-22', counts: { kg: { ...KG, rated: -1 } } }],
  ['a missing kind', { date: '2026-11-22', counts: { kg: { facility: 1 } } }],
  ['a date that is none', { date: '2026-11-31', counts: { kg: KG } }],
  ['an empty file', null],
])('%s tells nothing', (_, tree) => {
  expect(releaseCountsOf('2026-11', tree)).toBeUndefined()
})
