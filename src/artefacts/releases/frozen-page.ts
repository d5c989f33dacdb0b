import type { Axis } from '../../charts/axis.ts'
import type { ReleaseFacility, ReleaseFact, ReleaseSummary } from '../../core/release/summary.ts'
import type { Interval } from '../../core/score-types.ts'
import { formatInterval, formatScore } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { PressClaim } from '../press/claim.ts'
import { frozenClaim } from '../press/frozen.ts'
import type { Published } from '../published.ts'
import { titleIn } from '../source/source-words.ts'
import type { StillHolds } from './still-holds.ts'
import { stillHolds } from './still-holds.ts'
import type { Frozen } from './words.ts'
import { factDate, factLabel, factWords, frozen, releaseDay, whyWords } from './words.ts'

/** One part of the index as it was. */
export interface FrozenPart {
  readonly label: Worded
  /** Example: `6.20 (5.90–6.51)`. */
  readonly score: string
  /** What it rested on. Example: `derived`. */
  readonly basis: string
}

/** One fact as it was. */
export interface FrozenFact {
  readonly label: string
  readonly values: readonly Worded[]
  readonly date: string
  readonly isDisputed: boolean
  /** Ids of the documents. */
  readonly sources: readonly string[]
}

/** A document that the page names. */
export interface FrozenSource {
  readonly id: string
  readonly title: Worded
  /** Whether the atlas still has a page of it. */
  readonly isHere: boolean
}

/** Everything that the page of a facility as it stood prints. */
export interface FrozenPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly date: string
  readonly claim: PressClaim
  readonly what: string
  readonly holds: StillHolds
  readonly region: Worded | null
  /** Null where the record was in no ranking: then the claim tells why. */
  readonly index: { readonly interval: Interval; readonly axis: Axis; readonly text: string } | null
  /** Why it has no place, of one that could have had; null otherwise. */
  readonly why: string | null
  readonly method: Worded
  readonly parts: readonly FrozenPart[]
  readonly facts: readonly FrozenFact[]
  readonly sources: readonly FrozenSource[]
  readonly record: string
}

function scoreWords({ t, locale }: Frozen, { lo, best, hi }: Interval): string {
  const write = (value: number) => formatScore(value, locale)
  const range = formatInterval(lo, hi, write)
  return best === null || write(best) === range ? range : t('frozen.part', { best: write(best), range })
}

function indexWords({ t, locale }: Frozen, { lo, best, hi }: Interval): string {
  const write = (value: number) => formatScore(value, locale)
  const range = formatInterval(lo, hi, write)
  return best === null
    ? t('facility.index.open', { range })
    : t('facility.index', { score: write(best), range })
}

function factLine(context: Frozen, fact: ReleaseFact): FrozenFact {
  return {
    label: factLabel(context.t, fact.key),
    values: factWords(context, fact),
    date: factDate(context, fact),
    isDisputed: fact.disputed,
    sources: fact.sources,
  }
}

/** Documents that the facts of a page name, by their ids. */
function sourceLines({ release, locale }: Frozen, facility: ReleaseFacility, published: Published) {
  const named = new Set(facility.facts.flatMap(({ sources }) => sources))
  return release.sources
    .filter(({ id }) => named.has(id))
    .map(({ id, title, language }): FrozenSource => ({
      id,
      title: titleIn(locale, title, language === null ? [] : [language]),
      isHere: published.atlas.sources.has(id),
    }))
}

/** From the lowest to the highest score of any facility of the release. */
function axisOf({ release }: Frozen): Axis {
  const ends = release.facilities.flatMap(({ index }) => [index.lo, index.hi])
  const lo = Math.floor(ends.reduce((a, b) => Math.min(a, b)))
  return { lo, hi: Math.max(lo + 1, Math.ceil(ends.reduce((a, b) => Math.max(a, b)))) }
}

/** Projects a facility of a release for its page: from the summary, but for what became of it since. */
export function frozenPage(
  published: Published,
  release: ReleaseSummary,
  facility: ReleaseFacility,
  locale: Locale,
): FrozenPage {
  const context = frozen(release, locale)
  const { t } = context
  const claim = frozenClaim(published, release, facility, locale)
  const date = releaseDay(published.releases, release, locale)
  const slots = { name: claim.name.text, date, id: release.id }
  const isRanked = facility.rankAll !== null
  const why = whyWords(context, facility)
  const { index } = facility
  return {
    page: path.frozen(release.id, facility.id),
    title: t('frozen.title', slots),
    description: shorten(t('frozen.description', slots)),
    date,
    claim,
    what: t('frozen.what', slots),
    holds: stillHolds(published, release, facility, locale),
    region: facility.region && worded(facility.region, locale),
    index: isRanked ? { interval: index, axis: axisOf(context), text: indexWords(context, index) } : null,
    // The claim of one that is in no ranking says why itself.
    why: (isRanked ? why : undefined) ?? null,
    method: worded(release.method.name, locale),
    parts: facility.parts.map((part) => {
      const component = release.components.find(({ id }) => id === part.component)
      return {
        label: component ? worded(component.name, locale) : { text: part.component },
        score: scoreWords(context, part),
        basis: t(`basis.${part.basis}`),
      }
    }),
    facts: facility.facts.map((fact) => factLine(context, fact)),
    sources: sourceLines(context, facility, published),
    record: facility.record,
  }
}
