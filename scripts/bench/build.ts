import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { timed } from './measure.ts'

/** Figures of one build of the site. */
export interface BuildFigures {
  readonly seconds: number
  readonly pages: number
  readonly files: number
  readonly megabytes: number
  /** Greatest resident memory of any process of the build, in MB. */
  readonly peakMb: number
  /** Milliseconds a bare script takes to write the same bytes. */
  readonly bareMs: number
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )

/** Writes the same bytes to another folder with nothing but the file system. */
function bareWrite(dist: string, names: readonly string[], target: string): number {
  const contents = names.map((name) => [join(target, name), readFileSync(join(dist, name))] as const)
  const ms = timed(() => {
    for (const [file, bytes] of contents) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
  })
  rmSync(target, { recursive: true, force: true })
  return ms
}

/** Builds the site of a content folder in a process of its own and measures it. */
export function benchBuild(content: string, dist: string, asOf: string): BuildFigures {
  const peaks = `${dist}-peaks`
  rmSync(peaks, { force: true })
  const from = performance.now()
  const child = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      ATLAS_CONTENT: content,
      ATLAS_DIST: dist,
      ATLAS_AS_OF: asOf,
      ATLAS_PEAK: peaks,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'peak.ts')}`,
    },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const seconds = (performance.now() - from) / 1000
  if (child.status !== 0) throw new Error(child.stderr)
  const names = filesOf(dist)
  const bytes = names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
  return {
    seconds,
    pages: names.filter((name) => name.endsWith('.html')).length,
    files: names.length,
    megabytes: bytes / 1e6,
    peakMb: Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number)),
    bareMs: bareWrite(dist, names, `${dist}-bare`),
  }
}
