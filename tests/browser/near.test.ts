import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))

/** Beside the Syr Darya between Khujand and Bekabad. */
const HERE = { latitude: 40.25, longitude: 69.45, accuracy: 30 }

describe('the search for a town', async () => {
  const page = await open()
  const { complaints, flush } = await watch(page, origin)
  const input = page.getByRole('combobox')
  const options = page.getByRole('option')
  const active = async () => {
    const id = await input.getAttribute('aria-activedescendant')
    return id === null ? null : page.locator(`#${id}`).innerText()
  }

  it.each([
    ['/en/near/', 'худж', 'Khujand'],
    ['/en/near/', 'Hudjand', 'Khujand'],
    ['/ru/near/', 'khuj', 'Худжанд'],
    ['/ru/near/', 'БИШКЕК', 'Бишкек'],
    ['/ru/near/', 'mailuu', 'Майлуу-Суу'],
    ['/en/near/', 'zyryanovsk', 'Altay'],
  ])('%s finds by %s', async (address, typed, name) => {
    await page.goto(origin + address)
    await input.fill(typed)
    expect(await options.first().innerText()).toContain(name)
    expect(await input.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('status').first().innerText()).not.toBe('')
  })

  it('is worked by the keyboard alone', async () => {
    await page.goto(`${origin}/en/near/`)
    await input.focus()
    await page.keyboard.type('ka')
    const count = await options.count()
    expect(count).toBeGreaterThan(2)
    expect(await active()).toBeNull()
    await page.keyboard.press('ArrowDown')
    expect(await active()).toBe(await options.first().innerText())
    expect(await options.first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe(await options.last().innerText())
    await page.keyboard.press('Escape')
    expect(await input.getAttribute('aria-expanded')).toBe('false')
    expect(await input.inputValue()).toBe('ka')
    await page.keyboard.press('Escape')
    expect(await input.inputValue()).toBe('')
    await page.keyboard.type('khuj')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/near/khujand/')
  })

  it('says so where nothing is found', async () => {
    await page.goto(`${origin}/en/near/`)
    await input.fill('zxzx')
    expect(await options.count()).toBe(0)
    expect(await page.getByRole('status').first().innerText()).toContain('No town of that name')
  })

  it('asks for nothing elsewhere and breaks no rule', async () =>
    expect([...complaints, ...(await flush())]).toEqual([]))
})

describe('a position', async () => {
  it('granted: facilities around and the nearest town; nothing of it leaves the browser', async () => {
    const page = await open({ geolocation: HERE, permissions: ['geolocation'] })
    const { complaints, flush } = await watch(page, origin)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto(`${origin}/en/near/`)
    const before = page.url()
    expect(asked.some((each) => each.includes('data.json'))).toBe(false)
    await page.getByRole('button', { name: 'Use my position' }).click()
    const items = page.locator('.near-answer li')
    await items.first().waitFor()
    expect(await items.count()).toBeGreaterThan(3)
    expect(await items.first().innerText()).toMatch(/km/)
    expect(await page.locator('.near-answer').innerText()).toContain('Khujand')
    expect(await items.first().locator('a').getAttribute('href')).toMatch(/^\/en\/facilities\//)
    expect(page.url()).toBe(before)
    expect(asked.filter((each) => /40[.,]25|69[.,]45/.test(each))).toEqual([])
    expect(asked.filter((each) => !each.startsWith(origin))).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ])
    expect([...complaints, ...(await flush())]).toEqual([])
  })

  it('far from everything: says that nothing is known, and what is nearest', async () => {
    const page = await open({
      geolocation: { latitude: -33.9, longitude: 18.4, accuracy: 5000 },
      permissions: ['geolocation'],
    })
    await page.goto(`${origin}/en/near/`)
    await page.getByRole('button', { name: 'Use my position' }).click()
    await page.locator('.near-answer li').first().waitFor()
    expect(await page.locator('.near-answer').innerText()).toContain('does not mean that there is none')
    expect(await page.locator('.near-answer li').count()).toBe(3)
  })

  it('refused: says so in words and stays usable', async () => {
    const page = await open({ permissions: [] })
    const { complaints, flush } = await watch(page, origin)
    await page.goto(`${origin}/ru/near/`)
    const button = page.getByRole('button', { name: 'Определить моё местоположение' })
    await button.click()
    await page.getByText('не разрешён').waitFor()
    expect(await button.isEnabled()).toBe(true)
    expect([...complaints, ...(await flush())]).toEqual([])
  })
})

describe('without JavaScript', async () => {
  const page = await open({ javaScriptEnabled: false })

  it('every town is a link, and its page is whole', async () => {
    await page.goto(`${origin}/en/near/`)
    const links = page.locator('.near-towns a')
    expect(await links.count()).toBeGreaterThan(100)
    expect(await page.getByRole('combobox').count()).toBe(0)
    await page.getByRole('link', { name: 'Bekabad' }).click()
    await page.waitForURL('**/en/near/bekabad/')
    expect(await page.locator('#upstream').innerText()).toBe('Upstream, by the river line on the map')
    expect(await page.locator('.near-table').first().innerText()).toContain('Degmay')
  })
})
