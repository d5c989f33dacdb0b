import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { issueText } from '../../src/i18n/issue-text.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, open } = await stand(dist)
const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
const watched = await watch(page, origin)
const released = async (): Promise<string> =>
  (await page.locator('[data-as-of]').getAttribute('data-as-of')) ?? ''

/** What the check says of the real records with the downloaded files laid over them. */
async function checkWith(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-form-'))
  try {
    const content = join(folder, 'content')
    cpSync(resolve('content'), content, { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(content, file), text)
    const { report } = await loadAtlas({ content, asOf: await released() })
    return report.issues.filter(({ level }) => level === 'error')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The file behind a button, taken by keyboard. */
async function download(name: RegExp): Promise<string> {
  const button = page.getByRole('button', { name })
  await button.focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return readFileSync(await file.path(), 'utf8')
}

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')

/** Goes on by Tab until a control has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60 && (await focused()) !== name; step += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe(name)
}

const errorOf = (target: Page, field: string): Promise<string> =>
  target.locator(`[data-field="${field}"] .form-error`).first().innerText()

describe('a fact', () => {
  it('is corrected by keyboard alone: refused in the words of the check, mended, shown, taken away', async () => {
    await page.goto(`${origin}/en/facilities/kg/kumtor/`)
    const link = page.getByRole('link', {
      name: /^correct this\s?[:(]\s?Stored volume, 25\sFebruary\s2013, Kumtor/,
    })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('[name="claim.value"]').waitFor()
    expect(await page.locator('[name="which.facility"]').inputValue()).toBe('kg/kumtor')
    expect(await page.locator('[data-part=now]').innerText()).toContain(
      '32,600,000 m³ (January\u00a02005, s201)',
    )

    await page.locator('[name="which.fact"]').focus()
    await tabTo('claim.value')
    await page.keyboard.type('41,5')
    await tabTo('claim.unit')
    await page.keyboard.press('End')
    const { message, hint } = issueText('decimal-comma', { found: '41,5', mended: '41.5' }, 'en')
    expect(await errorOf(page, 'claim.value')).toContain(`${message} ${hint}`)
    const value = page.locator('[name="claim.value"]')
    expect(await value.getAttribute('aria-invalid')).toBe('true')
    expect(await value.getAttribute('aria-describedby')).toContain('c-claim-value-error')

    await page.locator('.contribute-form [type=submit]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('form-problems')
    expect(await page.locator('.form-problems').innerText()).toContain('3 things do not fit yet')
    expect(await page.locator('.form-result').isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('claim.value')

    await page.keyboard.press('Control+a')
    await page.keyboard.type('41.5')
    expect(await page.locator('[data-part=converted]').innerText()).toBe('In the record: 41,500,000 m³')
    await tabTo('claim.stated')
    expect(await page.locator('[name="claim.stated"]').inputValue()).toBe('41.5 million m3')
    await page.locator('[data-part=source-find]').focus()
    await page.keyboard.type('KUMTOR 2024')
    await tabTo('claim.source')
    await page.keyboard.press('Space')
    await tabTo('claim.as_of')
    await page.keyboard.type('2020')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('c-result')
    expect(await page.locator('.form-problems').isVisible()).toBe(false)

    const added = await page.locator('.form-result ins').allInnerTexts()
    expect(added.join('\n')).toContain(
      '- { value: 41500000, source: s057, as_of: "2020", stated: 41.5 million m3 }',
    )
    const effect = await page.locator('[data-part=effect]').innerText()
    expect(effect).toMatch(/The index would go from 10\.20 \(.+\) to 10\.12 \(.+\)\./)
    expect(effect).toMatch(/place would (?:stay|go from) \d+ of \d+/)
    expect(effect).toContain('provisional')

    const text = await download(/^Download kumtor\.yaml/)
    expect(text).toBe(await page.locator('.form-file textarea').inputValue())
    expect(await checkWith({ 'facilities/kg/kumtor.yaml': text })).toEqual([])
    expect(
      await page.getByRole('link', { name: /^Copy the text and open kumtor/ }).getAttribute('href'),
    ).toBe(`${CONFIG.repository}/edit/main/content/facilities/kg/kumtor.yaml`)
    const mail = await page.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain('value: 41500000')
  })

  it('is published in the very bytes of the repository', async () => {
    const answer = await page.request.get(`${origin}/records/facilities/kg/kumtor.yaml`)
    expect(await answer.text()).toBe(readFileSync('content/facilities/kg/kumtor.yaml', 'utf8'))
  })

  it('of any kind has its controls', async () => {
    await page.goto(`${origin}/ru/contribute/fact/?facility=kg/kumtor&fact=status`)
    const fact = page.locator('[name="which.fact"]')
    await fact.waitFor()
    await page.locator('[data-part=value-host] select').waitFor()
    for (const key of await fact
      .locator('option:not([value=""])')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''))) {
      await fact.selectOption(key)
      await expect.poll(() => new URL(page.url()).searchParams.get('fact')).toBe(key)
      await expect
        .poll(() => page.locator('[data-part=value-host] [name^="claim."]').count())
        .toBeGreaterThan(0)
      expect(await page.locator('[data-part=guide]').innerText()).toMatch(/[а-яё]/)
      const other = await page.locator('.language-switch a').getAttribute('href')
      expect(other).toContain(`fact=${key}`)
    }
  })
})

it('a facility is added with its source', async () => {
  await page.goto(`${origin}/en/contribute/facility/`)
  await page.locator('[name="facility.name.en"]').waitFor()
  await page.keyboard.press('Tab')
  const entries: readonly (readonly [string, string])[] = [
    ['facility.name.en', 'Invented Valley pond'],
    ['facility.name.ru', 'Пруд «Выдуманная долина»'],
    ['source.title', 'A report on <b>ponds</b>'],
    ['source.publisher', 'Ministry'],
    ['source.year', '2018'],
    ['source.url', 'javascript:alert(1)'],
    ['source.language', 'en'],
    ['claim.as_of', '2018'],
    ['claim.locator', 'page \u202e12'],
  ]
  await page.check('[name="source.is"][value=new]')
  for (const [name, text] of entries) await page.fill(`[name="${name}"]`, text)
  await page.selectOption('[name="source.kind"]', 'regulator')
  await page.selectOption('[name="facility.country"]', 'KG')
  await page.locator('summary', { hasText: 'Stored volume' }).click()
  await page.fill('[name="volume_m3.value"]', '85')
  await page.selectOption('[name="volume_m3.unit"]', 'thousand-m3')
  expect(await page.locator('[name="facility.id"]').inputValue()).toBe('invented-valley')
  await page.locator('.contribute-form [type=submit]').click()
  expect(await errorOf(page, 'source.url')).toContain(
    issueText('url-scheme', { scheme: 'javascript' }, 'en').message,
  )
  expect(await errorOf(page, 'source.title')).toContain(issueText('text-markup', { part: '<' }, 'en').message)
  expect(await page.locator('.form-result').isVisible()).toBe(false)
  expect(await errorOf(page, 'claim.locator')).not.toBe('')

  await page.fill('[name="source.title"]', 'A report on ponds')
  await page.fill('[name="source.url"]', 'https://example.org/ponds')
  await page.fill('[name="claim.locator"]', 'page 12')
  await page.locator('.contribute-form [type=submit]').click()
  await page.locator('.form-result').waitFor()
  expect(await page.locator('[data-part=effect]').innerText()).toContain('It would not be rated')
  const record = await download(/^Download invented-valley\.yaml/)
  const source = await download(/^Download s\d+\.yaml/)
  const id = /source: (s\d+)/.exec(record)?.[1] ?? ''
  expect(
    await checkWith({ 'facilities/kg/invented-valley.yaml': record, [`sources/${id}.yaml`]: source }),
  ).toEqual([])
  const links = await page
    .locator('[data-part=forge] a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  expect(links.map((link) => new URL(link).searchParams.get('value'))).toEqual([source, record])
})

it('nothing was complained of', async () => {
  expect(await watched.flush()).toEqual([])
})
