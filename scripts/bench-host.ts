import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasWrk, load } from './bench-host/wrk.ts'
import { runCommand } from './lib/command.ts'
import { hasNginx, startNginx } from './lib/nginx.ts'
import { readOptions, wholeNumber } from './lib/options.ts'
import { publishRelease } from './lib/publishing/publish-release.ts'

/**
 * `npm run bench:host -- [--dist DIR] [--seconds N] [--connections N]`: a built site, published and served by
 * nginx with two workers on this machine: every file once, then all pages under load. Goals are printed beside the figures and
 * never fail: the load comes from the same cores.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['dist', 'seconds', 'connections'] })
  const seconds = wholeNumber(options, 'seconds', 10, 1)
  const connections = wholeNumber(options, 'connections', 64, 1)
  if (!hasNginx() || !hasWrk()) {
    console.log('bench-host: skipped, nginx or wrk is not on this machine')
    return 0
  }

  const dist = resolve(options.value('dist') ?? 'dist')
  const HIDDEN = /^\.|^(?:[a-z]+\/)?404\.html$/
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile() && !HIDDEN.test(file))
    .toSorted()
  const pages = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)

  const place = mkdtempSync(join(tmpdir(), 'atlas-bench-host-'))
  const from = performance.now()
  await publishRelease({ site: dist, to: place })
  console.log(`published in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  const server = await startNginx(join(place, 'current'), { workers: 2 })

  /** Asks for every file once; gives those that came otherwise than they are. */
  async function walk(): Promise<readonly string[]> {
    const wrong: string[] = []
    for (const file of files) {
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      const answer = await fetch(server.origin + encodeURI(address))
      const bytes = Buffer.from(await answer.arrayBuffer())
      if (answer.status !== 200 || !bytes.equals(readFileSync(join(dist, file)))) wrong.push(address)
    }
    return wrong
  }

  const ms = (microseconds: number): string => (microseconds / 1000).toFixed(1)

  try {
    const wrong = await walk()
    console.log(`${String(files.length)} files asked for once, ${String(wrong.length)} wrong`)
    for (const address of wrong.slice(0, 10)) console.log(`  ${address}`)
    console.log(
      '\n| pages under load | requests/s | p50 ms | p99 ms | errors | MB/s |\n|---|---|---|---|---|---|',
    )
    for (const [name, headers] of [
      ['as they are', {}],
      ['packed', { 'Accept-Encoding': 'gzip' }],
    ] as const) {
      const { requests, duration, bytes, errors, p50, p99 } = await load(server.origin, pages, {
        seconds,
        connections,
        headers,
      })
      const second = duration / 1_000_000
      console.log(
        `| ${String(pages.length)} ${name} | ${(requests / second).toFixed(0)} | ${ms(p50)} | ${ms(p99)} | ${String(errors)} | ${(bytes / second / 1_000_000).toFixed(0)} |`,
      )
    }
    console.log('\nAims: 15000 requests/s, p50 2 ms, p99 60 ms, 0 errors.')
    return wrong.length === 0 ? 0 : 1
  } finally {
    await server.close()
    rmSync(place, { recursive: true, force: true })
  }
})
