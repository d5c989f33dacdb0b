import type { Range } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Incident } from '../../core/incident/incident.ts'

/** Numbers of an incident that a chart may set against each other. */
export type Measured = 'stored_m3' | 'released_m3' | 'runout_km'

/** An incident with every value that a source gives for both numbers of a chart. */
export interface Pair {
  readonly incident: Incident
  readonly x: readonly Range[]
  readonly y: readonly Range[]
}

/** What a source gives as none released is no point of a logarithmic axis. */
const above = ({ lo }: Range): boolean => lo > 0

const distinct = (ranges: readonly Range[]): readonly Range[] =>
  ranges.filter((one, at) => ranges.findIndex(({ lo, hi }) => lo === one.lo && hi === one.hi) === at)

/** Every value above zero that a source gives, each once, in the order of the record. */
const said = (incident: Incident, key: Measured): readonly Range[] =>
  distinct(
    claimsOf(incident[key])
      .map(({ value }) => value)
      .filter(above),
  )

/** The incidents of which both numbers are published, by id; all others are left out, never estimated. */
export function pairs(incidents: readonly Incident[], x: Measured, y: Measured): readonly Pair[] {
  return incidents
    .map((incident): Pair => ({ incident, x: said(incident, x), y: said(incident, y) }))
    .filter((pair) => pair.x.length > 0 && pair.y.length > 0)
}

/** The ends of the values as numbers, each once. Example: 400–600 and 6 give 6, 400 and 600. */
export const endsOf = (ranges: readonly Range[]): readonly number[] =>
  [...new Set(ranges.flatMap(({ lo, hi }) => [lo, hi]))].toSorted((a, b) => a - b)

/** Least and greatest share of y in x that the sources allow. */
export function shareOf({ x, y }: Pair): Range {
  const [xs, ys] = [endsOf(x), endsOf(y)]
  return { lo: (ys[0] ?? 0) / (xs.at(-1) ?? 1), hi: (ys.at(-1) ?? 0) / (xs[0] ?? 1) }
}
