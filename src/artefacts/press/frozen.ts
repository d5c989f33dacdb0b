import { KINDS, STATUSES } from '../../core/facility/vocabulary.ts'
import type { ReleaseFacility, ReleaseSummary } from '../../core/release/summary.ts'
import type { Exclusion } from '../../core/score-types.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import { countryName } from '../facility/value-text.ts'
import { contextOf } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { PressClaim } from './claim.ts'
import { claimOf } from './claim.ts'
import { keptIn } from './kept.ts'
import { saidOfFacility } from './said.ts'
import type { Standing } from './standing.ts'
import type { PressSubject } from './subject.ts'

const EXCLUSIONS: readonly Exclusion[] = [
  ...KINDS.filter((kind) => kind !== 'facility').map((kind) => `kind-${kind}` as const),
  ...STATUSES.map((status) => `status-${status}` as const),
]

/** How a record ranked in a release; undefined where its summary does not tell. */
export function standingThen(summary: ReleaseSummary, facility: ReleaseFacility): Standing | undefined {
  const { place, rank, rankAll, whyUnrated } = facility
  if (rank)
    return {
      of: 'rated',
      place,
      ...rank,
      shared:
        place !== null && summary.facilities.some((other) => other !== facility && other.place === place),
      rated: summary.rated,
    }
  if (rankAll) return { of: 'unrated', ...rankAll, all: summary.ranked }
  const why = EXCLUSIONS.find((each) => each === whyUnrated)
  return why && { of: 'excluded', why }
}

/** The claim of a facility as it stood: worded as claims are today, from the numbers and names of the release. */
export function frozenClaim(
  published: Published,
  summary: ReleaseSummary,
  facility: ReleaseFacility,
  locale: Locale,
): PressClaim {
  const t = translator(locale)
  const own = summary.countries.find(({ code }) => code === facility.country.toLowerCase())
  const said = saidOfFacility(t, locale, {
    name: worded(facility.name, locale),
    kind: t(`kind.${facility.kind}`),
    country: (own ? worded(own.name, locale) : countryName(contextOf(published, locale), facility.country))
      .text,
    standing: standingThen(summary, facility),
  })
  return claimOf(said, { ...summary, published: true }, path.frozen(summary.id, facility.id), locale)
}

/** The latest release that holds a subject under its id of today; undefined where none does yet. */
export const lastReleaseOf = ({ releases }: Published, subject: PressSubject): ReleaseSummary | undefined =>
  releases.findLast((summary) =>
    subject.kind === 'facility'
      ? summary.facilities.some(({ id }) => id === subject.id)
      : keptIn(summary, subject) !== undefined,
  )
