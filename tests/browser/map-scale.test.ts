import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { type Cell, cellsAt } from '../../src/charts/map/cells.ts'
import { TILE_PX, toSquare } from '../../src/charts/map/mercator.ts'
import type { TilePoint } from '../../src/exports/tiles/point-source.ts'
import { stand } from '../lib/browser.ts'
import { workFolder } from '../lib/build.ts'
import { syntheticArchive, syntheticPoints } from '../lib/tiles-synthetic.ts'
import { watch } from '../lib/watch.ts'

const FEW = 1000
const MANY = 100_000
const ZOOM = 5

const folder = workFolder('map-scale')
afterAll(folder.remove)

/** The built site with other points on its map; the pages are those of the real one. */
function siteWith(count: number): string {
  const [dist, copy] = [resolve(inject('dist')), join(folder.path, String(count))]
  mkdirSync(join(copy, 'tiles'), { recursive: true })
  for (const name of readdirSync(dist)) if (name !== 'tiles') symlinkSync(join(dist, name), join(copy, name))
  cpSync(join(dist, 'tiles/base.pmtiles'), join(copy, 'tiles/base.pmtiles'))
  writeFileSync(join(copy, 'tiles/points.pmtiles'), syntheticArchive(count))
  return copy
}

async function canvasBox(page: Page) {
  const box = await page.locator('.map-frame canvas').boundingBox()
  if (!box) throw new Error('the map has no canvas')
  return box
}

type Cells = readonly Cell<TilePoint>[]

/** The largest cluster well inside the picture, clear of buttons and of other marks, and where it lies. */
async function target(page: Page, cells: Cells) {
  const [midLat = 0, midLon = 0] = (new URL(page.url()).searchParams.get('at') ?? '').split(',').map(Number)
  const world = TILE_PX * 2 ** ZOOM
  const { width, height } = await canvasBox(page)
  const [a, b] = toSquare(midLon, midLat)
  const placed = cells.map((cell) => {
    const [x, y] = toSquare(cell.lon, cell.lat)
    return { cell, x: (x - a) * world + width / 2, y: (y - b) * world + height / 2 }
  })
  const inside = placed.filter(({ x, y }) => x > 60 && y > 130 && x < width - 60 && y < height - 60)
  const clear = inside.filter(({ cell, x, y }) =>
    placed.every((other) => other.cell === cell || Math.hypot(other.x - x, other.y - y) > 30),
  )
  const [found] = clear.filter(({ cell }) => cell.n > 1).sort((one, other) => other.cell.n - one.cell.n)
  if (!found) throw new Error('no cluster stands clear in this view')
  return found
}

/** Points at a cluster and waits until the card says how many it holds. */
async function expectCell(page: Page, cells: Cells): Promise<string> {
  const { cell, x, y } = await target(page, cells)
  const box = await canvasBox(page)
  const number = new Intl.NumberFormat('en').format(cell.n)
  const card = page.locator('.live-card')
  await page.mouse.move(0, 0)
  // The pointer must move to be noticed: half a pixel to and fro.
  let off = 0.5
  await expect
    .poll(
      async () => {
        off = -off
        await page.mouse.move(box.x + x + off, box.y + y)
        return (await card.isVisible()) ? await card.textContent() : ''
      },
      { timeout: 60_000, interval: 250 },
    )
    .toContain(number)
  return cell.first.id
}

interface Visit {
  readonly bytes: number
  readonly tileBytes: number
  readonly cells: readonly string[]
}

async function visit(count: number): Promise<Visit> {
  const { origin, openWithMaps: open } = await stand(siteWith(count))
  const page = await open({ viewport: { width: 1280, height: 1000 } })
  const watched = await watch(page, origin)
  const network = await page.context().newCDPSession(page)
  const urls = new Map<string, string>()
  let [bytes, tileBytes] = [0, 0]
  network.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url))
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength
    if (urls.get(requestId)?.includes('/tiles/')) tileBytes += encodedDataLength
  })
  await network.send('Network.enable')
  await page.goto(`${origin}/en/map/?at=46.5,68,${String(ZOOM)}`)
  await page.locator('.map-frame.is-live canvas').waitFor({ timeout: 120_000 })
  await page.waitForLoadState('networkidle')
  const first = { bytes, tileBytes }
  const cells = cellsAt(syntheticPoints(count), ZOOM)
  const before = await expectCell(page, cells)
  for (const turn of [1, 2, 3, 4]) {
    const address = page.url()
    await page.locator('[data-move="panRight"]').click()
    await expect
      .poll(() => page.url(), { timeout: 30_000, message: `move ${String(turn)}` })
      .not.toBe(address)
  }
  const after = await expectCell(page, cells)
  expect(await watched.flush()).toEqual([])
  await page.context().close()
  return { ...first, cells: [before, after] }
}

describe('the map with many records', () => {
  it('shows and pans 1,000 and 100,000, and costs the reader about the same', async () => {
    const few = await visit(FEW)
    const many = await visit(MANY)
    for (const { cells } of [few, many]) expect(new Set(cells).size).toBe(2)
    const said = (name: string, { bytes, tileBytes }: Visit) =>
      `${name}: ${String(bytes)} bytes, ${String(tileBytes)} of tiles`
    const figures = `${said('1,000 records', few)}; ${said('100,000 records', many)}`
    expect(many.bytes, figures).toBeLessThanOrEqual(1.5 * few.bytes)
    expect(many.tileBytes, figures).toBeLessThanOrEqual(1.5 * few.tileBytes)
  })
})
