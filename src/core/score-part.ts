import type { Claim } from './claim.ts'
import { decidingClaims, hasClaims } from './claim.ts'
import type { CompiledComponent, CompiledReader } from './compile.ts'
import type { FactValue } from './components/scorer.ts'
import type { Facility } from './facility/facility.ts'
import { agingRule, growthOf } from './method/aging.ts'
import type { DecidingStatus } from './method/deciding-status.ts'
import type { MethodComponent } from './method/method.ts'
import { hullOf, readingsOf } from './reading.ts'
import { round9 } from './round.ts'
import type { Evidence, Part } from './score-types.ts'

/** What a part depends on besides the claims: the state of the facility and the year of the release. */
export interface Moment {
  readonly status: DecidingStatus
  readonly year: number
}

/** The part of a single claim, the usual case: written apart because it allocates nothing but the part. */
function fromOne(
  { id, input }: MethodComponent,
  { reader, derived, sole, aging }: CompiledReader,
  { value, asOf }: Claim<FactValue>,
  { status, year }: Moment,
): Part | null {
  const lo = reader.lo(value)
  if (Number.isNaN(lo)) return null
  const hi = reader.hi(value, 1)
  const rule = agingRule(aging, status)
  const factor = rule === undefined ? 1 : growthOf(rule, asOf, year)
  return {
    component: id,
    input,
    lo: round9(lo),
    best: round9((lo + hi) / 2),
    hi: round9(factor === 1 ? hi : reader.hi(value, factor)),
    basis: derived ? 'derived' : 'claim',
    evidence:
      factor === 1
        ? sole
        : [{ fact: reader.fact, claim: 0, decides: !derived, opened: { from: asOf, factor } }],
  }
}

/** The part of a single category, built once for each word; categories do not age. */
function fromCategory(
  component: MethodComponent,
  compiled: CompiledReader,
  claim: Claim<FactValue>,
  moment: Moment,
) {
  const seen = compiled.seen.get(claim.value)
  if (seen !== undefined) return seen
  const part = fromOne(component, compiled, claim, moment)
  compiled.seen.set(claim.value, part)
  return part
}

/**
 * The part of several claims: hull of all, best = middle of the hull of the deciding ones (of all
 * where derived). A figure opened for its age differs from others only by what it states. Beside
 * claims that say something, one that says nothing leaves all open; a derivation is then no use.
 */
function fromSeveral(
  { id, input, fullRange }: MethodComponent,
  { reader, derived, aging }: CompiledReader,
  claims: readonly Claim<FactValue>[],
  { status, year }: Moment,
): Part | null {
  const readings = readingsOf(claims, reader, fullRange, agingRule(aging, status), year)
  const silent = readings.filter((reading) => !reading.says).length
  if (silent === readings.length || (derived && silent > 0)) return null
  const deciding = derived ? readings : decidingClaims(readings)
  const [hull, middle] = [hullOf(readings), hullOf(deciding)]
  const [lo, hi] = [round9(hull.lo), round9(hull.hi)]
  const differ = deciding.some((reading) => round9(reading.lo) !== lo || round9(reading.hi) !== hi)
  return {
    component: id,
    input,
    lo,
    best: deciding.every((reading) => reading.says) ? round9((middle.lo + middle.hi) / 2) : null,
    hi: readings.reduce((most, reading) => Math.max(most, round9(reading.openedHi)), hi),
    basis: derived ? 'derived' : differ ? 'claims-differ' : 'claim',
    evidence: readings.map((reading): Evidence => ({
      fact: reader.fact,
      claim: reading.index,
      decides: !derived && deciding.includes(reading),
      opened: reading.factor === 1 ? null : { from: reading.asOf, factor: reading.factor },
    })),
  }
}

/**
 * The part of one component for one facility: from claims of its input, else derived from the first
 * other fact that bounds it, else the component's full range.
 */
export function scorePart(compiled: CompiledComponent, facility: Facility, moment: Moment): Part {
  const { component, readers, unknown } = compiled
  for (const reader of readers) {
    const claims = facility.facts[reader.reader.fact]
    if (!hasClaims<FactValue>(claims)) continue
    const part =
      claims.length > 1
        ? fromSeveral(component, reader, claims, moment)
        : component.kind === 'lookup'
          ? fromCategory(component, reader, claims[0], moment)
          : fromOne(component, reader, claims[0], moment)
    if (part !== null) return part
  }
  return unknown
}
