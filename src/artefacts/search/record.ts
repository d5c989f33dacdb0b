import type { Worded } from '../../i18n/text.ts'

/** What a result may be, in the order of the filter. */
export const SEARCH_KINDS = [
  'facility',
  'town',
  'country',
  'region',
  'basin',
  'border',
  'material',
  'operator',
  'status',
  'incident',
  'source',
  'page',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One page as the search knows it, in one language. */
export interface SearchRecord {
  /** Address after the language. */
  readonly page: string
  readonly kind: SearchKind
  readonly title: Worded
  /** Other names and spellings, shown where one of them was typed. */
  readonly also: readonly Worded[]
  /** What it is, where, and how it stands. Example: `tailings facility · Kyrgyzstan · place 3 (1–9) of 46`. */
  readonly line: string
  /** ISO codes for the filter, upper case. */
  readonly countries: readonly string[]
  /** Names of what it belongs to, which may be typed in either alphabet: town, river, operator. */
  readonly near: readonly string[]
  /** Words of the page's language that find it, too. */
  readonly text: string
}

/** Joins what is there. Example: `said(['town', '', 'Kazakhstan'])` gives `town · Kazakhstan`. */
export const said = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
