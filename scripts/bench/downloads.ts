import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { spread, type Times } from './measure.ts'

const resultSchema = z.object({
  made: z.array(z.number()),
  bare: z.array(z.number()),
  files: z.number(),
  megabytes: z.number(),
  peakMb: z.number(),
})

/** What all downloads of an atlas cost beside writing the same bytes. */
interface DownloadFigures {
  readonly subject: Times
  readonly baseline: Times
  readonly ratio: Times
  readonly files: number
  readonly megabytes: number
  /** Greatest resident memory of the process, the atlas included, in MB. */
  readonly peakMb: number
}

/** Makes every download of invented facilities, run by run beside bare writing, in one process of its own. */
export function benchDownloads(folder: string, size: number, seed: number, runs: number): DownloadFigures {
  const script = join(import.meta.dirname, 'downloads-child.ts')
  const child = spawnSync(process.execPath, [script, folder, ...[size, seed, runs].map(String)], {
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(child.stderr)
  const { made, bare, files, megabytes, peakMb } = resultSchema.parse(JSON.parse(child.stdout))
  return {
    subject: spread(made),
    baseline: spread(bare),
    ratio: spread(made.map((ms, run) => ms / (bare[run] ?? Number.NaN))),
    files,
    megabytes,
    peakMb,
  }
}
