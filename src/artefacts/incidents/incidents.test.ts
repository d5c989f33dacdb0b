import { expect, it } from 'vitest'
import { inventedViews } from '../views/invented-views.ts'
import { incidentIndex } from './incident-index.ts'
import { incidentPage } from './incident-page.ts'

const published = inventedViews()
const located = { ...published, lineOf: () => 7 }

it('keeps incidents of the atlas and world cases apart', () => {
  const { regional, world } = incidentIndex(published, 'en')
  expect(regional.map(({ id, facility }) => [id, facility?.href])).toEqual([
    ['kg/leak', '/en/facilities/kg/upper/'],
  ])
  expect(world.map(({ id, country }) => [id, country.text])).toEqual([['br/far', 'Brazil']])
})

it('sets values that differ side by side, says so, and names what nobody tells', () => {
  const { facts, lead, regional, groups } = incidentPage(located, 'kg/leak', 'en')
  expect(facts.map(({ label, differ, claims }) => [label, differ, claims.length])).toEqual([
    ['Volume released', 'sources differ', 2],
  ])
  expect(facts[0]?.claims[0]?.line.href).toContain('content/incidents/kg/leak.yaml#L7')
  expect(lead).toBe(
    'Date: not found yet. Released: 600\u00a0m³; 6\u00a0m³ (sources differ). Distance the tailings ran: not found yet. Deaths: not found yet.',
  )
  expect(regional).toBe(true)
  expect(incidentPage(located, 'kg/leak', 'en')).toMatchObject({
    differ: 'The sources differ on 1 thing. All values are shown; none is corrected.',
    tested: false,
  })
  expect(groups.flatMap(({ links }) => links.map(({ href }) => href))).toContain('/en/regions/kg/osh/')
})

it('says of a world case that it is one', () => {
  expect(incidentPage(located, 'br/far', 'en')).toMatchObject({ regional: false, facility: null, groups: [] })
  expect(() => incidentPage(located, 'br/none', 'en')).toThrow('no incident')
})
