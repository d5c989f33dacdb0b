import { expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { rowsSeen, settles } from '../lib/live-map.ts'
import { watch } from '../lib/watch.ts'

const { origin, openWithMaps: open } = await stand(inject('dist'), ['--disable-3d-apis'])

it('a browser that cannot draw the map keeps the picture and the list', async () => {
  const page = await open()
  const { flush } = await watch(page, origin)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto(`${origin}/en/map/?country=kg`)
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') === null)).toBe(true)
  await settles(() => page.locator('.live-notice [role="status"]').innerText()).toContain('no WebGL')
  expect(await page.locator('.live-notice button').count()).toBe(0)
  expect(loaded.filter((url) => /maplibre|\/tiles\//.test(url))).toEqual([])
  expect(await page.locator('.map-picture').isVisible()).toBe(true)
  const countries = (await rowsSeen(page, 'located')).map(({ data }) => data['country'])
  expect(new Set(countries)).toEqual(new Set(['kg']))
  expect(await flush()).toEqual([])
})
