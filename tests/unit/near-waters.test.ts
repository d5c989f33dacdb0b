import { geoContains } from 'd3'
import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFacility, publishParts } from '../../src/artefacts/invented-parts.ts'
import { placeOf } from '../../src/core/facility/place.ts'
import { facilityWaters, townWaters } from '../../src/artefacts/near/waters.ts'
import type { Atlas } from '../../src/core/atlas.ts'
import { claimsOf } from '../../src/core/claim.ts'
import type { TownPlace } from '../../src/core/places/places.ts'
import type { Vertex } from '../../src/core/waters/course.ts'
import { kilometres } from '../../src/core/waters/earth.ts'
import { beginOf, nearestOn } from '../../src/core/waters/project.ts'
import { relationOf } from '../../src/core/waters/relation.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { loadBaseMap } from '../../src/site/base-map.ts'
import { loadCourses } from '../../src/site/courses.ts'

/** The rivers and towns of the atlas as they are, with ponds put where it matters. */
const SAID = { source: 's074', as_of: '2010' } as const
const at = (lat: number, lon: number) => ({
  location: [{ lat, lon, precision: 'settlement' as const, ...SAID }],
})

const PONDS = [
  inventedFacility('kg/mailuu', { ...at(41.26, 72.45), river: [{ value: 'mailuu-suu', ...SAID }] }),
  inventedFacility('kg/narrow', { ...at(41.69, 74.47), basin: [{ value: 'naryn', ...SAID }] }),
  inventedFacility('tj/on-river', { ...at(40.283, 69.622), river: [{ value: 'syr-darya', ...SAID }] }),
  inventedFacility('kz/slag', { ...at(50.139, 82.311), river: [{ value: 'irtysh', ...SAID }] }),
  inventedFacility('kz/ridder', { ...at(50.345, 83.516), river: [{ value: 'filippovka', ...SAID }] }),
  inventedFacility('kz/nowhere', { river: [{ value: 'krasnoyarka', ...SAID }] }),
  // Beside the Naryn above Tash-Kumyr, one with a river that enters the Syr Darya alone.
  inventedFacility('kg/syr-high', { ...at(41.43, 74.2), river: [{ value: 'syr-darya', ...SAID }] }),
  inventedFacility('kg/naryn-high', { ...at(41.43, 74.2), river: [{ value: 'naryn', ...SAID }] }),
  inventedFacility('kg/silent', at(42.8, 74.6)),
]
const courses = loadCourses()
let atlas: Atlas

beforeAll(async () => {
  const loaded = await loadAtlas({ content: 'content', asOf: '2099-01-01' })
  if (!loaded.ok) throw new Error('the records must be sound')
  const { basins, rivers, places } = loaded.atlas
  atlas = publishParts({
    facilities: PONDS,
    basins: [...basins.values()],
    rivers: [...rivers.values()],
    places: { places },
  }).atlas
})

const townOf = (id: string): TownPlace => {
  const town = atlas.places.find((each) => each.id === id)
  if (!town) throw new Error(`no town ${id}`)
  return town
}

function relation(townId: string, pond: string) {
  const town = townOf(townId)
  const facility = PONDS.find(({ id }) => id === pond)
  if (!facility) throw new Error(`no pond ${pond}`)
  const waters = townWaters(atlas, courses, town)
  const place = placeOf(facility)
  const seen = facilityWaters(atlas, courses, facility, waters.drawn)
  return relationOf(waters, seen, place && kilometres(town, place))
}

