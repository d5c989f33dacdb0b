import { describe, expect, it } from 'vitest'
import { normaliseBasin } from '../../core/basin/schema.ts'
import type { TownPlace } from '../../core/places/places.ts'
import { normaliseRiver } from '../../core/river/schema.ts'
import type { Course } from '../../core/waters/course.ts'
import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { nearData } from './near-data.ts'
import { townPage } from './town-page.ts'

const at = (lat: number, lon: number, precision: 'site' | 'settlement' | 'approximate' = 'site') => ({
  location: [{ lat, lon, precision, ...SAID }],
})
const river = (value: string) => ({ river: [{ value, ...SAID }] })

/** A river along the parallel of 40°, from east to west. */
const BIG: Course = {
  id: 'big',
  rivers: ['big'],
  vertices: [
    [72, 40],
    [70, 40],
    [68, 40],
  ],
  along: [0, 170.4, 340.8],
}

const town = (id: string, lat: number, lon: number, country = 'KG'): TownPlace => ({
  id,
  name: { en: id, ru: `${id} по-русски` },
  lat,
  lon,
  country,
  rank: 1,
})
const TOWN = town('Town', 40, 70)
const DRY = town('Dry', 45, 70)
const ABROAD = town('Abroad', 60, 90, 'RU')

const published = publishParts({
  facilities: [
    inventedFacility('kg/above', { ...at(40.05, 71.5), ...river('brook') }),
    inventedFacility('kg/below', { ...at(40.05, 68.5), ...river('big') }),
    inventedFacility('kg/group', { ...at(40.05, 71.5), kind: 'group', ...river('brook') }),
    inventedFacility('kg/here', at(40.01, 70, 'settlement')),
    inventedFacility('kg/member', { ...at(40.05, 71.5), member_of: 'kg/group', ...river('brook') }),
    inventedFacility('kg/apart', { ...at(40.05, 71.6), member_of: 'kg/group', ...river('brook') }),
    inventedFacility('kg/lost', { region: both('Region') }),
    inventedFacility('kg/named', { settlement: { en: 'Somewhere (Town)', ru: 'Где-то' } }),
    inventedFacility('kg/somewhere', river('big')),
    inventedFacility('kz/vague', at(40.2, 70, 'approximate')),
  ],
  basins: [normaliseBasin('big', { name: both('Big') })],
  rivers: [
    normaliseRiver('big', { name: both('Big'), basin: 'big' }),
    normaliseRiver('brook', { name: both('Brook'), mouth: 'big' }),
  ],
  countries: [
    inventedCountry('kg', both('Kyrgyzstan'), 40, {
      contacts: [{ what: both('Rescue'), value: '112', ...SAID }],
    }),
  ],
  places: { places: [TOWN, DRY, ABROAD] },
})
const page = townPage(published, [BIG], TOWN, 'en')
const ids = (rows: typeof page.upstream) => rows.map(({ record }) => record.id)

