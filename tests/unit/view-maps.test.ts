import { beforeAll, describe, expect, it } from 'vitest'
import type { MapModel } from '../../src/artefacts/map-model.ts'
import { incidentMap, recordsMap } from '../../src/artefacts/map-views.ts'
import type { Published } from '../../src/artefacts/published.ts'
import { claimsOf } from '../../src/core/claim.ts'
import { VIEW_KINDS, viewIds } from '../../src/artefacts/views/view-kinds.ts'
import { viewMap } from '../../src/artefacts/views/view-map.ts'
import { viewPage } from '../../src/artefacts/views/view-page.ts'
import { loadBaseMap } from '../../src/site/base-map.ts'
import { realRecords } from '../lib/records.ts'

/** Maps of sets of records and of incidents, over the real records. */
const base = loadBaseMap()
let source: Published

beforeAll(async () => {
  source = await realRecords()
})

const marked = ({ layers }: MapModel) => layers[0]?.marks.reduce((sum, { count }) => sum + count, 0)

describe('the map of a view', () => {
  it('holds every record that has coordinates, and says how many have none', () => {
    const located = new Set(
      source.atlas.facilities.filter(({ facts }) => claimsOf(facts.location).length > 0).map(({ id }) => id),
    )
    for (const kind of VIEW_KINDS) {
      for (const id of viewIds(source.atlas, kind)) {
        const page = viewPage(source, { kind, id }, 'en')
        const map = viewMap(source, page, base, 'en')
        const expected = page.ids.filter((each) => located.has(each)).length
        expect(map ? marked(map) : 0, `${kind} ${id}`).toBe(expected)
        expect(map ? map.legend.missing + expected : page.ids.length, `${kind} ${id}`).toBe(page.ids.length)
        expect(JSON.stringify(map), `${kind} ${id}`).not.toMatch(/NaN|Infinity/)
        const bytes = Object.values(map?.terrain ?? {}).reduce((sum, path) => sum + path.length, 0)
        expect(bytes, `${kind} ${id}`).toBeLessThanOrEqual(25_000)
      }
    }
  }, 60_000)

  it.each([
    ['basin', 'naryn', 'basin=naryn'],
    ['status', 'closed', 'status=closed'],
    ['material', 'gold-cyanide-tailings', 'material=gold-cyanide-tailings'],
    ['border', 'kg-uz', 'country=kg,uz&transboundary=kg,uz'],
    ['region', 'kg/jalal-abad', 'at='],
  ] as const)('says what the interactive map begins with: %s %s', (kind, id, expected) => {
    const map = viewMap(source, viewPage(source, { kind, id }, 'en'), base, 'en')
    expect(map?.preset).toContain(expected)
  })

  it('is none where nothing has coordinates', () => {
    const of = { ids: [], countries: [], title: 'Nothing', list: '#ranking' }
    expect(recordsMap(source, of, base, 'en')).toBeNull()
  })
})

it('the map of an incident marks it first, and only in countries of the atlas', () => {
  const maps = source.atlas.incidents.map((incident) => ({
    incident,
    map: incidentMap(source, incident, base, 'ru'),
  }))
  const drawn = maps.flatMap(({ incident, map }) => (map ? [{ incident, map }] : []))
  expect(drawn.length).toBeGreaterThan(5)
  for (const { incident, map } of drawn) {
    expect(source.atlas.countries.has(incident.country.toLowerCase())).toBe(true)
    const [first] = map.layers[0]?.marks ?? []
    expect([first?.look, first?.href]).toEqual(['incident', null])
    expect(map.legend.hollow).toContain('incident')
  }
})
