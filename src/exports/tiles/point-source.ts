import type { MarkPoint } from '../../charts/map/mark-tags.ts'
import { mapItems } from '../../artefacts/map-items.ts'
import type { Published } from '../../artefacts/published.ts'
import { type AsOf, claimsOf, decidingClaims, type Localised } from '../../core/claim.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { decidingStatus } from '../../core/method/deciding-status.ts'
import { incidentPlace } from '../../core/incident/place.ts'

/** A record on the map, with its names. */
export interface TilePoint extends MarkPoint {
  readonly name: Localised
}

/** An accident or near miss on the map. */
export interface TileIncident {
  readonly id: string
  readonly kind: Incident['kind']
  readonly name: Localised
  readonly lon: number
  readonly lat: number
  /** Year it happened, where one is known. */
  readonly year?: number
}

/** The year of a date. Example: `1958-04-16` gives 1958. */
function yearOf(date: AsOf | undefined): number | undefined {
  const year = Number(date?.slice(0, 4))
  return Number.isInteger(year) && year > 0 ? year : undefined
}

/** The records that have coordinates, in the order of the main list. */
export function tilePoints({ atlas, main }: Pick<Published, 'atlas' | 'main'>): readonly TilePoint[] {
  const facilities = new Map(atlas.facilities.map((facility) => [facility.id, facility]))
  return mapItems({ atlas, main }).all.flatMap(({ id, name, look, place, position }, order): TilePoint[] => {
    const facility = facilities.get(id)
    if (!position || !facility) return []
    const status = decidingStatus(facility)[0]?.value ?? 'unknown-state'
    const { lon, lat, precision } = position
    return [{ id, name, lon, lat, order, look, status, precision, ...(place !== null && { place }) }]
  })
}

/**
 * The incidents that have coordinates of their own, or those of the facility they happened at; by id.
 */
export function tileIncidents(atlas: Published['atlas']): readonly TileIncident[] {
  return atlas.incidents.flatMap((incident): TileIncident[] => {
    const { id, kind, name, date } = incident
    const place = incidentPlace(atlas, incident)
    if (!place) return []
    const year = yearOf(decidingClaims(claimsOf(date))[0]?.value)
    const { lon, lat } = place
    return [{ id, kind, name, lon, lat, ...(year !== undefined && { year }) }]
  })
}