describe('the page of a town on a drawn river', () => {
  it('tells upstream from the same basin, and lists neither what lies below', () => {
    expect(ids(page.upstream)).toEqual(['kg/above', 'kg/group', 'kg/apart'])
    expect(ids(page.basin)).toEqual(['kg/somewhere'])
  })

  it('lists by distance, what the settlement alone places first', () => {
    const [near, middle, far] = page.rings
    expect(near && ids(near.rows)).toEqual(['kg/named', 'kg/here', 'kz/vague'])
    expect(middle && ids(middle.rows)).toEqual([])
    expect(far && ids(far.rows)).toEqual(['kg/above', 'kg/below', 'kg/group', 'kg/apart'])
  })

  it('says how far, where, and how exactly that is known', () => {
    const all = page.rings.flatMap(({ rows }) => rows)
    const where = (id: string) => all.find(({ record }) => record.id === id)?.where
    expect(where('kg/above')).toMatchObject({
      text: 'about 130 km to the east'.replace(/(\d) km/, '$1\u00a0km'),
      position: 'position: the site itself',
    })
    expect(where('kg/here')?.text).toMatch(/^less than 5.km away/)
    expect(where('kz/vague')?.text).toMatch(/^about 22.km away; the direction is not sure$/)
    expect(where('kz/vague')?.position).toMatch(/about 20.km \(approximate\)/)
    expect(where('kg/named')?.text).toBe('in the town or near it, by the settlement recorded')
  })

  it('names the rivers on the way and what a record is, where it is no single pond', () => {
    const [above, group] = page.upstream
    expect(above?.rivers.map((chain) => chain.map(({ text }) => text))).toEqual([['Brook', 'Big']])
    expect(above?.kind).toBeNull()
    expect(group?.kind).toBe('group of facilities')
  })

  it('says apart what has no coordinates, and what is known to be missing', () => {
    expect(ids(page.without)).toEqual(['kg/lost'])
    expect(page.missing).toContain('40')
    expect(page.empty).toBe(false)
    expect(page.contacts).toMatchObject([{ value: '112' }])
  })

  it('puts members of a group into its row where the same is told of them', () => {
    const group = page.upstream.find(({ record }) => record.id === 'kg/group')
    expect(group?.members.map(({ id }) => id)).toEqual(['kg/member'])
    expect(
      page.upstream.filter(({ record }) => record.id !== 'kg/group').flatMap(({ members }) => members),
    ).toEqual([])
  })

  it('counts each circle with those inside it', () => {
    expect(page.counts.map((count) => /^\d+/.exec(count)?.[0])).toEqual(['4', '1', '3', '3', '8'])
  })
})

describe('towns of which little is known', () => {
  it('without a river nothing is called upstream, and the page says why', () => {
    const dry = townPage(published, [BIG], DRY, 'en')
    expect([...dry.upstream, ...dry.basin]).toEqual([])
    expect(dry.river).toContain('cannot say what lies upstream')
    expect(dry.empty).toBe(true)
    for (const count of dry.counts.slice(0, 2)) expect(count).toMatch(/^how many lie .* cannot be said$/)
    expect(ids(dry.without)).toContain('kg/lost')
  })

  it('what is recorded to flow to the country is told, and listed where no ring holds it', () => {
    const downstream = [{ value: ['RU'], ...SAID }]
    const two = publishParts({
      facilities: [
        inventedFacility('kz/far', { downstream }),
        inventedFacility('kz/near', { ...at(60.5, 90), downstream }),
        inventedFacility('kz/other', at(60.5, 90)),
      ],
    })
    const { towards, empty } = townPage(two, [], ABROAD, 'en')
    expect(towards.all).toBe(2)
    expect(ids(towards.rows)).toEqual(['kz/far'])
    expect(empty).toBe(false)
  })

  it('rivers claimed by sources that differ stay apart', () => {
    const differing = publishParts({
      facilities: [
        inventedFacility('kg/both', {
          river: [
            { value: 'brook', ...SAID },
            { value: 'rill', source: 's2', as_of: '2001' },
          ],
        }),
      ],
      rivers: ['brook', 'rill'].map((id) => normaliseRiver(id, { name: both(id) })),
    })
    const [row] = townPage(differing, [], DRY, 'en').without
    expect(row?.rivers.map((chain) => chain.map(({ text }) => text))).toEqual([['brook'], ['rill']])
  })

  it('in a country without records the page says that it knows nothing there', () => {
    const abroad = townPage(published, [BIG], ABROAD, 'ru')
    expect(abroad.empty).toBe(true)
    expect(abroad.missing).toContain('Россия')
    expect(abroad.without).toEqual([])
    expect(abroad.contacts).toEqual([])
  })
})

it('the file for a position holds what has coordinates and nothing else', () => {
  const { facilities, towns } = nearData(published, 'en')
  expect(facilities.map(({ name }) => name)).toEqual([
    'kg/above',
    'kg/apart',
    'kg/below',
    'kg/group',
    'kg/here',
    'kg/member',
    'kz/vague',
  ])
  expect(facilities[0]).toEqual({
    name: 'kg/above',
    href: '/en/facilities/kg/above/',
    lat: 40.05,
    lon: 71.5,
    reach: 0,
    basin: 'Big',
  })
  expect(towns).toHaveLength(3)
})
