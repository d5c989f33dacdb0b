import { claimsOf } from './claim.ts'
import type { Reader } from './components/reader.ts'
import { readersOf } from './components/reader.ts'
import type { FactValue } from './components/scorer.ts'
import type { Facility } from './facility/facility.ts'
import type { FieldKey } from './facility/fields.ts'
import type { ComponentId, Method, MethodComponent } from './method/method.ts'
import { round9 } from './round.ts'

/** A claim that another fact of the same record contradicts. */
export interface OutsideDerived {
  readonly component: string
  /** The fact the claim stands under. Example: `volume_m3`. */
  readonly fact: FieldKey
  /** Position in the list of claims, from 0. */
  readonly claim: number
  /** The fact it was compared with. Example: `mass_t`. */
  readonly from: FieldKey
}

/** A score interval read off another fact. */
export interface DerivedInterval {
  readonly lo: number
  readonly hi: number
  /** The fact read. */
  readonly from: FieldKey
}

type Interval = Pick<DerivedInterval, 'lo' | 'hi'>

/** The score interval of each claim of a fact, not opened for age; null where it says nothing. */
function intervals(facility: Facility, reader: Reader): readonly (Interval | null)[] {
  return claimsOf<FactValue>(facility.facts[reader.fact]).map((claim) => {
    const lo = reader.lo(claim.value)
    return Number.isNaN(lo) ? null : { lo: round9(lo), hi: round9(reader.hi(claim.value, 1)) }
  })
}

function derivedFor(facility: Facility, component: MethodComponent): DerivedInterval | null {
  const [, ...derived] = readersOf(component)
  for (const reader of derived) {
    const all = intervals(facility, reader)
    const found = all.filter((interval) => interval !== null)
    // One claim that derives nothing leaves all open.
    if (found.length === 0 || found.length < all.length) continue
    return {
      lo: Math.min(...found.map((interval) => interval.lo)),
      hi: Math.max(...found.map((interval) => interval.hi)),
      from: reader.fact,
    }
  }
  return null
}

/**
 * What a component would score by its first usable derivation, whether or not its input has claims;
 * not opened for age; null where nothing bounds it or the method has no such component.
 * Example: `capacity` of a facility of 1.8 million t is 6 to 6.176091259.
 */
export function derivedInterval(
  facility: Facility,
  method: Method,
  component: ComponentId,
): DerivedInterval | null {
  const found = method.components.find(({ id }) => id === component)
  return found ? derivedFor(facility, found) : null
}

/** Every claim whose score has nothing in common with the interval derived from another fact. */
export function outsideDerived(facility: Facility, method: Method): readonly OutsideDerived[] {
  return method.components.flatMap((component) => {
    const bounds = derivedFor(facility, component)
    if (bounds === null) return []
    const [direct] = readersOf(component)
    return intervals(facility, direct).flatMap((interval, claim) =>
      interval === null || (interval.hi >= bounds.lo && interval.lo <= bounds.hi)
        ? []
        : [{ component: component.id, fact: direct.fact, claim, from: bounds.from }],
    )
  })
}
