import { beforeAll, describe, expect, it } from 'vitest'
import type { MapModel } from '../../src/artefacts/map-model.ts'
import { townMap } from '../../src/artefacts/map-town.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { claimsOf, decidingClaims } from '../../src/core/claim.ts'
import type { TownPlace } from '../../src/core/places/places.ts'
import { kilometres } from '../../src/core/waters/earth.ts'
import { readView } from '../../src/islands/map/view.ts'
import { loadBaseMap } from '../../src/site/base-map.ts'
import { realRecords } from '../lib/records.ts'

/** Maps around towns, over the real records. */
const base = loadBaseMap()
let drawn: readonly { town: TownPlace; map: MapModel }[]
let source: Published

beforeAll(async () => {
  source = await realRecords()
  const towns = source.atlas.places.filter((_, index) => index % 8 === 0)
  drawn = towns.map((town) => ({ town, map: townMap(source, town, base, 'en') }))
}, 60_000)

const within = (town: TownPlace, km: number): number =>
  source.atlas.facilities.filter(({ facts }) => {
    const place = decidingClaims(claimsOf(facts.location))[0]?.value
    return place !== undefined && kilometres(town, place) <= km
  }).length

describe('the map around a town', () => {
  it('names the town once, in its middle', () => {
    for (const { town, map } of drawn) {
      for (const { labels } of map.layers) {
        // A river may bear the name of its town, as the Naryn does.
        const [self, ...others] = labels.filter(({ kind, text }) => kind !== 'river' && text === town.name.en)
        expect([self?.kind, others], town.id).toEqual(['self', []])
        if (self?.dot) expect(self.dot).toEqual([map.width / 2, map.height / 2])
      }
    }
  })

  it('holds every circle whole, named where there is room', () => {
    for (const { town, map } of drawn) {
      const radii = map.rings.map(({ r }) => r)
      const [least = 0, , most = 0] = radii
      expect([most / least, radii.length].map(Math.round), town.id).toEqual([4, 3])
      expect(most, town.id).toBeLessThan(map.height / 2)
      const texts = map.layers.map(({ labels }) => new Set(labels.map(({ text }) => text)))
      const [wide, narrow] = texts.map((layer) => map.rings.filter(({ label }) => layer.has(label)).length)
      expect(wide, town.id).toBe(3)
      expect(narrow, town.id).toBeGreaterThanOrEqual(2)
    }
  })

  it('says how many records lie within the widest circle, and leads to them', () => {
    for (const { town, map } of drawn) {
      const n = within(town, 200)
      expect(map.summary, town.id).toContain(n === 0 ? 'No record' : `${String(n)} record`)
      expect(map.list.href, town.id).toBe(n === 0 ? '/en/facilities/' : '#around')
    }
  })

  it('opens the interactive map at the town', () => {
    for (const { town, map } of drawn) {
      const view = readView(new URLSearchParams(map.preset).get('at')?.split(',') ?? [])
      expect(view && kilometres(town, view), town.id).toBeLessThan(0.1)
    }
  })

  it('is light, and has no hole in its geometry', () => {
    for (const { town, map } of drawn) {
      expect(JSON.stringify(map), town.id).not.toMatch(/NaN|Infinity/)
      const bytes = Object.values(map.terrain).reduce((sum, path) => sum + path.length, 0)
      expect(bytes, town.id).toBeLessThanOrEqual(25_000)
    }
  })
})
