import type { Basin } from './basin/basin.ts'
import type { Country } from './country/country.ts'
import type { Facility } from './facility/facility.ts'
import type { Incident } from './incident/incident.ts'
import type { LedgerEntry } from './ledger/ledger.ts'
import type { Material } from './material/material.ts'
import type { Method } from './method/method.ts'
import type { Operator } from './operator/operator.ts'
import type { Places, TownPlace } from './places/places.ts'
import type { Region } from './region/region.ts'
import type { Response } from './response/response.ts'
import type { River } from './river/river.ts'
import type { Source } from './source/source.ts'

/** The finished, validated content: everything the rest of the project knows about the world. */
export interface Atlas {
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Sorted by id, by code point. */
  readonly facilities: readonly Facility[]
  readonly sources: ReadonlyMap<string, Source>
  /** By the name of the file, lower case: `kg`. */
  readonly countries: ReadonlyMap<string, Country>
  readonly basins: ReadonlyMap<string, Basin>
  readonly rivers: ReadonlyMap<string, River>
  readonly regions: ReadonlyMap<string, Region>
  readonly operators: ReadonlyMap<string, Operator>
  readonly materials: ReadonlyMap<string, Material>
  /** Sorted by id, by code point. */
  readonly incidents: readonly Incident[]
  readonly places: readonly TownPlace[]
  /** Document and licence of the places, where the file is there. */
  readonly placesCredit?: { readonly source: string; readonly licence: string }
  readonly ledger: readonly LedgerEntry[]
  /** Replies to facilities, sorted by id: of one facility the oldest first. */
  readonly responses: readonly Response[]
  readonly methods: ReadonlyMap<string, Method>
}

/** Records of each folder, in any order. */
export interface AtlasParts {
  readonly facilities: readonly Facility[]
  readonly sources: readonly Source[]
  readonly countries: readonly Country[]
  readonly basins: readonly Basin[]
  readonly rivers: readonly River[]
  readonly regions: readonly Region[]
  readonly operators: readonly Operator[]
  readonly materials: readonly Material[]
  readonly incidents: readonly Incident[]
  readonly places: Places
  readonly ledger: readonly LedgerEntry[]
  readonly responses?: readonly Response[]
  readonly methods: readonly Method[]
}

interface Identified {
  readonly id: string
}

const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** In order of ids; most lists are, as files are read in that order. */
const inOrder = <R extends Identified>(records: readonly R[]): readonly R[] =>
  records.every((record, at) => at === 0 || (records[at - 1]?.id ?? '') <= record.id)
    ? records
    : records.toSorted(byId)

const mapOf = <R extends Identified>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(inOrder(records).map((record) => [record.id, record]))

/** Puts the records of all folders in their fixed order. `asOf` is the release date, `YYYY-MM-DD`. */
export function assembleAtlas(asOf: string, parts: AtlasParts): Atlas {
  const { source, licence, places } = parts.places
  return Object.freeze({
    asOf,
    facilities: Object.freeze([...inOrder(parts.facilities)]),
    sources: mapOf(parts.sources),
    countries: mapOf(parts.countries),
    basins: mapOf(parts.basins),
    rivers: mapOf(parts.rivers),
    regions: mapOf(parts.regions),
    operators: mapOf(parts.operators),
    materials: mapOf(parts.materials),
    incidents: Object.freeze([...inOrder(parts.incidents)]),
    places,
    ...(source !== undefined && licence !== undefined && { placesCredit: { source, licence } }),
    ledger: parts.ledger,
    responses: Object.freeze((parts.responses ?? []).toSorted(byId)),
    methods: mapOf(parts.methods),
  })
}
