import { claimsOf } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { Incident } from '../incident/incident.ts'
import type { Method } from '../method/method.ts'
import { rank } from '../rank.ts'
import type { Rank } from '../rank-types.ts'
import { scoreFacility } from '../score.ts'
import type { Score } from '../score-types.ts'
import { knownBefore } from './known-before.ts'

/** Why an incident is no case of the test. */
export const UNTESTED = ['near-miss', 'no-date', 'no-stored-volume'] as const
export type Untested = (typeof UNTESTED)[number]

/** What the test says of a case. `open` where the interval reaches into both halves, or has no best value. */
export type Verdict = 'hit' | 'miss' | 'open'

/** A failure, scored with what was known before it and placed among the rated facilities. */
export interface TestedCase {
  readonly incident: Incident
  /** The facility as it was known then; its claims are those of the records, cut by date. */
  readonly then: Facility
  readonly score: Score
  /** Place and band among the rated facilities and itself; its own facility of today is left out. */
  readonly rank: Rank
  /** Length of that list, itself counted. */
  readonly of: number
  /** By the place of the best value. */
  readonly byPlace: Verdict
  /** By the whole band: a hit or a miss that no doubt can turn. */
  readonly byBand: Verdict
}

/** The test of all incidents. */
export interface BackTest {
  /** By place, then the others by band, then id. */
  readonly cases: readonly TestedCase[]
  readonly untested: readonly { readonly incident: Incident; readonly why: Untested }[]
}

/** The last place of the upper half. Example: 18 of 36, and 18 of 37. */
export const lastUpper = (of: number): number => Math.floor(of / 2)

/** Why an incident cannot be scored; null where it can. */
function untested({ kind, date, stored_m3 }: Incident, then: Facility): Untested | null {
  if (kind === 'near-miss') return 'near-miss'
  if (claimsOf(date).length === 0) return 'no-date'
  const stated = claimsOf(stored_m3).length > 0 && claimsOf(then.facts.volume_m3).length > 0
  return stated ? null : 'no-stored-volume'
}

function tested(incident: Incident, then: Facility, others: readonly Score[], method: Method): TestedCase {
  // Figures age by the calendar: the year is the one it failed in.
  const date = claimsOf(incident.date)[0]?.value ?? ''
  // Without a material the class takes its whole range; such a case has a band all the same.
  const score: Score = { ...scoreFacility(then, method, date), rated: true }
  const among = [...others.filter(({ facility }) => facility !== incident.facility), score]
  const found = rank(among).find((each) => each.score === score)?.rank
  if (!found) throw new Error(`no rank for "${incident.id}"`)
  const of = among.length
  const half = lastUpper(of)
  const byPlace = found.place === null ? 'open' : found.place <= half ? 'hit' : 'miss'
  const byBand = found.worst <= half ? 'hit' : found.best > half ? 'miss' : 'open'
  return { incident, then, score, rank: found, of, byPlace, byBand }
}

const order = (one: TestedCase, other: TestedCase): number =>
  (one.rank.place ?? Infinity) - (other.rank.place ?? Infinity) ||
  (other.score.best ?? 0) - (one.score.best ?? 0) ||
  one.rank.best - other.rank.best ||
  (one.incident.id < other.incident.id ? -1 : 1)

/**
 * Scores the known failures with what was known before them and places each among the rated facilities.
 * @param scores the scores of the atlas under the same method
 */
export function backTest(
  incidents: readonly Incident[],
  facilities: readonly Facility[],
  scores: readonly Score[],
  method: Method,
): BackTest {
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  const rated = scores.filter(({ rated: each }) => each)
  const read = incidents.map((incident) => {
    const then = knownBefore(incident, byId.get(incident.facility ?? ''))
    return { incident, then, why: untested(incident, then) }
  })
  return {
    cases: read
      .flatMap(({ incident, then, why }) => (why ? [] : [tested(incident, then, rated, method)]))
      .toSorted(order),
    untested: read.flatMap(({ incident, why }) => (why ? [{ incident, why }] : [])),
  }
}