describe('the drawn courses', () => {
  it('pass the countries in the order that the records name', () => {
    const { countries } = loadBaseMap()
    // Shapes are fine and the test of a point is slow: every fourth vertex, and boxes first.
    const countryAt = ([lon, lat]: Vertex) =>
      countries.find(
        ({ box: [west, south, east, north], shape }) =>
          lon > west && lon < east && lat > south && lat < north && geoContains(shape, [lon, lat]),
      )?.code
    const crossed = (id: string) => {
      const vertices = courses.find((course) => course.id === id)?.vertices ?? []
      const codes = vertices.filter((_, index) => index % 4 === 0).map(countryAt)
      return [...new Set(codes.filter((code) => code !== undefined))]
    }
    for (const id of ['syr-darya', 'irtysh']) {
      const recorded = claimsOf(atlas.rivers.get(id)?.countries)[0]?.value
      expect(crossed(id), id).toEqual(recorded)
    }
    expect(crossed('ural')).toEqual(claimsOf(atlas.basins.get('ural')?.countries)[0]?.value)
  }, 60_000)

  it('are about as long as the rivers', () => {
    const length = (id: string) => courses.find((course) => course.id === id)?.along.at(-1) ?? 0
    expect(length('syr-darya')).toBeGreaterThan(1800)
    expect(length('irtysh')).toBeGreaterThan(2700)
    expect(length('ural')).toBeGreaterThan(1300)
  })
})

describe('what may drain towards a town', () => {
  it.each(['khujand', 'bekabad', 'kyzylorda', 'baikonur'])('Mailuu-Suu lies upstream of %s', (town) =>
    expect(relation(town, 'kg/mailuu')).toBe('upstream'),
  )

  it('towns above the river of Mailuu-Suu are not below it', () => {
    expect(relation('naryn', 'kg/mailuu')).toBe('below')
    expect(relation('kazarman', 'kg/mailuu')).toBe('below')
    // Near as it is: Mailuu-Suu flows into the Syr Darya, which begins below this town on the Naryn.
    expect(relation('tash-kumyr', 'kg/mailuu')).toBe('below')
  })

  it('beside the unknown place where a tributary joins nothing is claimed', () => {
    expect(relation('ust-kamenogorsk', 'kz/ridder')).toBe('same-basin')
    expect(relation('khujand', 'tj/on-river')).toBe('same-basin')
  })

  it('on the same river the order along it decides', () => {
    expect(relation('bekabad', 'tj/on-river')).toBe('upstream')
    expect(relation('namangan', 'tj/on-river')).toBe('below')
    expect(relation('semey', 'kz/slag')).toBe('upstream')
    expect(relation('omsk', 'kz/slag')).toBe('upstream')
    expect(relation('ust-kamenogorsk', 'kz/slag')).toBe('below')
    expect(relation('semey', 'kz/ridder')).toBe('upstream')
  })

  it('water that enters only the Syr Darya passes no town on the Naryn', () => {
    const course = courses.find(({ id }) => id === 'syr-darya')
    if (!course) throw new Error('the Syr Darya must be drawn')
    const joins = beginOf(course, 'syr-darya')
    expect(joins).toBeGreaterThan(nearestOn(course, townOf('tash-kumyr')).along)
    expect(joins).toBeLessThan(nearestOn(course, townOf('khujand')).along)
    expect(relation('tash-kumyr', 'kg/syr-high')).toBe('below')
    expect(relation('khujand', 'kg/syr-high')).toBe('upstream')
    expect(relation('tash-kumyr', 'kg/naryn-high')).toBe('upstream')
  })

  it('another basin is another basin, and silence is not an answer', () => {
    expect(relation('semey', 'kg/mailuu')).toBe('elsewhere')
    expect(relation('kyzylorda', 'kz/slag')).toBe('elsewhere')
    expect(relation('bishkek', 'kg/mailuu')).toBe('unknown')
    expect(relation('bishkek', 'kg/silent')).toBe('unknown')
    expect(relation('kyzylorda', 'kg/silent')).toBe('unknown')
  })

  it('a basin without a river, or a river without coordinates, is the same basin at most', () => {
    expect(relation('khujand', 'kg/narrow')).toBe('same-basin')
    expect(relation('semey', 'kz/nowhere')).toBe('same-basin')
  })
})
