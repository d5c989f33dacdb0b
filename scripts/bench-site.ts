import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { benchBuild } from './bench/build.ts'
import { spread } from './bench/measure.ts'
import { writeSynthetic } from './bench/synthetic.ts'
import { serveCompressed } from './bench-site/server.ts'
import { launchBrowser } from './bench-site/slow-browser.ts'
import { sortTable, visitMap, visitPage } from './bench-site/visits.ts'
import { runCommand } from './lib/command.ts'
import { readOptions, wholeNumber } from './lib/options.ts'
import { releaseDate } from './lib/release-date.ts'

/**
 * `npm run bench:site -- [--dist DIR] [--runs N] [--rows N]`: what a reader waits for on a line of
 * 400 kbit/s and 400 ms with a processor four times slower. Goals are printed beside the figures and never
 * fail: machines are shared and noisy. `--rows 0` leaves the table out, whose site takes minutes to build.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['dist', 'runs', 'rows'] })
  const runs = wholeNumber(options, 'runs', 5, 1)
  const rows = wholeNumber(options, 'rows', 1000)
  const built = options.value('dist')

  const asOf = releaseDate({})
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-site-'))
  const browser = await launchBrowser()

  /** One line: the middle of the runs, the least and the most, and the goal. */
  function tell(what: string, times: readonly number[], goal: string, unit = 'ms'): void {
    const { min, median, max } = spread(times)
    const show = (n: number) => (unit === 'ms' ? n.toFixed(0) : n.toFixed(3))
    console.log(`| ${what} | ${show(median)} [${show(min)}-${show(max)}] ${unit} | ${goal} |`)
  }

  async function several<T>(work: () => Promise<T>): Promise<readonly T[]> {
    const found: T[] = []
    for (let at = 0; at < runs; at += 1) found.push(await work())
    return found
  }

  async function tellSite(dist: string): Promise<void> {
    const { origin, close } = await serveCompressed(dist)
    for (const locale of ['en', 'ru']) {
      for (const id of ['kz/koshkar-ata', 'kg/mailuu-suu']) {
        const paints = await several(() => visitPage(browser, `${origin}/${locale}/facilities/${id}/`))
        const of = (key: 'fcp' | 'lcp' | 'cls') => paints.map((each) => each[key])
        tell(`${locale} ${id}: first paint`, of('fcp'), '2500')
        tell(`${locale} ${id}: largest paint`, of('lcp'), '3000')
        tell(`${locale} ${id}: shift`, of('cls'), '0', '')
      }
      const maps = await several(() => visitMap(browser, `${origin}/${locale}/map/`))
      const list = maps.map((each) => each.list)
      tell(`${locale} map page: list can be used`, list, '3000')
      const drawn = maps.map((each) => each.drawn)
      tell(`${locale} map page: map drawn after its start`, drawn, '15000')
    }
    await close()
  }

  async function tellTable(): Promise<void> {
    writeSynthetic(join(folder, 'content'), rows, 'content', 1)
    benchBuild(join(folder, 'content'), join(folder, 'table'), asOf)
    const { origin, close } = await serveCompressed(join(folder, 'table'))
    const times = await several(() => sortTable(browser, `${origin}/en/facilities/`))
    const what = `table of ${String(rows)} records sorted by name`
    tell(
      `${what}: the rows on the screen`,
      times.map(({ seen }) => seen),
      '100',
    )
    tell(
      `${what}: all of them`,
      times.map(({ whole }) => whole),
      'none',
    )
    await close()
  }

  try {
    console.log('| what | median [least-most] | goal |\n|---|---|---|')
    const dist = built === undefined ? join(folder, 'site') : resolve(built)
    if (built === undefined) benchBuild('content', dist, asOf)
    await tellSite(dist)
    if (rows > 0) await tellTable()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
})
