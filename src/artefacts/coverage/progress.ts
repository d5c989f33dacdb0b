import type { Atlas } from '../../core/atlas.ts'
import type { CountryCounts, ReleaseCounts } from '../../core/release/release-counts.ts'
import { formatDate, numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import type { Published } from '../published.ts'

/** How many records a country has in each release, the present one last. */
export interface ProgressRow {
  readonly country: Link | Worded
  /** Single facilities of each release; null where the release does not name the country. */
  readonly single: readonly (string | null)[]
  /** Since the release before. Example: `+3`. */
  readonly change: string
}

/** The size of the atlas release by release. */
export interface Progress {
  /** Dates of the releases, the present one last. */
  readonly dates: readonly string[]
  readonly rows: readonly ProgressRow[]
}

/** How many records of a country the atlas holds, by kind, and how many of the single ones are rated. */
export function countsIn(
  { atlas, main }: Pick<Published, 'main'> & { readonly atlas: Atlas },
  code: string,
): CountryCounts {
  const own = atlas.facilities.filter(({ country }) => country === code)
  const of = (kind: (typeof own)[number]['kind']) => own.filter((each) => each.kind === kind).length
  return {
    facility: of('facility'),
    group: of('group'),
    'legacy-waste': of('legacy-waste'),
    'radioactive-waste': of('radioactive-waste'),
    rated: own.filter(({ id }) => main.byId.get(id)?.rank).length,
  }
}

const signed = (change: number, write: (value: number) => string): string =>
  change > 0 ? `+${write(change)}` : write(change)

/** Progress since the earlier releases; null where this is the first. */
export function progressOf(context: Context, releases: readonly ReleaseCounts[]): Progress | null {
  const { published, locale } = context
  const { asOf, countries } = published.atlas
  // Of several releases of a day the last one stands for the day.
  const byDay = new Map(releases.filter(({ date }) => date < asOf).map((each) => [each.date, each]))
  const earlier = [...byDay.values()]
  const before = earlier.at(-1)
  if (!before) return null
  const { format } = numberFormat(locale)
  return {
    dates: [...earlier.map(({ date }) => date), asOf].map((date) => formatDate(date, locale)),
    rows: [...countries.values()].map(({ id, code }) => {
      const now = countsIn(published, code).facility
      const past = earlier.map((release) => release.countries[id]?.facility)
      return {
        country: countryLink(context, code),
        single: [...past, now].map((n) => (n === undefined ? null : format(n))),
        change: signed(now - (before.countries[id]?.facility ?? 0), (value) => format(value)),
      }
    }),
  }
}
