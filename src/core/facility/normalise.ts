import type { Fact, Localised, Range } from '../claim.ts'
import { normaliseFact, rangeOf } from '../normalise-claim.ts'
import { present } from '../present.ts'
import { wholeRegionId } from '../schema/ids.ts'
import type { Facility, Facts, Place } from './facility.ts'
import { normaliseDecision } from './outside.ts'
import type { OutsideDecision } from './outside.ts'
import { FIELDS, FIELD_KEYS } from './fields.ts'
import type { FieldKey, FieldSpec } from './fields.ts'
import type { FacilityRecord, RawClaim, RawFact, RawValue } from './schema.ts'

type Value = Range | Place | RawValue

/** Seven places are a centimetre; more digits are the noise of a conversion. */
const degrees = (value: number | undefined): number => Math.round((value ?? 0) * 1e7) / 1e7

const placeOf = ({ lat, lon, precision = 'approximate' }: RawClaim): Place => ({
  lat: degrees(lat),
  lon: degrees(lon),
  precision,
})

const numberOf = ({ value, range }: RawClaim): Range =>
  rangeOf({ value: typeof value === 'number' ? value : undefined, range })

function factOf(spec: FieldSpec, raw: RawFact | undefined): Fact<Value> {
  if (spec.type === 'place') return normaliseFact(raw, placeOf)
  if (spec.type === 'number' || spec.type === 'year') return normaliseFact(raw, numberOf)
  return normaliseFact(raw, ({ value }): Value => value ?? '')
}

/** Every fact, none of them searched for yet: what a record states replaces its part of a copy. */
const NO_FACTS = Object.fromEntries(
  FIELD_KEYS.map((key): [string, Fact<Value>] => [key, factOf(FIELDS[key], undefined)]),
)

function factsOf(record: FacilityRecord): Facts {
  const facts: Partial<Record<FieldKey, Fact<Value>>> = { ...NO_FACTS }
  for (const key of FIELD_KEYS) {
    const stated = record[key]
    if (stated !== undefined) facts[key] = factOf(FIELDS[key], stated)
  }
  // The schema of each key is made from the same table as the type of its fact.
  return facts as Facts
}

const regionOf = (region: Localised | string, country: string): Localised | string =>
  typeof region === 'string' ? wholeRegionId(region, country) : region

const textsOf = (ids: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ids).map(([key, value]) => [key, String(value)]))

const decidedOf = (
  decisions: FacilityRecord['same_as_decided'] = {},
): Readonly<Record<string, OutsideDecision>> =>
  Object.fromEntries(
    Object.entries(decisions).flatMap(([register, decision]) =>
      decision ? [[register, normaliseDecision(decision)]] : [],
    ),
  )

/**
 * A validated record as the rest of the atlas sees it: single values are intervals of no width, lists
 * that are left out are empty, facts that are left out are `not-searched`.
 */
export function normaliseFacility(id: string, record: FacilityRecord): Facility {
  return {
    id,
    kind: record.kind,
    name: record.name,
    nameSources: record.name_sources ?? [],
    transliterated: record.transliterated ?? [],
    namesOther: present(record.names_other),
    aliases: record.aliases ?? [],
    country: record.country,
    ...(record.region !== undefined && { region: regionOf(record.region, record.country) }),
    ...(record.settlement && { settlement: record.settlement }),
    placeSources: record.place_sources ?? [],
    ...(record.member_of !== undefined && { memberOf: record.member_of }),
    sameAs: textsOf(present(record.same_as)),
    sameAsDecided: decidedOf(record.same_as_decided),
    facts: factsOf(record),
    notes: record.notes ?? [],
  }
}
