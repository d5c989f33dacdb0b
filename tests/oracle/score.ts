import type { Claim, Component, Entry, Method } from './read.ts'

/** Whole billionths of a point: sums and comparisons are exact. */
export type Nano = number

export interface Part {
  readonly component: string
  readonly lo: Nano
  readonly best: Nano | null
  readonly hi: Nano
  readonly basis: 'claim' | 'claims-differ' | 'derived' | 'unknown'
}

export interface Scored {
  readonly id: string
  readonly kind: string
  readonly country: string
  readonly lo: Nano
  readonly best: Nano | null
  readonly hi: Nano
  readonly parts: readonly Part[]
  /** Never ranked, whatever is known: a group, a legacy waste, a planned or emptied facility. */
  readonly excluded: boolean
  readonly rated: boolean
  readonly completeness: number
}

type Span = readonly [number, number]

/** Rounds to nine decimals, as a whole number of billionths. */
export const nano = (value: number): Nano => Math.round(Number(value.toFixed(9)) * 1e9)

const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([lo]) => lo)),
  Math.max(...spans.map(([, hi]) => hi)),
]

const when = (claim: Claim) => (claim.asOf === 'undated' ? '' : claim.asOf)

/** The preferred claim, else all those of the latest date. */
export function deciding(claims: readonly Claim[]): readonly Claim[] {
  const preferred = claims.filter((claim) => claim.preferred)
  if (preferred.length > 0) return preferred
  return claims.filter((claim) => claims.every((other) => when(other) <= when(claim)))
}

/** The scores that a stretch of input values can have; null where a value has no row. */
function scores({ kind, rows }: Component, low: string | number, high: string | number): Span | null {
  if (kind === 'log10') return [Math.log10(Number(low)), Math.log10(Number(high))]
  if (kind === 'lookup') {
    const found = [low, high].map((value) => rows.find(({ values }) => values.includes(value)))
    const spans = found.flatMap((row) => (row ? [row.score] : []))
    return spans.length === found.length ? hull(spans) : null
  }
  const [from, to] = [Number(low), Number(high)]
  const touched = rows.filter(
    (row) => to >= row.atLeast && to > row.above && from <= row.atMost && from < row.below,
  )
  return touched.length > 0 ? hull(touched.map(({ score }) => score)) : null
}

const claimsOf = (entry: Entry, field: string) => entry.facts[field] ?? []
const statuses = (entry: Entry) => [...new Set(deciding(claimsOf(entry, 'status')).map(({ high }) => high))]

/** The upper end of an old claim after the years beyond its shelf life. Assumed: open if any deciding status ages. */
function aged(entry: Entry, method: Method, input: string, claim: Claim, asOf: string): string | number {
  if (typeof claim.high !== 'number' || claim.asOf === 'undated') return claim.high
  const rule = method.aging.find((each) => each.input === input)
  if (!rule || !statuses(entry).some((status) => rule.statuses.includes(status))) return claim.high
  const years = Number(asOf.slice(0, 4)) - Number(claim.asOf.slice(0, 4)) - rule.shelf
  return years > 0 ? claim.high * (1 + rule.perYear * years) : claim.high
}

/**
 * The interval that the input's own claims give. Whether claims differ is judged by what they state, before
 * old ones are opened: one figure that two years give does not differ from itself.
 */
function fromClaims(
  entry: Entry,
  method: Method,
  component: Component,
  asOf: string,
): Omit<Part, 'component'> | null {
  const claims = claimsOf(entry, component.input)
  const [, ceiling] = component.range
  const stated = (claim: Claim): Span => scores(component, claim.low, claim.high) ?? component.range
  const opened = (claim: Claim): Span => {
    const [lo, hi] =
      scores(component, claim.low, aged(entry, method, component.input, claim, asOf)) ?? component.range
    return [lo, Math.min(hi, ceiling)]
  }
  const listed = (claim: Claim) => scores(component, claim.low, claim.high) !== null
  if (!claims.some(listed)) return null
  const [lo, hi] = hull(claims.map(opened))
  const chosen = deciding(claims)
  const [from, to] = hull(chosen.map(stated))
  const all = hull(claims.map(stated)).map(nano)
  const same = chosen.every((claim) => stated(claim).every((end, at) => nano(end) === all[at]))
  return {
    lo: nano(lo),
    best: chosen.every(listed) ? nano((from + to) / 2) : null,
    hi: nano(hi),
    basis: same ? 'claim' : 'claims-differ',
  }
}

/** The interval that another field gives. Assumed: one claim that derives nothing leaves all open. */
function fromOther(entry: Entry, method: Method, component: Component): Omit<Part, 'component'> | null {
  for (const { component: id, from, divisor, allows, table } of method.derivations) {
    const claims = claimsOf(entry, from)
    if (id !== component.id || claims.length === 0) continue
    const spans = claims.flatMap(({ low, high }) => {
      if (allows) return scores(component, ...allows) ?? []
      if (divisor) return scores(component, Number(low) / divisor[1], Number(high) / divisor[0]) ?? []
      const row = table.find(({ values }) => values.includes(high))
      return row ? hull(row.gives.map((value) => scores(component, value, value) ?? component.range)) : []
    })
    if (spans.length < claims.length * 2) continue
    const [lo, hi] = [Math.min(...spans), Math.max(...spans)]
    return { lo: nano(lo), best: nano((lo + hi) / 2), hi: nano(hi), basis: 'derived' }
  }
  return null
}

/** Sum in billionths; null where a summand is. */
export const sum = (values: readonly (Nano | null)[]): Nano | null =>
  values.reduce<Nano | null>((total, value) => (total === null || value === null ? null : total + value), 0)

/** Scores one record by one method. */
export function score(entry: Entry, method: Method, asOf: string): Scored {
  const parts = method.components.map((component): Part => {
    const [lo, hi] = component.range
    const part = fromClaims(entry, method, component, asOf) ??
      fromOther(entry, method, component) ?? {
        lo: nano(lo),
        best: null,
        hi: nano(hi),
        basis: 'unknown' as const,
      }
    return { component: component.id, ...part }
  })
  const status = statuses(entry)
  const excluded =
    method.unratedKinds.includes(entry.kind) ||
    (status.length === 1 && method.unratedStatuses.includes(status[0]))
  const known = parts.filter(({ basis }) => basis !== 'unknown').map(({ component }) => component)
  return {
    id: entry.id,
    kind: entry.kind,
    country: entry.country,
    lo: sum(parts.map(({ lo }) => lo)) ?? 0,
    best: sum(parts.map(({ best }) => best)),
    hi: sum(parts.map(({ hi }) => hi)) ?? 0,
    parts,
    excluded,
    rated: !excluded && method.ratedBy.every((id) => known.some((component) => component === id)),
    completeness: known.length / method.components.length,
  }
}
