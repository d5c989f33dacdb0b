import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { coloursOf, counted, openLive, rowsSeen, settles, untilLive } from '../lib/live-map.ts'
import { watch } from '../lib/watch.ts'

const dist = inject('dist')
const { origin, openWithMaps: open } = await stand(dist)
const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
const { flush } = await watch(page, origin)
const query = () => new URL(page.url()).search
/** What is chosen, without the view. */
const chosen = () => query().replace(/[?&]at=[^&]*/, '')

describe('the map', () => {
  it.each(['en', 'ru'])('starts by itself and draws, without a complaint: %s', async (locale) => {
    await openLive(page, origin, '', locale)
    const picture = page.locator('.live-canvas canvas')
    await settles(async () => coloursOf(page, await picture.screenshot())).toBeGreaterThan(100)
    expect(await page.locator('.map-picture').evaluate((svg) => svg.hasAttribute('inert'))).toBe(true)
    expect(query()).toBe('')
    expect(await flush()).toEqual([])
  })

  it('loads nothing from elsewhere with all layers on, in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openLive(page, origin, '?layers=incidents,basins')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('[name="layers"]:checked').count()).toBe(2)
    expect(await flush()).toEqual([])
    await page.emulateMedia({ colorScheme: null })
  })
})

describe('filters', () => {
  it('combine, count, stand in the address and come back with it', async () => {
    await openLive(page, origin)
    const all = [...(await rowsSeen(page, 'located')), ...(await rowsSeen(page, 'nowhere'))]
    const wanted = all.filter(({ data }) => data['country'] === 'kz' && data['status'] === 'closed')
    expect(wanted.length).toBeGreaterThan(1)
    await page.locator('.live-filters > summary').click()
    for (const [facet, value] of [
      ['country', 'kz'],
      ['status', 'closed'],
    ] as const) {
      await page.locator(`.live-facets details:has([data-facet="${facet}"]) > summary`).click()
      await page.locator(`[name="${facet}"][value="${value}"]`).check()
    }
    const ids = async () =>
      [...(await rowsSeen(page, 'located')), ...(await rowsSeen(page, 'nowhere'))].map(({ id }) => id).sort()
    expect(await ids()).toEqual(wanted.map(({ id }) => id).sort())
    expect(await counted(page)).toContain(`${String(wanted.length)} of ${String(all.length)} records match.`)
    expect(chosen()).toBe('?country=kz&status=closed')
    const kyrgyz = all.filter(({ data }) => data['country'] === 'kg' && data['status'] === 'closed')
    expect(await page.locator('[data-facet="country"] [data-count="kg"]').innerText()).toBe(
      String(kyrgyz.length),
    )

    await page.reload()
    await untilLive(page)
    expect(await ids()).toEqual(wanted.map(({ id }) => id).sort())
    expect(await page.locator('[name="status"][value="closed"]').isChecked()).toBe(true)

    await page.goBack()
    await settles(chosen).toBe('?country=kz')
    await settles(ids).toEqual(
      all
        .filter(({ data }) => data['country'] === 'kz')
        .map(({ id }) => id)
        .sort(),
    )
    await page.locator('.live-controls [type="reset"]').click()
    await settles(async () => (await ids()).length).toBe(all.length)
    expect(query()).toBe('')
    expect(await flush()).toEqual([])
  })

  it('are in the legend as well', async () => {
    await openLive(page, origin)
    const group = page.locator('.map-legend [data-look="A"] button')
    await group.click()
    expect(await group.getAttribute('aria-pressed')).toBe('true')
    const looks = (await rowsSeen(page, 'located')).map(({ data }) => data['look'])
    expect(new Set(looks)).toEqual(new Set(['A']))
    expect(chosen()).toBe('?look=A')
    await group.click()
    expect(query()).toBe('')
  })

  it('pass over what is no value', async () => {
    await openLive(page, origin, '?country=xx&look=Q&at=north&layers=gold&facility=a/b')
    expect(await counted(page)).not.toContain('match')
    expect(await flush()).toEqual([])
  })
})

it('follows the filters until a reader has moved it, and stays where it was put', async () => {
  const tick = async (value: string) => {
    await page.locator('.live-filters > summary').click()
    await page.locator('.live-facets details:has([data-facet="country"]) > summary').click()
    await page.locator(`[name="country"][value="${value}"]`).check()
  }
  await openLive(page, origin)
  await tick('tj')
  const located = await page.locator('[data-located] > li[data-country="tj"]').count()
  await settles(async () => (await rowsSeen(page, 'located')).length).toBe(located)
  await settles(query).toBe('?country=tj')
  const places = (await rowsSeen(page, 'located')).map(({ data }) => Number(data['order']))
  expect(places).toEqual(places.toSorted((a, b) => a - b))

  await openLive(page, origin, '?at=50,70,5')
  await tick('kz')
  await settles(query).toMatch(/country=kz.*at=50,70,5$|at=50,70,5.*country=kz$/)
})

describe('the list', () => {
  it('follows the map, the nearest first, and the address has the view', async () => {
    await openLive(page, origin, '?at=41.5,73,7')
    const seen = await rowsSeen(page, 'located')
    const all = await page.locator('[data-located] > li').count()
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.length).toBeLessThan(all)
    expect(await counted(page)).toContain(`${String(seen.length)} of ${String(all)} on the map`)
    const away = seen.map(({ data }) =>
      Math.hypot((Number(data['lon']) - 73) * Math.cos(0.72), Number(data['lat']) - 41.5),
    )
    // The web map stretches distances a little: neighbours may change places, far ones may not.
    away.forEach((far, index) => {
      expect(far).toBeGreaterThan(Math.max(0, ...away.slice(0, index)) * 0.95 - 1e-9)
    })

    await page.locator('[data-move="zoomIn"]').click()
    await settles(async () => (await rowsSeen(page, 'located')).length).toBeLessThan(seen.length)
    await settles(query).toMatch(/^\?at=41\.\d+,7[23][.\d]*,8$/)
    const closer = (await rowsSeen(page, 'located')).map(({ id }) => id)
    await page.reload()
    await untilLive(page)
    expect((await rowsSeen(page, 'located')).map(({ id }) => id)).toEqual(closer)
    expect(await flush()).toEqual([])
  })

  it('keeps every record without coordinates, wherever the map stands', async () => {
    await openLive(page, origin, '?at=41.5,73,9')
    expect((await rowsSeen(page, 'nowhere')).length).toBe(await page.locator('[data-nowhere] > li').count())
  })
})
