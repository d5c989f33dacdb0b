import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { diffAtlases } from '../../src/core/diff/diff-atlases.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import type { LoadedAtlas, RefusedAtlas } from '../../src/records/load-atlas.ts'
import { loadPair } from '../../src/records/load-pair.ts'
import type { Pair } from '../../src/records/load-pair.ts'
import { OF_A_POND, OF_OTHERS, PONDS, START } from './cache-edits.ts'
import type { Files } from './cache-edits.ts'

const asOf = '2026-11-22'
const edits = fc.oneof(
  fc.tuple(fc.constantFrom(...OF_A_POND), fc.nat(PONDS - 1)).map(([of, n]) => of(n)),
  fc.constantFrom(...OF_OTHERS),
)

function write(content: string, files: Files): void {
  rmSync(content, { recursive: true, force: true })
  for (const folder of ['methods', 'countries', 'sources', 'materials'])
    mkdirSync(join(content, folder), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true })
    writeFileSync(join(content, name), text)
  }
}

/** What a comparison says of a pair; nothing where a side is refused. */
function diffOf({ base, head, scored, tabled }: Pair): unknown {
  if (!base.ok || !head.ok) return undefined
  const side = ({ atlas, report }: LoadedAtlas) => ({ atlas, others: [], counts: report.records })
  return diffAtlases(side(base), side(head), scored, tabled)
}

function expectSame(warm: LoadedAtlas | RefusedAtlas, cold: LoadedAtlas | RefusedAtlas): void {
  expect(warm.report).toEqual(cold.report)
  if (!warm.ok || !cold.ok) return
  for (const method of cold.atlas.methods.values()) {
    const known = warm.atlas.methods.get(method.id)
    const scores = known ? warm.scores(known) : []
    expect(scores.map((score) => ({ ...score, parts: score.parts }))).toEqual(cold.scores(method))
  }
  expect(warm.atlas).toEqual(cold.atlas)
}

const root = mkdtempSync(join(tmpdir(), 'atlas-cache-'))
const [base, head, cache] = [join(root, 'base'), join(root, 'head'), join(root, 'cache')]
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

/** Compares two states with the cache as it stands, and without any. */
async function judge(before: Files, after: Files): Promise<void> {
  write(base, before)
  write(head, after)
  const warm = await loadPair({ base, head, asOf, cache })
  const cold = await loadPair({ base, head, asOf })
  expect(warm.changed).toEqual(cold.changed)
  expect(diffOf(warm)).toEqual(diffOf(cold))
  expectSame(warm.base, cold.base)
  expectSame(warm.head, cold.head)
  expectSame(await loadAtlas({ content: head, asOf, cache }), await loadAtlas({ content: head, asOf }))
}

/** Fills the cache with a state. */
async function fill(files: Files): Promise<LoadedAtlas | RefusedAtlas> {
  rmSync(cache, { recursive: true, force: true })
  write(base, files)
  return loadAtlas({ content: base, asOf, cache })
}

describe('with a cache', () => {
  it('the start has warnings of every kind that is kept, and no error', async () => {
    const { ok, report } = await fill(START)
    expect(ok).toBe(true)
    expect(report.issues.map(({ code }) => code)).toEqual([
      'closed-may-precede-commissioned',
      'outside-derived',
      'url-port',
      'never-cited',
    ])
  })

  it.each(OF_A_POND.map((of, at) => [at, of(at % PONDS), of((at + 4) % PONDS)] as const))(
    'edit %i of a record tells what it tells without',
    async (_, one, other) => {
      await fill(START)
      await judge(START, one(START))
      await judge(one(START), other(one(START)))
    },
  )

  it.each(OF_OTHERS.map((of, at) => [at, of] as const))(
    'edit %i of what records name tells what it tells without',
    async (_, of) => {
      await fill(START)
      await judge(START, of(START))
      await fill(of(START))
      await judge(of(START), START)
    },
  )

  it('any edits in turn tell what they tell without', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 2, maxLength: 4 }), fc.boolean(), async (list, early) => {
        await (early ? fill(START) : fill({}))
        let files = START
        for (const edit of list) {
          await judge(files, edit(files))
          files = edit(files)
        }
      }),
      { numRuns: 4, seed: 4 },
    )
  })
})
