import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { hasNginx, startNginx } from '../../scripts/lib/nginx.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { headersFor } from '../../src/artefacts/hosting/headers.ts'
import { MEDIA_TYPES } from '../../src/artefacts/hosting/media-types.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { samplesOf } from '../lib/page-types.ts'
import { factsOf } from '../lib/page-facts.ts'
import { expectNone } from '../lib/problems.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const files = filesWithSizes(dist)

/** Beside the pages: one file of each ending. */
const others = [...new Map([...files.keys()].map((file) => [/[^.]*$/.exec(file)?.[0] ?? '', file])).values()]
  .filter((file) => !/^(?:\.|_|hosts\/|.*404\.html$)/.test(file) && !file.endsWith('index.html'))
  .map((file) => `/${file}`)
const addresses = [...samplesOf(files).map(({ address }) => address), ...others]

/** What of the described headers a server does not send; every address asked for once. */
async function problemsOf(origin: string): Promise<readonly { file: string; reason: string }[]> {
  const found: { file: string; reason: string }[] = []
  for (const address of addresses) {
    const answer = await fetch(origin + encodeURI(address))
    await answer.arrayBuffer()
    if (answer.status !== 200) found.push({ file: address, reason: `answers ${String(answer.status)}` })
    for (const [name, value] of Object.entries(headersFor(address)))
      if (answer.headers.get(name) !== value) found.push({ file: address, reason: `${name} is otherwise` })
  }
  return found
}

describe('the built site', () => {
  it('comes from the preview with every header that is described', async () => {
    const { origin, close } = await serve(dist, 0)
    expectNone(await problemsOf(origin))
    await close()
  })

  it('comes from nginx with every header that is described', async ({ skip }) => {
    if (!hasNginx()) skip('there is no nginx on this machine: it was not asked')
    const { origin, close } = await startNginx(dist)
    expectNone(await problemsOf(origin))
    await close()
  })

  it('has no file whose type is unknown, but those that only scripts read', () => {
    const unknown = [...files.keys()]
      .filter((file) => !/^(?:\.nojekyll|_headers|_redirects|hosts\/.*|pagefind\/.*)$/.test(file))
      .filter((file) => MEDIA_TYPES[/\.([^./]+)$/.exec(file)?.[1] ?? ''] === undefined)
    expect([...new Set(unknown.map((file) => /[^./]*$/.exec(file)?.[0]))]).toEqual([])
  })
})

it('says in the language of the address that there is no page, and where to go on', () => {
  for (const tag of LOCALES) {
    const html = readFileSync(join(dist, tag, '404.html'), 'utf8')
    const { lang, references } = factsOf(`${tag}/404.html`, html)
    const links = references.map(({ value }) => value)
    expect(lang).toBe(tag)
    for (const way of ['search/', 'facilities/', 'countries/', ''])
      expect(links, way).toContain(`/${tag}/${way}`)
    expect(html).toContain('name="robots" content="noindex"')
  }
  expect([...files.keys()].filter((file) => file.endsWith('404/index.html'))).toEqual([])
})
