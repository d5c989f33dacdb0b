import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { compare, type Times } from './measure.ts'

const resultSchema = z.object({ ms: z.number(), changed: z.number() })

/** Times of a comparison of two contents beside a baseline. */
export interface PairFigures {
  readonly subject: Times
  readonly baseline: Times
  readonly ratio: Times
}

/** Room for young objects, as `npm run diff` starts with: most of a comparison is dropped while it runs. */
const YOUNG = '--max-semi-space-size=64'

type Work = 'check' | 'diff' | 'hash'

/** Each in a fresh process, as a person runs it. */
function run(what: Work, ...folders: readonly string[]): number {
  const program = join(import.meta.dirname, 'pair-child.ts')
  const child = spawnSync(process.execPath, [YOUNG, program, what, ...folders], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return resultSchema.parse(JSON.parse(child.stdout)).ms
}

/** Copies a content folder and states ten times the volume in one of its facilities. */
export function writeChanged(base: string, head: string): void {
  cpSync(base, head, { recursive: true })
  const folder = join(head, 'facilities', 'kz')
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    const fresh = text.replace(/(?<=volume_m3:\n +- \{ value: \d{4,7})(?=,)/, '0')
    if (fresh === text) continue
    writeFileSync(join(folder, name), fresh)
    return
  }
  throw new Error('no facility states a volume')
}

/** Check and diff of a one-file change beside the check of the new side alone; nothing is kept. */
export const benchCold = (base: string, head: string, runs: number): Promise<PairFigures> =>
  compare(
    runs,
    () => run('diff', base, head),
    () => run('check', base, head),
  )

/** Check and diff of a one-file change with a cache of the old side, beside reading and hashing both sides. */
export async function benchWarm(
  base: string,
  head: string,
  cache: string,
  runs: number,
): Promise<PairFigures> {
  run('check', head, base, cache)
  return compare(
    runs,
    () => run('diff', base, head, cache),
    () => run('hash', base, head),
  )
}
