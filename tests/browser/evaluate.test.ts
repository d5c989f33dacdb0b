import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { CONFIG } from '../../src/config.ts'
import { issueText } from '../../src/i18n/issue-text.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
const watched = await watch(page, origin)
// The day of the device, which the form takes for today.
await page.clock.setFixedTime(new Date('2990-01-01T12:00:00'))
const FORM = `${origin}/en/checklist/form/?facility=kg/kumtor`

const part = (name: string) => page.locator(`[data-part=${name}]`)
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.className ?? ''))

/** Goes on by Tab until the control of an id has the focus. */
async function tabTo(id: string): Promise<void> {
  for (let step = 0; step < 80 && (await focused()) !== id; step += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe(id)
}

/** Types a day into a field of days, whatever order of its parts the browser shows. */
async function typeDay(day: string): Promise<void> {
  await page.locator('#c-date').focus()
  const [year = '', month = '', date = ''] = day.split('-')
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts(new Date(2001, 1, 3)).map(({ type }) => type),
  )
  await page.keyboard.type(
    order.indexOf('day') < order.indexOf('month') ? `${date}${month}${year}` : `${month}${date}${year}`,
  )
  if ((await page.locator('#c-date').inputValue()) !== day) await page.fill('#c-date', day)
}

/** The file behind a button, taken by keyboard. */
async function download(name: RegExp): Promise<string> {
  await page.getByRole('button', { name }).focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return readFileSync(await file.path(), 'utf8')
}

/** What the check says of the real records with this evaluation among them. */
async function checkWith(file: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-evaluation-'))
  try {
    const content = join(folder, 'content')
    cpSync(resolve('content'), content, { recursive: true })
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
    const asOf = (await page.locator('[data-as-of]').getAttribute('data-as-of')) ?? ''
    const { report } = await loadAtlas({ content, asOf })
    return report.issues.filter(({ level }) => level === 'error')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('an evaluation', () => {
  it('is filled in by keyboard; the result follows, and is said', async () => {
    await page.goto(FORM)
    await page.locator('#q-site-01').waitFor()
    expect(await part('bar-met').innerText()).toMatch(/not known, 0% – 100%/)
    await page.locator('#e-group-A').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.locator('#e-group-B2').isChecked()).toBe(false)
    expect(await page.locator('#q-site-03').isVisible()).toBe(false)
    await tabTo('e-site-01-yes')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#e-site-01-partly').isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Map of 2025')
    expect(await part('bar-met').innerText()).toMatch(/met: 33% of what is answered, \d+% – 9\d% of all/)
    await expect.poll(() => part('spoken').innerText()).toMatch(/1 critical question not met/)
    expect(await part('critical-unmet').innerText()).toContain('site-01')
    expect(await part('kept').innerText()).toBe('Kept on this device.')
  })

  it('survives a reload, also without a network', async () => {
    await expect.poll(() => part('offline').innerText()).toContain('opens without a network')
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('#q-site-01').waitFor()
    await expect.poll(() => part('offline').innerText()).toContain('There is no network')
    expect(await page.locator('#e-site-01-partly').isChecked()).toBe(true)
    expect(await page.locator('#e-site-01-evidence').inputValue()).toBe('Map of 2025')
    expect(await page.locator('#q-site-03').isVisible()).toBe(false)
    expect(await part('kept').innerText()).toContain('go on where you left off')
    await page.getByRole('button', { name: 'Make the programme' }).press('Enter')
    await expect.poll(() => part('programme-steps').locator('.programme-step').count()).toBeGreaterThan(5)
    await page.context().setOffline(false)
    watched.complaints.splice(0)
  })

  it('is refused in the words of the check, beside the control', async () => {
    await typeDay('2999-01-01')
    await page.fill('#c-evaluator-name-en', 'Example Institute')
    await page.fill('#c-evaluator-name-ru', 'Институт «Пример»')
    await page.selectOption('#c-evaluator-kind', 'independent')
    await page.locator('.evaluate-form [type=submit]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toContain('form-problems')
    const params = { date: '2999-01-01', release: '2990-01-01' }
    const { message, hint } = issueText('date-after-release', params, 'en')
    expect(await page.locator('[data-field=date] .form-error').innerText()).toContain(`${message} ${hint}`)
    expect(await page.locator('#c-date').getAttribute('aria-invalid')).toBe('true')
    const source = issueText('evaluation-without-source', {}, 'en').message
    expect(await page.locator('[data-field=source] .form-error').innerText()).toContain(source)
    expect(await page.locator('.form-result').isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/^c-/)
  })

  it('that fits is shown, taken away, and accepted by the loader', async () => {
    await page.fill('#c-date', '2026-05-01')
    await page.fill('#c-url', 'https://example.org/report')
    await page.locator('.evaluate-form [type=submit]').focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('e-send')
    expect(await page.locator('.form-problems').isVisible()).toBe(false)
    const text = await download(/^Download kg-kumtor-2026-05-01\.yaml/)
    expect(text).toContain('- question: site-01\n    answer: partly\n    evidence: Map of 2025\n')
    expect(text).toBe(await page.locator('#e-text').inputValue())
    expect(await checkWith('evaluations/kg/kumtor/2026-05-01.yaml', text)).toEqual([])
    const forge = new URL((await part('forge').locator('a').getAttribute('href')) ?? '')
    expect(forge.href.startsWith(`${CONFIG.repository}/new/`)).toBe(true)
    expect(forge.searchParams.get('filename')).toBe('content/evaluations/kg/kumtor/2026-05-01.yaml')
    expect(forge.searchParams.get('value')).toBe(text)
    const mail = await page.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain('evidence: Map of 2025')
    await page.locator('#e-site-02-yes').check()
    expect(await page.locator('.form-result').isVisible()).toBe(false)
  })

  it('goes to a file, is cleared only when that is confirmed, and comes back', async () => {
    const saved = await download(/^Save to a file/)
    const before = await part('bar-met').innerText()
    await part('clear').click()
    // The harmless answer has the focus.
    await page.keyboard.press('Enter')
    expect(await page.locator('#e-site-02-yes').isChecked()).toBe(true)
    await part('clear').click()
    await page.getByRole('button', { name: 'Clear it' }).press('Enter')
    expect(await page.locator('#e-site-02-yes').isChecked()).toBe(false)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await part('kept').innerText()).toContain('Cleared')
    await page.setInputFiles('#e-file', {
      name: 'kg-kumtor-2026-05-01.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(saved),
    })
    await expect.poll(() => part('opened').innerText()).toContain('is open')
    expect(await page.locator('#e-site-02-yes').isChecked()).toBe(true)
    expect(await part('bar-met').innerText()).toBe(before)
    await page.setInputFiles('#e-file', { name: 'x.yaml', mimeType: '', buffer: Buffer.from('a: [\n') })
    await expect.poll(() => part('opened').innerText()).toContain('cannot be opened')
    expect(await page.locator('#e-site-02-yes').isChecked()).toBe(true)
  })

  it('broke no rule of the page', async () => {
    expect(await watched.flush()).toEqual([])
  })
})
