import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { compare, type Times } from './measure.ts'

const resultSchema = z.object({ ms: z.number(), peakMb: z.number(), records: z.number() })

/** Figures of `check` beside the bare parse of the same files by the same parser. */
export interface CheckFigures {
  readonly records: number
  readonly check: Times
  readonly parse: Times
  readonly ratio: Times
  /** Greatest resident memory of a check, in MB. */
  readonly peakMb: number
}

/** Measures both in turn, each in a fresh process, as a person runs them. */
export async function benchCheck(folder: string, runs: number): Promise<CheckFigures> {
  let peakMb = 0
  let records = 0
  const run = (what: 'check' | 'parse') => {
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'child.ts'), what, folder], {
      encoding: 'utf8',
    })
    if (child.status !== 0) throw new Error(child.stderr)
    const result = resultSchema.parse(JSON.parse(child.stdout))
    if (what === 'check') {
      peakMb = Math.max(peakMb, result.peakMb)
      records = result.records
    }
    return result.ms
  }
  const { subject, baseline, ratio } = await compare(
    runs,
    () => run('check'),
    () => run('parse'),
  )
  return { records, check: subject, parse: baseline, ratio, peakMb }
}
