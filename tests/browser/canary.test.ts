import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { stand } from '../lib/browser.ts'
import { AS_OF, buildSite, workFolder, workTree } from '../lib/build.ts'
import { PAYLOADS, poison } from '../lib/canary.ts'
import { policyProblems } from '../lib/checks/head.ts'
import { lanes } from '../lib/lanes.ts'
import { samplesOf } from '../lib/page-types.ts'
import { expectNone } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'
import { watch } from '../lib/watch.ts'

/** A stranger's markup in every text of every record: first the gate, then what stands behind it. */
const work = workFolder('canary')
afterAll(work.remove)

const content = join(work.path, 'content')
const used = poison(content)

it('the gate of texts refuses every poisoned record', async () => {
  const refused = await loadAtlas({ content, asOf: AS_OF })
  expect(refused.ok).toBe(false)
  const codes = refused.report.issues.filter(({ code }) => code.startsWith('text-')).map(({ code }) => code)
  expect(new Set(codes)).toContain('text-markup')
  expect(used.length).toBeGreaterThan(1000)
})

/** A script that the build made of our own. */
const OWN_SCRIPT = /^\/assets\/[\w.-]+\.js$/

describe('with the gate switched off', async () => {
  const dist = join(work.path, 'dist')
  const ended = await buildSite({
    cwd: workTree(join(work.path, 'tree')),
    dist,
    script: 'tests/lib/canary-build.ts',
    env: { ATLAS_CONTENT: content },
  })
  if (ended.code !== 0) throw new Error(ended.said)
  const site = readSite(dist)
  const shown = site.pages.map(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('\u00a0', ' '),
  )

  it('no page has an element or an attribute that a text brought in', () => {
    expectNone(site.pages.flatMap(policyProblems))
    const strange = site.pages.flatMap(({ file, references }) =>
      references
        .filter(
          ({ tag, value }) =>
            (tag === 'script' && !OWN_SCRIPT.test(value)) || value === 'x' || value.startsWith('javascript'),
        )
        .map(({ tag, value }) => ({ file, reason: `${tag} ${value}` })),
    )
    expectNone(strange)
  })

  it('readers see the payloads as text', () => {
    const kinds = PAYLOADS.map((payload) => payload.slice(0, payload.indexOf('N')))
    expect(kinds.filter((kind) => !shown.some((text) => text.includes(kind)))).toEqual([])
    const seen = shown.join('\n')
    expect(used.filter((payload) => seen.includes(payload)).length).toBeGreaterThan(used.length / 2)
  })

  const { origin, open } = await stand(dist)
  const on = await lanes(async () => {
    const page = await open()
    return { page, ...(await watch(page, origin)) }
  })

  /** Pages whose words come from catalogues alone. */
  const ownWords = new Set<string>(['about', 'methods'])

  it.concurrent.each(samplesOf(site.files))('$address runs nothing', ({ address, type }) =>
    on(async ({ page, flush }) => {
      await page.goto(origin + address, { waitUntil: 'networkidle' })
      expect(await flush()).toEqual([])
      const text = await page.locator('body').innerText()
      expect(text.includes('__pwn(') || ownWords.has(type)).toBe(true)
    }),
  )
})
