import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 800 } })
const { flush } = await watch(page, origin)

const READY = 'atlas-search[data-state=ready]'
const FIELD = '#search-field'

interface Result {
  readonly title: string
  readonly href: string
  readonly also: string
  readonly line: string
}

const results = (of: Page): Promise<readonly Result[]> =>
  of.$$eval('.search-results > li', (items) =>
    items.map((item) => ({
      title: item.querySelector('a')?.textContent ?? '',
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      also: item.querySelector('.search-also')?.textContent ?? '',
      line: item.querySelector('.search-line')?.textContent ?? '',
    })),
  )

const status = (of: Page): Promise<string | null> => of.textContent('.search-status')
const focusedId = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id)

/** Answers are there when the page says so; nothing waits for a time. */
async function asked(of: Page, question: string): Promise<readonly Result[]> {
  await of.fill(FIELD, question)
  await of.waitForSelector(READY)
  return results(of)
}

async function visit(of: Page, address: string): Promise<void> {
  await of.goto(origin + address)
  await of.waitForSelector(READY)
}

const isFacility = ({ href }: Result): boolean => /^\/[a-z]{2}\/facilities\/[a-z]{2}\//.test(href)

describe('in English', async () => {
  await visit(page, '/en/search/')

  it.each(['mailuu suu', 'Mayluu-Suu', 'mailuusuu', 'Майлуу-Суу', 'майлуу суу', 'majluu suu'])(
    '%s finds the ponds of Mailuu-Suu first',
    async (question) => {
      const found = await asked(page, question)
      expect(found.slice(0, 5).map(({ title }) => title)).toEqual(
        Array.from({ length: 5 }, () => expect.stringContaining('Mailuu-Suu')),
      )
      expect(found.slice(0, 5).every(isFacility)).toBe(true)
    },
  )

  it.each(['mailuu suu 3', 'Mailuu-Suu No. 3', '№3 майлуу', 'mailuu #3'])(
    '%s finds that pond',
    async (question) => {
      const [first] = await asked(page, question)
      expect(first).toMatchObject({
        title: 'Mailuu-Suu tailings No.\u00a03',
        href: '/en/facilities/kg/mailuu-suu-3/',
      })
      expect(first?.line).toMatch(/^tailings facility · Kyrgyzstan · place \d+ \(\d+–\d+\) of \d+ rated$/)
    },
  )

  it.each([
    ['aktau', '/en/near/aktau/'],
    ['Ақтау', '/en/near/aktau/'],
    ['kazzinc', '/en/operators/kazzinc/'],
    ['Казцинк', '/en/operators/kazzinc/'],
    ['syr darya', '/en/basins/syr-darya/'],
    ['Айдаркен', '/en/facilities/kg/khaidarkan'],
    ['osh region', '/en/regions/kg/osh/'],
    ['data gaps', '/en/gaps/'],
  ])('%s finds %s', async (question, address) => {
    const found = await asked(page, question)
    expect(found[0]?.href).toMatch(new RegExp(`^${address}`))
  })

  it('says which other name was typed, and in which language', async () => {
    const [first] = await asked(page, 'казцинк')
    expect(first?.also).toContain('Казцинк')
    expect(await page.getAttribute('.search-also span', 'lang')).toBe('ru')
  })

  it.each(['zzqqxx', 'theatre', 'oshkosh'])('%s finds nothing, and help is there', async (question) => {
    expect(await asked(page, question)).toEqual([])
    expect(await status(page)).toBe(`Nothing found for “${question}”.`)
    expect(await page.isVisible('[data-part=help] a[href="/en/names/"]')).toBe(true)
    expect(await page.getAttribute('[data-part=elsewhere]', 'href')).toContain(`/ru/search/?q=${question}`)
  })

  it('counts, shows ten, and more on request', async () => {
    expect(await asked(page, 'tailings')).toHaveLength(10)
    expect(await status(page)).toMatch(/^[\d,]{2,} results for “tailings”$/)
    await page.click('[data-part=more]')
    await page.waitForSelector('.search-results > li:nth-child(11) a:focus')
    expect((await results(page)).length).toBeGreaterThan(10)
  })

  it('keeps to a kind and a country, and to both after Back', async () => {
    await asked(page, 'mailuu')
    await page.selectOption('#search-kind', 'incident')
    await page.waitForSelector(READY)
    expect((await results(page)).every(({ href }) => href.startsWith('/en/incidents/'))).toBe(true)
    await page.selectOption('#search-country', 'KZ')
    await page.waitForSelector(READY)
    expect(await results(page)).toEqual([])
    await page.goBack()
    await page.waitForSelector(READY)
    expect(await page.inputValue('#search-country')).toBe('')
    expect((await results(page)).length).toBeGreaterThan(0)
  })

  it('nothing was said, refused or loaded from elsewhere', async () => {
    expect(await flush()).toEqual([])
  })
})

