import { beforeEach, describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { shownIds, tableStatus } from '../lib/table-page.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
const LIST = `${origin}/en/facilities/`
const head = (name: string, list = 'rated') =>
  page.locator(`table[data-table=${list}] thead th`, { hasText: name })

beforeEach(async () => {
  await page.goto(LIST, { waitUntil: 'networkidle' })
})

describe('the filter', () => {
  const field = () => page.locator('.table-filter input[name=q]')

  it('finds a Cyrillic name by Latin letters and the reverse, ё and е alike', async () => {
    const all = await tableStatus(page)
    await field().fill('КУМТОР')
    expect((await shownIds(page)).concat(await shownIds(page, 'unrated'))).toContain('kg/kumtor')
    await field().fill('kumtor')
    expect((await shownIds(page)).concat(await shownIds(page, 'unrated'))).toContain('kg/kumtor')
    expect(await tableStatus(page)).not.toBe(all)
    await field().fill('no such name')
    expect(await shownIds(page)).toEqual([])
    expect(await tableStatus(page)).toMatch(/^Shown: 0 of \d+\./)
    expect(await page.getByText('No record of this list matches.').count()).toBe(3)
  })

  it('combines codes, announces counts, and stands in the address', async () => {
    await page.locator('.table-filter summary').click()
    await page.locator('select[name=country]').selectOption('kg')
    await page.locator('select[name=status]').selectOption('closed')
    await page.locator('input[value=excluded]').uncheck()
    const search = new URL(page.url()).search
    expect(search).toBe('?country=kg&status=closed&list=rated,unrated')
    const [rated, unrated, excluded] = [
      await shownIds(page),
      await shownIds(page, 'unrated'),
      await shownIds(page, 'excluded'),
    ]
    expect(excluded).toEqual([])
    expect([...rated, ...unrated].every((id) => id.startsWith('kg/'))).toBe(true)
    expect(await tableStatus(page)).toContain(`Shown: ${String(rated.length + unrated.length)} of `)

    const other = await open({ viewport: { width: 360, height: 740 } })
    await other.goto(`${origin}/ru/facilities/${search}`, { waitUntil: 'networkidle' })
    expect((await shownIds(other, 'rated')).toSorted()).toEqual(rated.toSorted())
    expect(await other.locator('select[name=status]').inputValue()).toBe('closed')
    await other.locator('select[name=sort]').selectOption('-name')
    expect(await other.locator('table[data-table=rated] thead button').first().isVisible()).toBe(false)
    expect(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await other.context().close()
  })

  it('is undone step by step by the back button, a bout of typing at once', async () => {
    const printed = await shownIds(page)
    await page.locator('.table-filter summary').click()
    await page.locator('select[name=country]').selectOption('kz')
    await field().pressSequentially('ata')
    await head('Facility').getByRole('button').click()
    expect(new URL(page.url()).search).toBe('?q=ata&country=kz&sort=name')
    await page.goBack()
    expect(new URL(page.url()).search).toBe('?q=ata&country=kz')
    await page.goBack()
    expect(new URL(page.url()).search).toBe('?country=kz')
    expect(await field().inputValue()).toBe('')
    await page.goBack()
    expect(await shownIds(page)).toEqual(printed)
    await page.goForward()
    expect((await shownIds(page)).every((id) => id.startsWith('kz/'))).toBe(true)
  })

  it('is put back by one button', async () => {
    const printed = await shownIds(page)
    await page.goto(`${LIST}?q=a&country=kg&list=none&sort=-size`, { waitUntil: 'networkidle' })
    expect(await shownIds(page)).toEqual([])
    await page.locator('button[type=reset]').click()
    expect(await shownIds(page)).toEqual(printed)
    expect(page.url()).toBe(LIST)
  })

  it('passes over junk in an address', async () => {
    const printed = await shownIds(page)
    await page.goto(`${LIST}?country=zz&status=%3Cimg%3E&sort=-nothing&list=x&material=..%2F`, {
      waitUntil: 'networkidle',
    })
    expect(await shownIds(page)).toEqual(printed)
    expect(await tableStatus(page)).toMatch(/^Shown: (\d+) of \1\.$/)
  })

  it('changes no word of a row', async () => {
    const words = () =>
      page
        .locator('table[data-table] tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.textContent.replace(/\s+/g, ' ')).sort())
    const before = await words()
    await field().fill('a')
    await head('Material').getByRole('button').click()
    expect(await words()).toEqual(before)
  })
})
