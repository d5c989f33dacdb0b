import type { Facility } from '../../core/facility/facility.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { incidentsAt } from '../incidents/rows.ts'
import { said } from './bilingual.ts'
import { claimColumns } from './claim-columns.ts'
import type { ClaimRow } from './claim-rows.ts'
import { facilityClaims, incidentClaims } from './claim-rows.ts'
import { facilityColumns } from './columns.ts'
import { incidentColumns } from './incident-columns.ts'
import { incidentRows } from './incident-rows.ts'
import type { FacilityRow } from './row-types.ts'
import type { Published } from '../published.ts'
import { facilityRows, wordingOf } from './rows.ts'
import { sourceColumns, sourceRows } from './source-rows.ts'
import type { OpenTable, TableId } from './table.ts'
import { tableOf } from './table.ts'

/** What files are made for: the whole atlas, one country or one basin. */
export type Scope = { readonly kind: 'atlas' } | { readonly kind: 'country' | 'basin'; readonly id: string }

/** The tables of a scope, and the facilities themselves for formats that know points. */
export interface OpenTables {
  readonly facilities: readonly FacilityRow[]
  readonly tables: Readonly<Record<TableId, OpenTable>>
}

const about = (id: TableId, key: readonly string[]) => ({
  id,
  key,
  title: said(`open-data.table.${id}`),
  description: said(`open-data.table.${id}.what`),
})

/** Whether a facility belongs to a scope: as on the page of the country or the basin. */
function within(scope: Scope): (row: FacilityRow) => boolean {
  if (scope.kind === 'atlas') return () => true
  if (scope.kind === 'country') return ({ country }) => country.toLowerCase() === scope.id
  return ({ basins }) => basins.includes(scope.id)
}

function incidentsOf({ atlas }: Published, scope: Scope, ids: ReadonlySet<string>): readonly Incident[] {
  if (scope.kind === 'atlas') return atlas.incidents
  if (scope.kind === 'basin') return incidentsAt(atlas, ids)
  return atlas.incidents.filter(({ country }) => country.toLowerCase() === scope.id)
}

type Claims = ReadonlyMap<Facility | Incident, readonly ClaimRow[]>

const made = new WeakMap<Published, Claims>()

/** Claims by record, made once for an atlas: those of a country stand in the tables of its basins too. */
function allClaims(published: Published): Claims {
  const { facilities, incidents } = published.atlas
  const claims =
    made.get(published) ??
    new Map<Facility | Incident, readonly ClaimRow[]>([
      ...facilities.map((facility) => [facility, facilityClaims(facility)] as const),
      ...incidents.map((incident) => [incident, incidentClaims(incident)] as const),
    ])
  made.set(published, claims)
  return claims
}

/** Every document that these facilities and claims name. */
function citedBy(facilities: readonly Facility[], claims: readonly ClaimRow[]): ReadonlySet<string> {
  return new Set([
    ...facilities.flatMap(({ nameSources, placeSources }) => [...nameSources, ...placeSources]),
    ...claims.flatMap(({ source, also }) => (source === null ? [] : [source, ...also])),
  ])
}

/** The tables of a scope: what its page shows, and of the documents those that are named there. */
export function openTables(source: Published, scope: Scope): OpenTables {
  const { atlas } = source
  const facilities = facilityRows(source).filter(within(scope))
  const ids = new Set(facilities.map(({ id }) => id))
  const records = atlas.facilities.filter(({ id }) => ids.has(id))
  const incidents = incidentsOf(source, scope, ids)
  const known = allClaims(source)
  const claims = [...records, ...incidents].flatMap((record) => known.get(record) ?? [])
  const cited = scope.kind === 'atlas' ? null : citedBy(records, claims)
  const happened = new Set(incidents.map(({ id }) => id))
  return {
    facilities,
    tables: {
      facilities: tableOf(about('facilities', ['id']), facilityColumns(source), facilities),
      claims: tableOf(about('claims', ['record', 'fact', 'number']), claimColumns(wordingOf(source)), claims),
      incidents: tableOf(
        about('incidents', ['id']),
        incidentColumns(),
        incidentRows(source).filter(({ id }) => happened.has(id)),
      ),
      sources: tableOf(
        about('sources', ['id']),
        sourceColumns(),
        sourceRows(source).filter(({ id }) => cited?.has(id) ?? true),
      ),
    },
  }
}
