import type { Kind } from '../facility/vocabulary.ts'
import type { ReleaseSummary } from './summary.ts'

/** How many records of a country a release held, by kind, and how many of the single ones were rated. */
export type CountryCounts = Readonly<Record<Kind | 'rated', number>>

/** What the summary of a release says of its size. */
export interface ReleaseCounts {
  /** Name of the file. Example: `2026-11-22-1a2b3c4d`. */
  readonly id: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** By the code of the country, lower case. */
  readonly countries: Readonly<Record<string, CountryCounts>>
}

/** The size of a release. */
export const releaseCountsOf = ({ id, date, countries }: ReleaseSummary): ReleaseCounts => ({
  id,
  date,
  countries: Object.fromEntries(countries.map(({ code, counts }) => [code, counts])),
})
