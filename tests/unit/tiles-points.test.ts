import { describe, expect, it } from 'vitest'
import { cellsAt } from '../../src/charts/map/cells.ts'
import { archive } from '../../src/exports/tiles/archive.ts'
import { listing } from '../../src/exports/tiles/listing.ts'
import type { TileIncident } from '../../src/exports/tiles/point-source.ts'
import { pointTiles } from '../../src/exports/tiles/point-tiles.ts'
import type { Tile } from '../../src/exports/tiles/tile.ts'
import { featuresOf } from '../lib/tiles-read.ts'
import { syntheticPoints } from '../lib/tiles-synthetic.ts'

const INCIDENTS: readonly TileIncident[] = [
  { id: 'kg/break', kind: 'accident', name: { en: 'Break', ru: 'Прорыв' }, lon: 72, lat: 41, year: 1958 },
  { id: 'br/far', kind: 'accident', name: { en: 'Far', ru: 'Далеко' }, lon: -44, lat: -20 },
]

const points = syntheticPoints(2000)
const made = pointTiles({ points, incidents: INCIDENTS })
const at = (z: number): readonly Tile[] => made.tiles.filter((tile) => tile.z === z)
const cells = ({ z, x, y, data }: Tile) => featuresOf(data, 'cells', [z, x, y])

describe('pointTiles', () => {
  it.each([0, 3, 5, 8, 10])('counts every record once at zoom %i', (z) => {
    const counted = at(z)
      .flatMap(cells)
      .reduce((sum, { tags }) => sum + Number(tags['n']), 0)
    expect(counted).toBe(points.length)
  })

  it('shows the cells the browser would make', () => {
    const expected = cellsAt(points, 6).map(({ n, first }) => `${first.id} ${String(n)}`)
    const found = at(6)
      .flatMap(cells)
      .map(({ tags }) => `${String(tags['id'])} ${String(tags['n'])}`)
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  it('places a record within a pixel of where it is, and says what the contract names', () => {
    const [single] = cellsAt(points, 10).filter(
      ({ n, first }) => n === 1 && first.precision === 'approximate',
    )
    const found = at(10)
      .flatMap(cells)
      .find(({ tags }) => tags['id'] === single?.first.id)
    expect(found?.at[0]).toBeCloseTo(single?.first.lon ?? 0, 3)
    expect(found?.at[1]).toBeCloseTo(single?.first.lat ?? 0, 3)
    expect(found?.tags).toMatchObject({
      n: 1,
      look: single?.first.look,
      status: single?.first.status,
      precision: 'approximate',
      reach: 20,
      name_en: single?.first.name.en,
      name_ru: single?.first.name.ru,
    })
    expect(Number(found?.tags['spread'])).toBeGreaterThan(0.25)
  })

  it('holds no more in a tile than the screen can show, however many records there are', () => {
    const dense = pointTiles({ points: syntheticPoints(30_000), incidents: [] })
    const most = Math.max(...dense.tiles.map((tile) => cells(tile).length))
    expect(most).toBeLessThanOrEqual(128)
    expect(Math.max(...dense.tiles.map(({ data }) => data.length))).toBeLessThan(16_384)
  })

  it('has the incidents of the region, with their years', () => {
    const found = at(4).flatMap(({ z, x, y, data }) => featuresOf(data, 'incidents', [z, x, y]))
    expect(found.map(({ tags }) => tags)).toEqual([
      { id: 'kg/break', kind: 'accident', name_en: 'Break', name_ru: 'Прорыв', year: 1958 },
    ])
  })

  it('gives the same bytes twice', () => {
    const again = pointTiles({ points: syntheticPoints(2000), incidents: INCIDENTS })
    expect(Buffer.from(archive(again)).equals(archive(made))).toBe(true)
  })
})

describe('listing', () => {
  it('names every tile and no other', () => {
    const { tiles, maxZoom } = listing(made)
    const named = tiles.flatMap((row, z) =>
      Array.from({ length: row.length / 2 }, (_, index) => [z, row[2 * index], row[2 * index + 1]].join('/')),
    )
    expect(tiles).toHaveLength(maxZoom + 1)
    expect(named).toEqual(made.tiles.map(({ z, x, y }) => [z, x, y].join('/')))
  })
})
