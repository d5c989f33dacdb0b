import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadAtlas } from '../src/records/load-atlas.ts'
import { benchBuild } from './bench/build.ts'
import { benchCheck } from './bench/check.ts'
import { benchDownloads } from './bench/downloads.ts'
import { benchFormats, writeTables } from './bench/duckdb.ts'
import type { Times } from './bench/measure.ts'
import { benchCold, benchWarm, writeChanged } from './bench/pair.ts'
import { benchScore } from './bench/score.ts'
import { runCommand } from './lib/command.ts'
import { readOptions, wholeNumber } from './lib/options.ts'
import { releaseDate } from './lib/release-date.ts'
import { writeSynthetic } from './bench/synthetic.ts'

/**
 * `npm run bench -- [--records N] [--kept N] [--scores N] [--downloads N] [--ranked N] [--pages N] [--runs N]
 * [--seed N]`: speed as ratios against a baseline in the same run; 0 leaves a part out. Limits are printed beside the figures and never fail: machines are
 * shared and noisy.
 */
await runCommand(async () => {
  const options = readOptions({
    values: ['records', 'kept', 'scores', 'downloads', 'ranked', 'pages', 'runs', 'seed'],
  })
  const records = wholeNumber(options, 'records', 2000)
  const kept = wholeNumber(options, 'kept', 20_000)
  const scores = wholeNumber(options, 'scores', 100_000)
  const downloads = wholeNumber(options, 'downloads', 20_000)
  const ranked = wholeNumber(options, 'ranked', 100_000)
  const pages = wholeNumber(options, 'pages', 2000)
  const runs = wholeNumber(options, 'runs', 5, 1)
  const seed = wholeNumber(options, 'seed', 1)

  const content = 'content'
  const asOf = releaseDate({})
  const show = (times: Times, digits = 0) =>
    `${times.median.toFixed(digits)} [${times.min.toFixed(digits)}-${times.max.toFixed(digits)}]`
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))

  try {
    console.log(`| what | subject | baseline | ratio: median [min-max] | aim |\n|---|---|---|---|---|`)
    if (records) {
      const synthetic = join(folder, 'records')
      writeSynthetic(synthetic, records, content, seed)
      const { check, parse, ratio, peakMb, records: count } = await benchCheck(synthetic, runs)
      console.log(
        `| check of ${String(count)} files against their bare parse | ${show(check)} ms, peak ${peakMb.toFixed(0)} MB | ${show(parse)} ms | ${show(ratio, 2)} | 1.5; 300 MB |`,
      )
    }
    for (const [size, isKept] of [
      [records, false],
      [kept, true],
    ] as const) {
      if (!size) continue
      const [base, head] = [join(folder, `base-${String(size)}`), join(folder, `head-${String(size)}`)]
      writeSynthetic(base, size, content, seed)
      writeChanged(base, head)
      const { subject, baseline, ratio } = await (isKept
        ? benchWarm(base, head, join(folder, 'cache'), runs)
        : benchCold(base, head, runs))
      const [what, against] = isKept
        ? ['with a warm cache, against reading and hashing both sides', '1.5']
        : ['against check alone', '1.3']
      console.log(
        `| check and diff of one changed facility of ${String(size)} ${what} | ${show(subject)} ms | ${show(baseline)} ms | ${show(ratio, 2)} | ${against} |`,
      )
    }
    const loaded = await loadAtlas({ content, asOf })
    if (!loaded.ok) throw new Error('the records have problems: npm run check')
    for (const method of scores ? loaded.atlas.methods.values() : []) {
      const { subject, baseline, ratio } = await benchScore(scores, method, asOf, runs)
      const aim = method.isDefault ? '8' : ''
      console.log(
        `| score and rank ${String(scores)} by ${method.id} against one comparator sort | ${show(subject)} ms | ${show(baseline)} ms | ${show(ratio, 2)} | ${aim} |`,
      )
    }
    if (downloads) {
      const { subject, baseline, ratio, files, megabytes, peakMb } = benchDownloads(
        join(folder, 'downloads'),
        downloads,
        seed,
        Math.min(runs, 3),
      )
      console.log(
        `| all downloads of ${String(downloads)} facilities, ${String(files)} files, ${megabytes.toFixed(0)} MB, against writing the same bytes | ${show(subject)} ms, peak ${peakMb.toFixed(0)} MB | ${show(baseline)} ms | ${show(ratio, 1)} | 1500 MB |`,
      )
    }
    if (ranked) {
      writeTables(folder, ranked, seed)
      for (const [load, what] of [
        [true, 'load'],
        [false, 'read from the file'],
      ] as const) {
        const { subject, baseline, ratio } = await benchFormats(folder, load, runs)
        console.log(
          `| ${what} ${String(ranked)} rows of GeoParquet in DuckDB and rank by country, against CSV | ${show(subject)} ms | ${show(baseline)} ms | ${show(ratio, 2)} | |`,
        )
      }
    }
    const sites: [string, string][] = [['the real atlas', content]]
    if (pages) {
      writeSynthetic(join(folder, 'pages'), pages, content, seed)
      sites.push([`${String(pages)} invented facilities`, join(folder, 'pages')])
    }
    for (const [name, from] of sites) {
      const site = benchBuild(from, join(folder, 'dist'), asOf)
      const ratio = (site.seconds * 1000) / site.bareMs
      console.log(
        `| build of ${name}: ${String(site.pages)} pages, ${site.megabytes.toFixed(1)} MB | ${site.seconds.toFixed(1)} s, peak ${site.peakMb.toFixed(0)} MB | bare write ${site.bareMs.toFixed(0)} ms | ${ratio.toFixed(1)} | |`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
})