describe('in Russian', () => {
  it.each([
    ['хвостохранилища', /хвостохранилищ/i],
    ['майлуу суу', /Майлуу-Суу/],
    ['mayluu suu', /Майлуу-Суу/],
    ['верхнеберезовский', /Верхнеберёзовский/],
    ['Верхнеберёзовский', /Верхнеберёзовский/],
    ['поселка', /посёлка/],
    ['khaidarkan', /Хайдаркан/],
    ['кошкар ата', /Кошкар-Ата/],
  ])('%s finds %s', async (question, title) => {
    await visit(page, `/ru/search/?q=${encodeURIComponent(question)}`)
    const [first] = await results(page)
    expect(first?.title).toMatch(title)
    expect(first?.href).toMatch(/^\/ru\//)
    expect(await status(page)).toMatch(/^\d+ результат(?:а|ов)? по\u00a0запросу «/)
  })

  it('nothing was said, refused or loaded from elsewhere', async () => {
    expect(await flush()).toEqual([])
  })
})

describe('by keyboard', () => {
  it('the field has the focus; arrows, Enter and Esc do the rest', async () => {
    await visit(page, '/en/search/')
    expect(await focusedId()).toBe('search-field')
    await page.keyboard.type('kumtor')
    await page.waitForSelector(READY)
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kumtor')
    await page.keyboard.press('ArrowUp')
    expect(await focusedId()).toBe('search-field')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.search-results > li:first-child a:focus')
    await page.keyboard.press('Escape')
    await page.waitForSelector(READY)
    expect(await page.inputValue(FIELD)).toBe('')
    expect(await results(page)).toEqual([])
    await page.keyboard.type('kumtor')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.search-results > li:first-child a:focus')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${origin}/en/facilities/kg/kumtor/`)
  })

  it('Back leads to the question and its answer, and once more to the empty page', async () => {
    await page.goBack()
    await page.waitForSelector(READY)
    expect(await page.inputValue(FIELD)).toBe('kumtor')
    expect((await results(page))[0]?.href).toBe('/en/facilities/kg/kumtor/')
    expect(new URL(page.url()).search).toBe('?q=kumtor')
    expect(await flush()).toEqual([])
  })
})

describe('without what it needs', () => {
  it('without JavaScript the page leads to the names, which are all there', async () => {
    const plain = await open({ javaScriptEnabled: false })
    await plain.goto(`${origin}/en/search/?q=kumtor`)
    expect(await plain.locator('form').count()).toBe(0)
    await plain.click('main a[href="/en/names/"]')
    await plain.click('main a[href="/en/facilities/kg/kumtor/"]')
    expect(plain.url()).toBe(`${origin}/en/facilities/kg/kumtor/`)
  })

  it('without an index it says so and leads to the names', async () => {
    const bare = await open()
    await bare.route('**/pagefind/pagefind.js', (route) => route.abort())
    await visit(bare, '/en/search/?q=kumtor')
    expect(await status(bare)).toContain('Search does not work here')
    expect(await bare.isVisible('.search-ways a[href="/en/names/"]')).toBe(true)
  })
})
