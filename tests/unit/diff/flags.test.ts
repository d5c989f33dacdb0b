import { describe, expect, it, vi } from 'vitest'
import { assembleAtlas } from '../../../src/core/atlas.ts'
import type { Claim, Fact, Localised, Range } from '../../../src/core/claim.ts'
import { diffAtlases } from '../../../src/core/diff/diff-atlases.ts'
import type { Facility } from '../../../src/core/facility/facility.ts'
import { partsOf } from '../../../src/core/lists.ts'
import type { Source, SourceKind } from '../../../src/core/source/source.ts'
import { fact, facility, says, shippedMethod } from '../../lib/invented.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const method = shippedMethod('thi-basic-provisional')
const BY: Localised = { en: 'Pond Works', ru: 'ПО «Пруд»' }

const source = (id: string, kind: SourceKind, publisher: string): Source => ({
  id,
  title: id,
  publisher,
  year: '2024',
  url: [],
  archived: [],
  language: ['en'],
  licence: 'not-stated',
  kind,
})
const sources = (kind: SourceKind = 'operator') => [
  source('own', kind, 'somebody'),
  source('own-site', 'media', 'pond works'),
  source('free', 'research', 'University'),
]

const volume = (value: number, from: string, more: Partial<Claim<Range>> = {}): Claim<Range> => ({
  ...says({ lo: value, hi: value }, '2020'),
  source: from,
  ...more,
})

const pond = (volumes: Fact<Range>): Facility =>
  facility('kg/a', {
    volume_m3: volumes,
    operator: fact(says<Localised | string>(BY)),
    water_hazard_class: fact(says(2 as const)),
  })
const rest = [5, 6, 7].map((power) =>
  facility(`kg/b-${String(power)}`, {
    volume_m3: fact(volume(10 ** power, 'free')),
    water_hazard_class: fact(says(2 as const)),
  }),
)

/** Flags of a change of one facility's volume, as code, keys and documents. */
function flagsOf(base: Fact<Range>, head: Fact<Range>, kinds: readonly SourceKind[] = []) {
  const side = (volumes: Fact<Range>, kind?: SourceKind) => ({
    atlas: assembleAtlas('2026-11-22', {
      ...partsOf([]),
      facilities: [pond(volumes), ...rest],
      sources: sources(kind),
      methods: [method],
    }),
    others: [],
    counts: {},
  })
  const { flags } = diffAtlases(side(base, kinds[0]), side(head, kinds[1]))
  return flags.map(({ code, keys, sources: named }) => [code, ...(keys ?? []), ...(named ?? [])])
}

const BIG = volume(3e6, 'free')

describe('in whose favour', () => {
  const favour = (by: string) => [['own-favour', 'volume_m3', by]]

  it('flags a lower figure that the operator alone gives, by kind or by publisher', () => {
    for (const by of ['own', 'own-site']) {
      const small = volume(2e5, by, { asOf: '2024' })
      expect(flagsOf(fact(BIG), fact(small, BIG))).toEqual(favour(by))
    }
  })

  it('flags it where nothing was known before', () => {
    expect(flagsOf({ unknown: 'not-searched' }, fact(volume(2e5, 'own')))).toEqual(favour('own'))
  })

  it('flags a mark or a date that makes the old word of the operator decide', () => {
    const small = volume(2e5, 'own', { asOf: '2015' })
    expect(flagsOf(fact(BIG, small), fact(BIG, { ...small, preferred: true }))).toEqual(favour('own'))
    expect(flagsOf(fact(BIG, small), fact(BIG, { ...small, asOf: '2024' }))).toEqual(favour('own'))
    const marked = { ...BIG, asOf: '2010', preferred: true as const }
    expect(flagsOf(fact(marked, small), fact({ ...BIG, asOf: '2010' }, small))).toEqual(favour('own'))
  })

  it('flags it also where the document was an operator’s on one side alone', () => {
    const small = volume(2e5, 'own', { asOf: '2024' })
    expect(flagsOf(fact(BIG), fact(small, BIG), ['operator', 'research'])).toEqual([
      ['own-favour', 'volume_m3', 'own'],
      ['source-kind-changed'],
    ])
  })

  it('flags neither a higher figure of the operator nor one that another document shares', () => {
    expect(flagsOf(fact(BIG), fact(volume(9e9, 'own', { asOf: '2024' })))).toEqual([])
    const small = volume(2e5, 'own', { asOf: '2024' })
    expect(flagsOf(fact(BIG), fact({ ...small, also: ['free'] }, BIG))).toEqual([])
    expect(flagsOf(fact(BIG), fact(small, volume(2e5, 'free', { asOf: '2024' }), BIG))).toEqual([])
    expect(flagsOf(fact(BIG), fact(volume(2e5, 'free', { asOf: '2024' }), BIG))).toEqual([])
  })
})

describe('worst case', () => {
  const worst = [['worst-case-improved', 'volume_m3']]

  it('flags the highest claim taken away, also where another came in its stead', () => {
    const small = volume(2e5, 'free', { asOf: '2024' })
    expect(flagsOf(fact(small, volume(9e8, 'x')), fact(small))).toEqual(worst)
    expect(flagsOf(fact(volume(9e8, 'x')), fact(small))).toEqual(worst)
  })

  it('flags nothing where the claim taken away was not the worst, or nothing is known any more', () => {
    const small = volume(2e5, 'x', { asOf: '2024' })
    expect(flagsOf(fact(small, BIG), fact(BIG))).toEqual([])
    expect(flagsOf(fact(BIG), { unknown: 'undisclosed' })).toEqual([['became-unrated']])
  })
})
