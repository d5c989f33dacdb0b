import type { Claim, Fact, Localised, UnknownReason } from '../../core/claim.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { FIELD_KEYS, FIELDS } from '../../core/facility/fields.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Words } from './claim-words.ts'
import { facilityWords, incidentWords } from './claim-words.ts'

/** One source's word on one fact of one record, or the reason why a fact has none. */
export interface ClaimRow {
  /** Example: `facilities/kg/kumtor`. */
  readonly record: string
  /** Key of the fact as the record has it. Example: `volume_m3`. */
  readonly fact: string
  /** Position in the list of claims, from 1; 0 of an absence. */
  readonly number: number
  /** Null of an absence. */
  readonly value: FactValue | null
  /** How a page prints the value. */
  readonly words: Words
  /** Unit of a number, `year` of a year, empty of all others. */
  readonly unit: string
  readonly unknown: UnknownReason | null
  readonly source: string | null
  readonly also: readonly string[]
  readonly asOf: string | null
  readonly preferred: boolean
  /** Whether the claim is one of those that decide. */
  readonly decides: boolean
  readonly stated: string | null
  readonly locator: string | null
  readonly note: Localised | null
}

const NONE = {
  unknown: null,
  also: [],
  preferred: false,
  decides: false,
  stated: null,
  locator: null,
  note: null,
} as const

/** The fact that rows are made of. */
interface FactOf {
  readonly record: string
  readonly fact: string
  readonly unit: string
  readonly words: Words
}

function claimRows(of: FactOf, fact: Fact<FactValue>): readonly ClaimRow[] {
  if ('unknown' in fact) {
    if (fact.unknown === 'not-searched' && fact.source === undefined) return []
    const absence = { number: 0, value: null, unknown: fact.unknown, source: fact.source ?? null }
    return [{ ...of, ...NONE, ...absence, asOf: null }]
  }
  const deciding = new Set(decidingClaims(claimsOf(fact)))
  return claimsOf(fact).map((claim: Claim<FactValue>, index): ClaimRow => ({
    ...of,
    number: index + 1,
    value: claim.value,
    unknown: null,
    source: claim.source,
    also: claim.also ?? [],
    asOf: claim.asOf,
    preferred: claim.preferred === true,
    decides: deciding.has(claim),
    stated: claim.stated ?? null,
    locator: claim.locator ?? null,
    note: claim.note ?? null,
  }))
}

/** Every claim of a facility and every stated absence, in the order of the record. */
export const facilityClaims = ({ id, facts }: Facility): readonly ClaimRow[] =>
  FIELD_KEYS.flatMap((key) => {
    const spec = FIELDS[key]
    const unit = spec.type === 'number' ? spec.unit : spec.type === 'year' ? 'year' : ''
    return claimRows({ record: `facilities/${id}`, fact: key, unit, words: facilityWords(key) }, facts[key])
  })

/** Facts of an incident as its file writes them, with the unit of numbers. */
const INCIDENT_FACTS = [
  ['location', 'location', ''],
  ['date', 'date', ''],
  ['what_happened', 'whatHappened', ''],
  ['cause', 'cause', ''],
  ['released_m3', 'released_m3', 'm3'],
  ['stored_m3', 'stored_m3', 'm3'],
  ['material', 'material', ''],
  ['dam_height_m', 'dam_height_m', 'm'],
  ['runout_km', 'runout_km', 'km'],
  ['deaths', 'deaths', '1'],
  ['dam_type', 'damType', ''],
] as const

/** Every claim of an incident and every stated absence. */
export const incidentClaims = (incident: Incident): readonly ClaimRow[] =>
  INCIDENT_FACTS.flatMap(([fact, key, unit]) =>
    claimRows(
      { record: `incidents/${incident.id}`, fact, unit, words: incidentWords(fact, unit) },
      incident[key],
    ),
  )
