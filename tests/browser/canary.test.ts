import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { stand } from '../lib/browser.ts'
import { AS_OF, buildSite, workFolder, workTree } from '../lib/build.ts'
import { NOT_SHOWN, PAYLOADS, poison } from '../lib/canary.ts'
import { visits } from '../lib/canary-visits.ts'
import { downloadProblems, jsonTexts } from '../lib/checks/downloads.ts'
import { policyProblems } from '../lib/checks/head.ts'
import { lanesWithMaps } from '../lib/lanes.ts'
import { samplesOf } from '../lib/page-types.ts'
import { expectNone } from '../lib/problems.ts'
import { readSite } from '../lib/site.ts'
import { ALL_TEXT_PATHS } from '../lib/text-fields.ts'
import { watch } from '../lib/watch.ts'

/** A stranger's markup in every text that any schema knows: first the gate, then what stands behind it. */
const work = workFolder('canary')
afterAll(work.remove)

const content = join(work.path, 'content')
const planted = poison(content)
const NUMBER = /__pwn\((\d+)\)/g
const numbersIn = (text: string) => [...text.matchAll(NUMBER)].map(([, number]) => Number(number))

it('the gate of texts refuses every poisoned record, and every text of any schema is poisoned', async () => {
  const refused = await loadAtlas({ content, asOf: AS_OF })
  expect(refused.ok).toBe(false)
  const codes = refused.report.issues.filter(({ code }) => code.startsWith('text-')).map(({ code }) => code)
  expect(new Set(codes)).toContain('text-markup')
  expect(planted.length).toBeGreaterThan(1000)
  expect(ALL_TEXT_PATHS.length).toBeGreaterThan(300)
  expect(new Set(planted.map(({ path }) => path))).toEqual(new Set(ALL_TEXT_PATHS))
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

  it('readers see every payload as text, of every field that has a place on a page', () => {
    const kinds = PAYLOADS.map((payload) => payload.slice(0, payload.indexOf('N')))
    expect(kinds.filter((kind) => !shown.some((text) => text.includes(kind)))).toEqual([])
    const seen = new Set(shown.flatMap(numbersIn))
    const paths = new Set(planted.filter((_, number) => seen.has(number)).map(({ path }) => path))
    expect(ALL_TEXT_PATHS.filter((path) => !paths.has(path) && !NOT_SHOWN.test(path))).toEqual([])
    const whole = shown.join('\n')
    expect(planted.filter(({ payload }) => whole.includes(payload)).length).toBeGreaterThan(
      planted.length / 2,
    )
  })

  it('no download has a formula, markup or broken JSON; JSON gives the texts back', () => {
    expectNone(downloadProblems(site))
    const texts = [...jsonTexts(site)].filter(([, all]) => all.some((text) => text.includes('__pwn(')))
    expect(texts.length).toBeGreaterThan(10)
    // Whole payloads, signs and all: nothing was escaped for another format on the way.
    const literal = texts
      .flatMap(([, all]) => all)
      .filter((text) => text.includes('<img src=x onerror=__pwn('))
    expect(literal.length).toBeGreaterThan(10)
  })

  const { origin, open, openWithMaps } = await stand(dist)
  const watched = async (opened: typeof open) => {
    const page = await opened({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    return { page, ...(await watch(page, origin)) }
  }
  const on = await lanesWithMaps(
    () => watched(open),
    () => watched(openWithMaps),
  )

  /** Pages whose words come from catalogues alone until a reader asks for more. */
  const OWN_WORDS =
    /^(?:about|methods|guide|handbook|problems?|kinds? of records?|contribute|correct a fact|add a facility|toolkit|what tailings are|answers for programs|accessibility|privacy|legal notice|maintainers|releases)$/

  it.concurrent.each(samplesOf(site.files))('$address runs nothing', ({ address, type }) =>
    on(address)(async ({ page, flush }) => {
      await page.goto(origin + address, { waitUntil: 'networkidle' })
      expect(await flush()).toEqual([])
      const text = await page.locator('body').innerText()
      expect(text.includes('__pwn(') || OWN_WORDS.test(type)).toBe(true)
    }),
  )

  it.concurrent.each(Object.entries(visits(site)))('%s runs nothing when it is used', (_, visit) =>
    on('/en/map/')(async ({ page, flush }) => {
      const seen = await visit(page, origin)
      expect(seen).toContain('__pwn(')
      expect(await flush()).toEqual([])
    }),
  )
})
