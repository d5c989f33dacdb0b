import { z } from 'zod'
import type { Kind } from '../facility/vocabulary.ts'
import { date } from '../schema/dates.ts'

/** How many records of a country a release held, by kind, and how many of the single ones were rated. */
export type CountryCounts = Readonly<Record<Kind | 'rated', number>>

/** What the summary of a release says of its size. */
export interface ReleaseCounts {
  /** Name of the file. Example: `2026-11`. */
  readonly id: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** By the code of the country, lower case. */
  readonly countries: Readonly<Record<string, CountryCounts>>
}

const count = z.int().min(0)

/** The part of a file of `releases/` that tells its size; the rest of the summary is passed over. */
const schema = z.looseObject({
  date,
  counts: z.record(
    z.string().regex(/^[a-z]{2}$/),
    z.object({
      facility: count,
      group: count,
      'legacy-waste': count,
      'radioactive-waste': count,
      rated: count,
    }),
  ),
})

/** The size of a release; undefined for a summary that does not tell it. */
export function releaseCountsOf(id: string, tree: unknown): ReleaseCounts | undefined {
  const { data } = schema.safeParse(tree)
  return data && { id, date: data.date, countries: data.counts }
}
