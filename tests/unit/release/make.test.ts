import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../../../src/artefacts/front/invented-atlas.ts'
import { identityOf } from '../../../src/core/release/identity.ts'
import { readRelease } from '../../../src/core/release/judge.ts'
import { makeRelease } from '../../../src/core/release/make.ts'
import type { ReleaseInput } from '../../../src/core/release/make.ts'
import { inOrderOfRelease } from '../../../src/core/release/order.ts'
import { rebased } from '../../../src/core/release/rebase.ts'
import { releaseCountsOf } from '../../../src/core/release/release-counts.ts'
import type { ReleaseSubject } from '../../../src/core/release/subject.ts'

const { atlas, main } = inventedAtlas()
const INPUTS = '1a2b3c4d'.repeat(8)
const pair = (text: string) => ({ en: text, ru: `${text} по-русски` })
const kept = (kind: ReleaseSubject['kind'], id: string): ReleaseSubject => ({
  kind,
  id,
  name: pair(id),
  what: pair(kind),
  standing: pair('what was known'),
  say: pair('What was said.'),
})
const identity = identityOf('2026-11-21', INPUTS, [])
const input: ReleaseInput = {
  atlas,
  method: main.method,
  ranked: main.byId,
  identity,
  commit: '0f'.repeat(20),
  recordHash: (file) => (file === 'facilities/kz/sure.yaml' ? 'a'.repeat(64) : 'b'.repeat(64)),
  counts: [
    { folder: 'facilities', base: 0, head: 5 },
    { folder: 'ledger', base: 0, head: 1 },
  ],
  subjects: [kept('incident', 'kg/b'), kept('incident', 'kg/a'), kept('basin', 'z'), kept('country', 'uz')],
  pages: 12,
  downloads: [{ path: 'data/facilities.csv', bytes: 10, sha256: 'c'.repeat(64) }],
}
const record = makeRelease(input)
const file = `releases/${identity.id}.yaml`
const { release, shape, said } = readRelease(file, identity.id, record)

describe('the identity of a release', () => {
  it('is its date and the beginning of the hash of its inputs', () => {
    expect(identity).toMatchObject({ id: '2026-11-21-1a2b3c4d', published: false })
    expect(identityOf('2026-11-21', INPUTS, [identity.id]).published).toBe(true)
    expect(readRelease(file, '2026-11-21-99999999', record).said.map(({ code }) => code)).toEqual([
      'release-id-differs',
    ])
  })
})

