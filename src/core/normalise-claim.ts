import type { Claim, ClaimMeta, Fact, Localised, Range, Unknown, UnknownReason } from './claim.ts'

/** What every claim carries in a file. */
export interface RawMeta {
  readonly source: string
  readonly also?: readonly string[] | undefined
  readonly as_of: string
  readonly preferred?: true | undefined
  readonly stated?: string | undefined
  readonly locator?: string | undefined
  readonly note?: Localised | undefined
}

/** A stated absence in a file. */
export interface RawUnknown {
  readonly unknown: UnknownReason
  readonly source?: string | undefined
}

/** A number of a claim in a file: one value or a span. */
export interface RawNumber {
  readonly value?: number | undefined
  readonly range?: readonly [number, number] | undefined
}

const metaOf = (raw: RawMeta): ClaimMeta => ({
  source: raw.source,
  ...(raw.also && { also: raw.also }),
  asOf: raw.as_of,
  ...(raw.preferred && { preferred: raw.preferred }),
  ...(raw.stated !== undefined && { stated: raw.stated }),
  ...(raw.locator !== undefined && { locator: raw.locator }),
  ...(raw.note && { note: raw.note }),
})

/** One value for all facts that nobody has searched: a record leaves out most of them. */
const NOT_SEARCHED: Unknown = Object.freeze({ unknown: 'not-searched' })

/** One value as an interval of no width; a span as it stands. */
export function rangeOf({ value, range }: RawNumber): Range {
  const [lo, hi] = range ?? [value ?? 0, value ?? 0]
  return { lo, hi }
}

/**
 * A fact as the rest of the atlas sees it. A key that is left out means that nobody has searched yet.
 * Example: `normaliseFact(undefined, rangeOf)` gives `{ unknown: 'not-searched' }`.
 */
export function normaliseFact<R extends RawMeta, T>(
  raw: readonly R[] | RawUnknown | undefined,
  valueOf: (claim: R) => T,
): Fact<T> {
  if (raw === undefined) return NOT_SEARCHED
  if (!isList(raw)) return absence(raw)
  const [first, ...rest] = raw.map((claim): Claim<T> => ({ value: valueOf(claim), ...metaOf(claim) }))
  return first ? [first, ...rest] : NOT_SEARCHED
}

/** `Array.isArray` does not narrow read-only lists out of a union. */
const isList = <R>(raw: readonly R[] | RawUnknown): raw is readonly R[] => Array.isArray(raw)

const absence = ({ unknown, source }: RawUnknown): Unknown => ({
  unknown,
  ...(source !== undefined && { source }),
})
