/**
 * A fact is a list of claims that may disagree, or a stated absence. Nothing is ever just missing:
 * a key that a record leaves out becomes `{ unknown: 'not-searched' }` when the record is normalised.
 */

/** Text for readers, at equal depth in both languages. Example: `{ en: 'closed', ru: 'закрыто' }`. */
export interface Localised {
  readonly en: string
  readonly ru: string
}

/** `"YYYY"`, `"YYYY-MM"`, `"YYYY-MM-DD"`, or the word `undated`. Example: `"2013-02-25"`. */
export type AsOf = string

/** A number as an interval: a single value has `lo === hi`. Unit and bounds are those of the field. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

/** What every claim carries beside its value. */
export interface ClaimMeta {
  /** Id of the document in `sources/` that states the value. Example: `s010`. */
  readonly source: string
  /** Further documents named for the same value. Example: `['s014']`. */
  readonly also?: readonly string[]
  /** The date the value holds for, else the source's year. */
  readonly asOf: AsOf
  /** The claim editors hold to be the best of several; at most one a fact. */
  readonly preferred?: true
  /** The quantity as the source gives it, in its own unit. Example: `85 thousand m3`. */
  readonly stated?: string
  /** Page, table or section of the source. Example: `Table 1`. */
  readonly locator?: string
  /** A remark in both languages. */
  readonly note?: Localised
}

/** One source's word on one fact. */
export type Claim<T> = ClaimMeta & { readonly value: T }

/** Why a fact has no claim. */
export type UnknownReason = 'not-searched' | 'undisclosed' | 'not-applicable'

/** A stated absence; `source` where a document says that the fact is withheld or does not apply. */
export interface Unknown {
  readonly unknown: UnknownReason
  readonly source?: string
}

/** Claims in the order of the file, or an absence with its reason. */
export type Fact<T> = readonly [Claim<T>, ...Claim<T>[]] | Unknown

/** True where the fact has at least one claim. The one definition of "has a value". */
export function hasClaims<T>(fact: Fact<T> | undefined): fact is readonly [Claim<T>, ...Claim<T>[]] {
  return Array.isArray(fact)
}

/** The claims of a fact; empty where it is unknown. */
export function claimsOf<T>(fact: Fact<T> | undefined): readonly Claim<T>[] {
  return hasClaims(fact) ? fact : []
}

/**
 * Order of dates by text, `undated` first, a prefix before its extension ("2005" before "2005-03").
 * Negative where `a` is older. Source: method.md section 2.
 */
export function compareAsOf(a: AsOf, b: AsOf): number {
  if (a === b) return 0
  if (a === 'undated') return -1
  if (b === 'undated') return 1
  return a < b ? -1 : 1
}

/** What decides between claims. */
type Dated = { readonly asOf: AsOf; readonly preferred?: boolean }

/**
 * The claims that decide: the preferred one, else all that share the latest date.
 * Example: claims of 2005 and 2013 without a preferred one give the one of 2013.
 */
export function decidingClaims<C extends Dated>(claims: readonly C[]): readonly C[] {
  let deciding: C[] = []
  for (const claim of claims) {
    const [first] = deciding
    const order = first ? precedence(claim, first) : 1
    if (order > 0) deciding = [claim]
    else if (order === 0) deciding.push(claim)
  }
  return deciding
}

/** Positive where `a` decides before `b`: preferred first, then by date. */
function precedence(a: Dated, b: Dated): number {
  const preferred = Number(a.preferred ?? false) - Number(b.preferred ?? false)
  return preferred !== 0 || a.preferred ? preferred : compareAsOf(a.asOf, b.asOf)
}