describe('a summary', () => {
  it('passes its own check and holds every facility as the ranking has it', () => {
    expect([...shape, ...said]).toEqual([])
    expect(release?.facilities.map(({ id }) => id)).toEqual(atlas.facilities.map(({ id }) => id))
    for (const facility of release?.facilities ?? []) {
      const { score, rank, rankAll } = main.byId.get(facility.id) ?? {}
      expect(facility.place, facility.id).toBe(rank?.place ?? null)
      expect(facility.rank).toEqual(rank ? { best: rank.best, worst: rank.worst } : null)
      expect(facility.rankAll).toEqual(rankAll ?? null)
      expect(facility.rated).toBe(score?.rated)
      expect(facility.index.lo).toBeCloseTo(score?.lo ?? NaN, 6)
      expect(facility.index.hi).toBeCloseTo(score?.hi ?? NaN, 6)
      expect(facility.parts.map(({ component }) => component)).toEqual(
        release?.components.map(({ id }) => id),
      )
    }
  })

  it('keeps what decides of each fact, with its documents, its date and the hash of the record', () => {
    const sure = release?.facilities.find(({ id }) => id === 'kz/sure')
    expect(sure?.record).toBe('a'.repeat(64))
    expect(sure?.facts).toEqual([
      {
        key: 'location',
        values: [{ type: 'place', lat: 50, lon: 70, precision: 'site' }],
        asOf: '2010',
        sources: ['s1'],
        disputed: false,
      },
      {
        key: 'volume_m3',
        values: [{ type: 'range', lo: 1_000_000, hi: 1_000_000, unit: 'm3' }],
        asOf: '2010',
        sources: ['s1'],
        disputed: false,
      },
      {
        key: 'water_hazard_class',
        values: [{ type: 'code', code: 3 }],
        asOf: '2010',
        sources: ['s1'],
        disputed: false,
      },
    ])
  })

  it('keeps what is said of countries, basins and incidents, in one order whatever order it comes in', () => {
    expect(release?.subjects).toEqual([
      kept('country', 'uz'),
      kept('basin', 'z'),
      kept('incident', 'kg/a'),
      kept('incident', 'kg/b'),
    ])
  })

  it('that was made before the words were kept reads still, and holds none', () => {
    const { subjects, ...before } = record
    expect(subjects).toHaveLength(4)
    const reading = readRelease(file, identity.id, before)
    expect([...reading.shape, ...reading.said]).toEqual([])
    expect(reading.release).toEqual(release && { ...release, subjects: [] })
  })

  it.each([
    ['missing-key', ['subjects', 1], (each: object) => ({ ...each, say: undefined })],
    ['unknown-key', ['subjects', 1, 'rank'], (each: object) => ({ ...each, rank: 1 })],
    ['expected-pair', ['subjects', 1, 'standing'], (each: object) => ({ ...each, standing: 'one' })],
    ['bad-id', ['subjects', 1, 'id'], (each: object) => ({ ...each, id: '../x' })],
    ['bad-shape', ['subjects', 1, 'id'], (each: object) => ({ ...each, kind: 'country', id: 'uz' })],
    ['bad-shape', ['subjects', 1, 'id'], (each: object) => ({ ...each, kind: 'country', id: 'kg' })],
    ['bad-placed-id', ['subjects', 1, 'id'], (each: object) => ({ ...each, kind: 'incident', id: 'x' })],
    ['bad-shape', ['subjects', 1, 'kind'], (each: object) => ({ ...each, kind: 'river' })],
  ])('is refused with %s at %j', (code, path, spoil) => {
    const subjects = release?.subjects.map((each, at) => (at === 1 ? spoil(each) : each))
    const tree: unknown = JSON.parse(JSON.stringify({ ...record, subjects }))
    const reading = readRelease(file, identity.id, tree)
    expect(reading.shape.map((issue) => [issue.code, issue.path])).toContainEqual([code, path])
    expect(reading.release).toBeUndefined()
  })

  it('tells the size of each country, and nothing of folders that belong to no release', () => {
    expect(release && releaseCountsOf(release).countries['kz']).toEqual({
      facility: 2,
      group: 1,
      'legacy-waste': 0,
      'radioactive-waste': 0,
      rated: 2,
    })
    expect(release?.notes.counts.map(({ folder }) => folder)).toEqual(['facilities'])
  })
})

describe('summaries', () => {
  it('come by date; of one day the later after the one it names', () => {
    if (!release) throw new Error('no summary')
    const of = (id: string, date: string, previous: string | null) => ({ ...release, id, date, previous })
    const [a, b, c] = [of('c', '2026-01-01', null), of('b', '2026-02-02', 'c'), of('a', '2026-02-02', 'b')]
    expect(inOrderOfRelease([c, b, a]).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})

describe('the shares of a move', () => {
  const at = (place: number) => ({ place, rank: { best: place, worst: place }, rankAll: null })

  it('sum to what both releases print, with a share for what was only reckoned anew', () => {
    const moves = rebased(at(7), at(3), [['place', 6, 3, [[-3, ['own:volume_m3']]]]])
    expect(moves).toEqual([
      [
        'place',
        7,
        3,
        [
          [-1, ['recalculation']],
          [-3, ['own:volume_m3']],
        ],
      ],
      ['best', 7, 3, [[-4, ['recalculation']]]],
      ['worst', 7, 3, [[-4, ['recalculation']]]],
    ])
    for (const [, from, to, parts] of moves) expect(parts.reduce((sum, [by]) => sum + by, 0)).toBe(to - from)
  })

  it('are none where both releases print the same', () => {
    expect(rebased(at(3), at(3), [['place', 2, 3, [[1, ['others']]]]])).toEqual([])
  })
})
