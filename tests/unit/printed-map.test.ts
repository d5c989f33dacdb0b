import { beforeAll, describe, expect, it } from 'vitest'
import { baseMap } from '../../src/charts/map/base.ts'
import { around, overlap, within } from '../../src/charts/map/box.ts'
import { countryMap, facilityMap, frontMap, type MapModel } from '../../src/artefacts/map-model.ts'
import { loadBaseMap } from '../../src/site/base-map.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { realRecords } from '../lib/records.ts'

let source: Published
let maps: readonly (readonly [string, MapModel])[] = []

const base = loadBaseMap()

beforeAll(async () => {
  source = await realRecords()
  const { facilities, countries } = source.atlas
  maps = ['en', 'ru'].flatMap((locale) => [
    [`front ${locale}`, frontMap(source, base, locale)] as const,
    ...[...countries.values()].map(
      ({ code }) => [`${code} ${locale}`, countryMap(source, code, base, locale)] as const,
    ),
    ...facilities.flatMap(({ id }) => {
      const map = facilityMap(source, id, base, locale)
      return map ? [[`${id} ${locale}`, map] as const] : []
    }),
  ])
}, 60_000)

const bytes = (map: MapModel): number =>
  Object.values(map.terrain).reduce((sum, path) => sum + path.length, 0)
const isLocator = (name: string): boolean => name.includes('/')

describe('the land', () => {
  it('is at most 25 kB on the whole map and 9 kB around a facility', () => {
    for (const [name, map] of maps)
      expect(bytes(map), name).toBeLessThanOrEqual(isLocator(name) ? 9_000 : 25_000)
  })

  it('never holds a number that is none', () => {
    for (const [name, map] of maps) expect(JSON.stringify(map), name).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('has no island of Baikonur in Kazakhstan and no sea where Baikonur is', () => {
    const kazakhstan = base.countries.find(({ code }) => code === 'KZ')?.shape.coordinates ?? []
    const inner = kazakhstan.flatMap((polygon) => polygon.slice(1))
    expect(kazakhstan.length).toBeGreaterThan(0)
    expect(
      inner.filter((ring) => ring.some(([lon = 0, lat = 0]) => lon > 62 && lon < 65 && lat > 45 && lat < 47)),
    ).toEqual([])
  })

  it('knows Lake Balkhash and the Aral Sea as coarse', () =>
    expect(base.lakes.filter(({ properties }) => properties.coarse)).toHaveLength(2))

  it('refuses files that are not the base map', () => {
    const empty = { type: 'Topology' as const, arcs: [], objects: {} }
    expect(() => baseMap({ world: empty, asia: empty, asiaCoarse: empty })).toThrow('lakes')
  })
})

describe('marks', () => {
  it('lie inside the frame and never hide one another', () => {
    for (const [name, { layers, width, height }] of maps) {
      for (const { marks } of layers) {
        for (const [index, a] of marks.entries()) {
          expect(a.x >= 0 && a.x <= width && a.y >= 0 && a.y <= height, name).toBe(true)
          for (const b of marks.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y), name).toBeGreaterThanOrEqual((a.r + b.r) * 0.9)
          }
        }
      }
    }
  })

  it('count every record with coordinates once on the front map, in both densities', () => {
    const located = source.atlas.facilities.filter(({ facts }) => Array.isArray(facts.location)).length
    const front = maps.filter(([name]) => name.startsWith('front'))
    expect(front).toHaveLength(2)
    for (const [, { layers, legend }] of front) {
      for (const { marks } of layers) expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(located)
      expect(legend.missing).toBe(source.atlas.facilities.length - located)
    }
  })

  it('have one title a mark, with every record it stands for up to twelve', () => {
    for (const [name, { layers }] of maps) {
      for (const { count, title } of layers.flatMap((layer) => layer.marks)) {
        expect(title.split('\n'), name).toHaveLength(count === 1 ? 1 : 1 + Math.min(count, 13))
      }
    }
  })

  it('show how exact a position is: none for the site, a ring, a hatched area', () => {
    for (const [name, { layers }] of maps) {
      for (const { precision, ring, hatch, r } of layers.flatMap((layer) => layer.marks)) {
        if (precision === 'site') expect(ring, name).toBe(0)
        else expect(ring, name).toBeGreaterThan(r * 1.3)
        expect(hatch !== '', name).toBe(precision === 'approximate')
      }
    }
  })

  it('link to the page of their record, but not to the page they are on', () => {
    for (const [name, { layers, locale }] of maps) {
      for (const { marks } of layers) {
        const links = marks.flatMap(({ href }) => (href === null ? [] : [href]))
        expect(links.length, name).toBe(marks.length - (isLocator(name) ? 1 : 0))
        for (const link of links)
          expect(link).toMatch(new RegExp(`^/${locale}/facilities/[a-z]{2}/[a-z0-9-]+/$`))
      }
    }
  })
})

describe('names', () => {
  it('lie inside the frame and cover neither one another nor a mark', () => {
    for (const [name, { layers, width, height }] of maps) {
      for (const { labels, marks } of layers) {
        for (const [index, { box, text }] of labels.entries()) {
          expect(within(box, width, height, 0), `${name}: ${text}`).toBe(true)
          for (const other of labels.slice(index + 1))
            expect(overlap(box, other.box), `${name}: ${text}`).toBe(false)
          for (const { x, y, r } of marks)
            expect(overlap(box, around(x, y, r)), `${name}: ${text}`).toBe(false)
        }
      }
    }
  })

  it('hold all five countries on the whole map where there is room', () => {
    for (const [name, { layers }] of maps.filter(([title]) => title.startsWith('front'))) {
      expect(
        layers[0]?.labels.filter(({ kind }) => kind === 'country'),
        name,
      ).toHaveLength(source.atlas.countries.size)
    }
  })

  it('are fewer and larger on a phone', () => {
    for (const [name, { layers }] of maps.filter(([title]) => !isLocator(title))) {
      const [wide, narrow] = layers
      expect(narrow?.labels.length, name).toBeLessThan(wide?.labels.length ?? 0)
      for (const { size } of narrow?.labels ?? []) expect(size, name).toBeGreaterThanOrEqual(21)
    }
  })
})

describe('a printed map', () => {
  it('is the same text each time', () => {
    const again = frontMap(source, baseOf(), 'ru')
    expect(JSON.stringify(again)).toBe(JSON.stringify(maps.find(([name]) => name === 'front ru')?.[1]))
  })

  it('does not exist where there are no coordinates', () => {
    const without = source.atlas.facilities.find(({ facts }) => !Array.isArray(facts.location))
    expect(without && facilityMap(source, without.id, base, 'en')).toBeNull()
  })

  it('says in words what it shows', () => {
    const front = maps.find(([name]) => name === 'front en')?.[1]
    expect(front?.summary).toMatch(
      /^\d+ of \d+ records have coordinates: .*\d+ approximate\. \d+ records? without/,
    )
  })
})

/** The same base map without anything kept from before. */
function baseOf() {
  return { ...base }
}
