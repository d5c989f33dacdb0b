import { expect, it, describe } from 'vitest'
import { readBytes } from '../../src/yaml/read-bytes.ts'
import { caseOf } from './cases.ts'
import { readCorpus } from './corpus.ts'
import { minimise } from './minimise.ts'
import { CHECKER, faultOf } from './oracle.ts'
import type { Checker } from './oracle.ts'
import { failureText, runCase } from './run.ts'
import { fuzz } from './watched.ts'

const corpus = readCorpus('content')
const SEED = 20261122
const RUNS = 5000

/** Everything that a stray document could have changed for all others. */
const world = (): string =>
  JSON.stringify(
    [Object, Array, String, Function, Map, Set].map(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  )

describe('documents that nobody would write', () => {
  it(`${String(RUNS)} of seed ${String(SEED)} are judged without a fault`, { timeout: 300_000 }, () => {
    const before = world()
    // Documents of the suite come first as they are, then the records; those are judged by their own tests.
    const { suite, records } = corpus
    const failures = Array.from({ length: RUNS }, (_, index) =>
      runCase(SEED, index < suite.length ? index : records.length + index, corpus),
    ).flatMap((failure) => (failure ? [failureText(failure)] : []))
    expect(failures).toEqual([])
    expect(world()).toBe(before)
    expect('polluted' in {}).toBe(false)
  })

  it('are of every kind, the same for the same seed, others for another', () => {
    const far = corpus.suite.length + corpus.records.length
    const some = Array.from({ length: 300 }, (_, index) => caseOf(SEED, far + index, corpus))
    expect(new Set(some.map(({ kind }) => kind)).size).toBe(6)
    for (const [index, { bytes }] of some.entries())
      expect(caseOf(SEED, far + index, corpus).bytes.equals(bytes)).toBe(true)
    const others = some.filter(
      ({ bytes }, index) => !caseOf(SEED + 1, far + index, corpus).bytes.equals(bytes),
    )
    expect(others.length).toBeGreaterThan(270)
  })

  it('pass often enough to be printed, and fail often enough to be told', () => {
    const far = corpus.suite.length + corpus.records.length
    const some = Array.from({ length: 400 }, (_, index) => caseOf(SEED, far + index, corpus))
    const clean = some.filter(({ bytes, file }) => readBytes(bytes, file).issues.length === 0)
    expect(clean.length).toBeGreaterThan(20)
    expect(clean.length).toBeLessThan(380)
  })
})

describe('the watch over the checker', () => {
  const [first] = corpus.records
  if (!first) throw new Error('no records')
  const broken = (change: Partial<Checker>) => faultOf(first, corpus.ids, { ...CHECKER, ...change })

  it('finds nothing in a checker that holds', () => {
    expect(broken({})).toBeUndefined()
  })

  it.each<readonly [string, Partial<Checker>, string]>([
    [
      'throws',
      {
        readBytes: () => {
          throw new Error('boom')
        },
      },
      'boom',
    ],
    ['prints another meaning', { rewrite: () => 'name: other\n' }, 'means something else'],
    ['prints what does not parse', { rewrite: () => 'a: [' }, 'does not parse'],
    ['prints nothing', { rewrite: () => undefined }, 'no canonical form'],
    [
      'never comes to rest',
      { rewrite: (text, kind) => `${CHECKER.rewrite(text, kind) ?? ''}# again\n` },
      'printed again',
    ],
    [
      'points outside the text',
      {
        judgeText: ({ file }) => [
          { code: 'yaml-tag', level: 'error', file, path: [], line: 9999, column: 1 },
        ],
      },
      'outside the text',
    ],
    [
      'leaves a hole in its words',
      {
        judgeText: ({ file }) => [{ code: 'yaml-nodes', level: 'error', file, path: [], line: 1, column: 1 }],
      },
      'no whole words',
    ],
  ])('finds one that %s', (_, change, fault) => {
    expect(broken(change)).toContain(fault)
  })

  it('makes a failing document small', () => {
    const text = `${'a: 1\n'.repeat(200)}b: *x\n${'c: 2\n'.repeat(200)}`
    const smallest = minimise(Buffer.from(text), (bytes) => bytes.includes('*x'))
    expect(smallest.toString()).toBe('*x')
  })
})

describe('the nightly command', () => {
  it('judges in a worker, and passes over a case that never ends', { timeout: 120_000 }, async () => {
    const told: string[] = []
    const runs = await fuzz({
      content: 'content',
      seed: SEED,
      runs: 40,
      told: ({ fault }) => {
        told.push(fault)
      },
    })
    expect(told).toEqual([])
    expect(runs).toBe(40)
  })
})
