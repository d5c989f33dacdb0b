import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hasNginx, startNginx } from '../../../scripts/lib/nginx.ts'
import { publishRelease } from '../../../scripts/lib/publishing/publish-release.ts'
import { workFolder } from '../../lib/build.ts'
import { hostedSite, nginxConfig } from '../../lib/hosted.ts'

const work = workFolder('crawl')
afterAll(work.remove)

const PUBLICATIONS = 6

/** Runs a publication in a process of its own, as a server would. */
const publication = (from: string, to: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const args = ['scripts/publish-site.ts', '--from', from, '--to', to]
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    child.once('error', reject)
    child.once('close', resolve)
  })

/** A page with its style: which site each of them is of. Throws where one cannot be had. */
async function visit(origin: string, address: string, pause: () => Promise<void>): Promise<string> {
  const page = await fetch(origin + address)
  const html = await page.text()
  const style = /href="([^"]+)"/.exec(html)?.[1] ?? ''
  await pause()
  const sheet = await fetch(origin + style)
  if (page.status !== 200 || sheet.status !== 200)
    throw new Error(`${address} ${String(page.status)}, ${style} ${String(sheet.status)}`)
  const [said, styled] = [/<h1>.*: (.*)<\/h1>/.exec(html)?.[1], await sheet.text()]
  if (said === undefined || styled !== `/* ${said} */`) throw new Error(`${html} with ${styled}`)
  return said
}

it('nobody who reads during publications finds a page or a style missing', async ({ skip }) => {
  if (!hasNginx()) skip('there is no nginx on this machine: publications were not watched through it')
  const sites = ['one', 'two', 'three'].map((word) => hostedSite(join(work.path, word), word))
  const to = join(work.path, 'place')
  await publishRelease({ site: sites[0] ?? '', to })
  const server = await startNginx(join(to, 'current'), { config: nginxConfig(join(work.path, 'config')) })
  const seen = new Map<string, number>()
  let isOver = false
  const reader = async (pause: () => Promise<void>) => {
    for (let at = 0; !isOver; at = (at + 1) % 6) {
      const said = await visit(server.origin, `/en/facilities/kg/pond-${String(at)}/`, pause)
      seen.set(said, (seen.get(said) ?? 0) + 1)
    }
  }
  const once = () => Promise.resolve()
  const slowly = () => new Promise<void>((done) => setTimeout(done, 300))
  const readers = [reader(once), reader(once), reader(slowly)]
  for (let at = 1; at <= PUBLICATIONS; at += 1) expect(await publication(sites[at % 3] ?? '', to)).toBe(0)
  isOver = true
  await Promise.all(readers)
  await server.close()
  expect([...seen.keys()].toSorted()).toEqual(['one', 'three', 'two'])
  expect([...seen.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(50)
})
