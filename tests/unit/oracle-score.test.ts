import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bandByTrial, oracle } from '../oracle/rank.ts'
import { points, shape } from '../oracle/shape.ts'
import { writeSynthetic } from '../oracle/synthetic.ts'

/**
 * The engine against a second implementation that shares no code with it: every number, place, band and
 * the order, on the real records and on made-up ones that use every rule.
 */
const output = z.object({
  method: z.string(),
  as_of: z.string(),
  facilities: z.array(z.looseObject({ id: z.string(), why_unrated: z.string().nullable() })),
})

const folders = mkdtempSync(join(tmpdir(), 'atlas-oracle-'))
const CASES = [
  { name: 'the real records, in 2031', seed: 0, records: 0, asOf: '2031-01-01' },
  { name: 'the real records, in 2052', seed: 0, records: 0, asOf: '2052-07-01' },
  { name: '150 made-up records, seed 11', seed: 11, records: 150, asOf: '2031-03-01' },
  { name: '150 made-up records, seed 12', seed: 12, records: 150, asOf: '2034-12-31' },
  { name: '150 made-up records, seed 13', seed: 13, records: 150, asOf: '2060-07-15' },
  { name: 'nine made-up records, seed 14', seed: 14, records: 9, asOf: '2031-01-01' },
]
const contentOf = ({ seed }: { readonly seed: number }) =>
  seed === 0 ? 'content' : join(folders, String(seed))

beforeAll(() => {
  for (const recipe of CASES) if (recipe.seed > 0) writeSynthetic('content', contentOf(recipe), recipe)
})
afterAll(() => {
  rmSync(folders, { recursive: true, force: true })
})

/** What the command prints, the reasons replaced by whether there is one. */
function printed(content: string, method: string, asOf: string) {
  const options = ['--format', 'json', '--content', content, '--method', method, '--as-of', asOf]
  const run = spawnSync(process.execPath, ['scripts/score.ts', ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(run.status, run.stderr).toBe(0)
  const { facilities, ...head } = output.parse(JSON.parse(run.stdout))
  return {
    ...head,
    facilities: facilities.map((each) => ({ ...each, why_unrated: each.why_unrated !== null })),
  }
}

describe.each(CASES)('score --format json on $name', (recipe) => {
  const { asOf } = recipe

  it(
    'prints exactly what the oracle computes, by every method, in the same order',
    { timeout: 60_000 },
    () => {
      const verdicts = oracle(contentOf(recipe), asOf)
      expect(verdicts.length).toBeGreaterThan(1)
      for (const { method, list } of verdicts) {
        expect(list.length).toBeGreaterThan(8)
        const expected = { method: method.id, as_of: asOf, facilities: list.map(shape) }
        expect(printed(contentOf(recipe), method.id, asOf)).toEqual(expected)
      }
    },
  )
})

describe('the oracle itself', () => {
  it('finds the bands of a handful by trying every way the values can fall', () => {
    for (const { list } of oracle(join(folders, '14'), '2031-01-01')) {
      const counted = list.filter((each) => !each.excluded)
      const rated = list.filter((each) => each.rated)
      expect(counted.length).toBeGreaterThan(4)
      for (const each of counted) expect(each.rankAll).toEqual(bandByTrial(each, counted))
      for (const each of rated) expect(each.rank).toMatchObject(bandByTrial(each, rated))
    }
  })

  it('meets every rule in the made-up records', () => {
    const verdicts = [11, 12, 13].flatMap((seed) => oracle(join(folders, String(seed)), '2031-01-01'))
    const rows = verdicts.flatMap(({ list }) => list)
    const parts = rows.flatMap((each) => each.parts)
    for (const basis of ['claim', 'claims-differ', 'derived', 'unknown']) {
      expect(parts.filter((part) => part.basis === basis).length).toBeGreaterThan(50)
    }
    const places = rows.flatMap(({ rank }) => (rank ? [rank.place] : []))
    expect(places).toContain(null)
    expect(places.length).toBeGreaterThan(new Set(places).size)
    expect(rows.some(({ excluded, kind }) => excluded && kind === 'facility')).toBe(true)
    expect(rows.some(({ excluded, rated }) => !excluded && !rated)).toBe(true)
    expect(parts.some(({ best, hi }) => best !== null && points(best) !== points(hi))).toBe(true)
  })
})
