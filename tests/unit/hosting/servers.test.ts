import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasNginx, startNginx } from '../../../scripts/lib/nginx.ts'
import { serve, type Served } from '../../../scripts/lib/serve.ts'
import { headersFor } from '../../../src/artefacts/hosting/headers.ts'
import { mediaType } from '../../../src/artefacts/hosting/media-types.ts'
import { workFolder } from '../../lib/build.ts'
import { hostedSite } from '../../lib/hosted.ts'
import { filesOf } from '../../lib/small-site.ts'

const NO_NGINX = 'there is no nginx on this machine: its answers were not asked for'

const work = workFolder('servers')
const site = hostedSite(join(work.path, 'site'), 'one')
const style = Object.keys(filesOf('one')).find((file) => file.startsWith('assets/')) ?? ''
const nginx = hasNginx() ? await startNginx(site) : undefined
const servers: Readonly<Record<string, Served | undefined>> = { preview: await serve(site, 0), nginx }

afterAll(async () => {
  for (const server of Object.values(servers)) await server?.close()
  work.remove()
})

const FOUND = [
  '/en/',
  '/ru/',
  '/en/facilities/kg/pond-1/',
  '/en/search/',
  '/en/embed/facilities/kg/pond-1/',
  '/ru/badges/facilities/kg/pond-1.svg',
  '/api/v1/index.json',
  '/data/facilities.csv',
  '/tiles/points.pmtiles',
  '/favicon.svg',
  `/${style}`,
  '/manifest.json',
]

const LOST = [
  ['/en/nothing/', 'nothing here'],
  ['/ru/facilities/kg/nothing/', 'здесь ничего нет'],
  ['/ru/nothing.json', 'здесь ничего нет'],
  ['/nothing/', 'lost: one'],
] as const

describe.each(Object.entries(servers))('%s', (_, server) => {
  const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch((server?.origin ?? '') + address, { redirect: 'manual', headers })

  it.for(FOUND)('%s comes with the headers that are described', async (address, { skip }) => {
    if (!server) skip(NO_NGINX)
    const answer = await ask(address)
    expect(answer.status).toBe(200)
    for (const [name, value] of Object.entries(headersFor(address)))
      expect(answer.headers.get(name), name).toBe(value)
    expect(answer.headers.get('content-type')).toBe(mediaType(address.endsWith('/') ? 'index.html' : address))
    expect(answer.headers.get('server') ?? '').not.toMatch(/\d/)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it.for(LOST)('%s: %s', async ([address, words], { skip }) => {
    if (!server) skip(NO_NGINX)
    const answer = await ask(address)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words)
    expect(answer.headers.get('cache-control')).toBeNull()
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('does not send a file again that the browser has', async ({ skip }) => {
    if (!server) skip(NO_NGINX)
    const etag = (await ask('/en/')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await ask('/en/', { 'if-none-match': etag })).status).toBe(304)
  })

  it('sends a part of a file, as the map asks for it', async ({ skip }) => {
    if (!server) skip(NO_NGINX)
    const answer = await ask('/tiles/points.pmtiles', { range: 'bytes=2-5' })
    expect([answer.status, await answer.text()]).toEqual([206, 'Tile'])
  })
})

describe('what nginx does beyond files', () => {
  const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch((nginx?.origin ?? '') + address, { redirect: 'manual', headers })

  it.for([
    ['/en/facilities/kg/old/', 301, '/en/facilities/kg/pond-1/'],
    ['/ru/facilities/kg/old/?a=1', 301, '/ru/facilities/kg/pond-1/?a=1'],
    ['/en/facilities/kg/pond-1', 301, '/en/facilities/kg/pond-1/'],
    ['/en/404.html', 404, null],
    ['/404.html', 404, null],
    ['/.hidden', 404, null],
    ['/en/../../etc/passwd', 404, null],
  ] as const)('%s: %i %s', async ([address, status, to], { skip }) => {
    if (!nginx) skip(NO_NGINX)
    const answer = await ask(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to])
  })

  it.for([
    ['ru', 302, '/ru/'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 302, '/ru/'],
    ['en-GB,en;q=0.9,ru;q=0.8', 302, '/en/'],
    ['kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7', 302, '/ru/'],
    ['ru;q=0, en', 302, '/en/'],
    ['fr', 200, null],
    ['', 200, null],
  ] as const)('the door for %j: %i %s', async ([accepted, status, to], { skip }) => {
    if (!nginx) skip(NO_NGINX)
    const answer = await ask('/', { 'accept-language': accepted })
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to])
    expect(answer.headers.get('vary')).toContain('Accept-Language')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('packs text where the browser can unpack it', async ({ skip }) => {
    if (!nginx) skip(NO_NGINX)
    const answer = await ask('/manifest.json', { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  })
})
