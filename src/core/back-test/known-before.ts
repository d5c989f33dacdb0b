import type { AsOf, Claim, Fact } from '../claim.ts'
import { claimsOf } from '../claim.ts'
import type { Facility, Facts } from '../facility/facility.ts'
import type { FieldKey } from '../facility/fields.ts'
import { FIELD_KEYS } from '../facility/fields.ts'
import { normaliseFacility } from '../facility/normalise.ts'
import type { Incident } from '../incident/incident.ts'

/** Facts that tell what became of a place since; whatever failed held tailings. */
const NOT_TAKEN: ReadonlySet<FieldKey> = new Set(['status'])

/**
 * True where a value holds for a time after the date, or for no stated time: only what is surely not later
 * counts as known. Both are compared as far as both are stated. Example: `isAfter('2007', '1958-04-16')`;
 * not `isAfter('1958', '1958-04-16')`, whose day nobody tells.
 */
export function isAfter(asOf: AsOf, date: string): boolean {
  if (asOf === 'undated') return true
  const stated = Math.min(asOf.length, date.length)
  return asOf.slice(0, stated) > date.slice(0, stated)
}

/** The claims that were known when it failed: none is dated after any of the dates that are given for it. */
function before<T>(fact: Fact<T>, dates: readonly string[]): readonly Claim<T>[] {
  return claimsOf(fact).filter(({ asOf }) => dates.every((date) => !isAfter(asOf, date)))
}

/** A fact of these claims; not searched where there is none. */
function factOf<T>([first, ...rest]: readonly Claim<T>[]): Fact<T> {
  return first ? [first, ...rest] : { unknown: 'not-searched' }
}

/**
 * What failed as a facility of its own, with what was known before it failed: the stored volume and the
 * material of the incident, and the facts of its facility that are not dated after it.
 * @param facility the record it happened at, where there is one
 */
export function knownBefore(incident: Incident, facility?: Facility): Facility {
  const dates = claimsOf(incident.date).map(({ value }) => value)
  const { id, name, country } = incident
  const blank = normaliseFacility(id, { kind: 'facility', name, country })
  const facts: Partial<Record<FieldKey, Fact<unknown>>> = { ...blank.facts }
  for (const key of FIELD_KEYS) {
    const fact: Fact<unknown> | undefined = facility?.facts[key]
    if (fact && !NOT_TAKEN.has(key)) facts[key] = factOf(before(fact, dates))
  }
  const own = <K extends FieldKey>(key: K, fact: Fact<unknown>): void => {
    facts[key] = factOf([...before(fact, dates), ...claimsOf(facts[key])])
  }
  own('volume_m3', incident.stored_m3)
  own('material', incident.material)
  // Every key was copied from a whole set of facts, and each keeps the values of its own kind.
  return { ...blank, facts: facts as Facts }
}
