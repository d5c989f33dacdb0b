import type { Localised, UnknownReason } from '../core/claim.ts'
import type { Place } from './issue.ts'

/** What a claim of a file says beside its source: a value, a span or a place. */
export type ClaimValue =
  | { readonly value: string | number | Localised | readonly (string | Localised)[] }
  | { readonly range: readonly [number, number] }
  | { readonly lat: number; readonly lon: number; readonly precision: string }

/** A fact as a row states it. */
export interface FactReading {
  readonly claim: ClaimValue
  /** The cell's own words and unit, where they say more than the value. */
  readonly stated?: string
  /** Words around the value in both languages. */
  readonly note?: Localised
  readonly at: Place
}

/** A stated absence. */
export interface AbsenceReading {
  readonly unknown: UnknownReason
  readonly at: Place
}

/** What the words around a number say, for readers. */
export const MARKS: Readonly<Record<'about' | 'most' | 'least' | 'before', Localised>> = {
  about: { en: 'about', ru: 'приблизительно' },
  most: { en: 'at most, as the source gives it', ru: 'не более, как указано в источнике' },
  least: { en: 'at least, as the source gives it', ru: 'не менее, как указано в источнике' },
  before: {
    en: 'before the end of this span, as the source gives it',
    ru: 'до конца этого промежутка, как указано в источнике',
  },
}
