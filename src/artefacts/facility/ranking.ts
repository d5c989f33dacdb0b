import type { RankBand, Ranked } from '../../core/rank-types.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Dominance } from '../../core/dominance.ts'
import type { Axis } from '../../charts/axis.ts'
import { axisOf } from '../../charts/axis.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import type { Marked } from '../marked.ts'
import { markedBand, markedCount, markedScore } from '../marked.ts'
import type { MarkedText } from '../marked-text.ts'
import { markedText } from '../marked-text.ts'
import type { Ranking } from '../published.ts'
import type { FacilityContext } from './facility-context.ts'

/** The place and index by one method. */
export interface MethodRow {
  readonly id: string
  readonly method: Link
  /** Null where nothing supports a best value. */
  readonly best: Marked | null
  readonly range: Marked
  /** Place with its band, or that there is none. */
  readonly place: MarkedText
}

/** Where a record stands. */
export interface RankingModel {
  readonly method: Link
  readonly methodId: string
  readonly interval: Interval
  readonly axis: Axis
  /** The index in words. */
  readonly index: MarkedText
  /** How many parts rest on evidence. */
  readonly known: MarkedText
  /** Band for the drawing; null where the record has none. */
  readonly band: { readonly rank: RankBand & { readonly place: number | null }; readonly all: number } | null
  /** Place, band, what holds among all, and dominance, in sentences. */
  readonly sentences: readonly MarkedText[]
  readonly methods: readonly MethodRow[]
}

/** How many records a ranking holds: with a place or band, and with a band among all. */
export function counts({ ranked }: Ranking): { readonly rated: number; readonly all: number } {
  return {
    rated: ranked.filter(({ rank }) => rank !== null).length,
    all: ranked.filter(({ rankAll }) => rankAll !== null).length,
  }
}

function methodLink({ locale }: FacilityContext, { method }: Ranking): Link {
  return { ...worded(method.name, locale), href: href(locale, path.method(method.id)) }
}

function placeText({ t, locale }: FacilityContext, ranking: Ranking, { rank }: Ranked): MarkedText {
  if (rank === null) return [t('facility.place.none')]
  const { rated: n } = counts(ranking)
  const numbers = { band: markedBand(rank, locale), count: markedCount('rated', n, locale) }
  if (rank.place === null) return markedText(numbers, (slots) => t('facility.place.band', slots))
  const place = markedCount('place', rank.place, locale)
  return markedText({ ...numbers, place }, (slots) => t('facility.place.full', slots))
}

function methodRow(context: FacilityContext, ranking: Ranking): MethodRow | null {
  const entry = ranking.byId.get(context.facility.id)
  if (!entry) return null
  const { best = null, range } = markedScore(entry.score, context.locale)
  return {
    id: ranking.method.id,
    method: methodLink(context, ranking),
    best,
    range,
    place: placeText(context, ranking, entry),
  }
}

function sentences(context: FacilityContext, { rank, rankAll }: Ranked): readonly MarkedText[] {
  const { t, locale, published, facility } = context
  const { rated, all } = counts(published.main)
  const dominance = published.dominance.get(facility.id)
  const ofRated = { count: markedCount('rated', rated, locale) }
  const ofAll = { count: markedCount('total', all, locale) }
  return [
    ...(rank
      ? [
          markedText({ band: markedBand(rank, locale), ...ofRated }, (slots) =>
            t('facility.rank.band', { ...slots, n: rated }),
          ),
        ]
      : []),
    ...(rankAll
      ? [
          markedText({ band: markedBand(rankAll, locale, 'all'), ...ofAll }, (slots) =>
            t('facility.rank.all', slots),
          ),
        ]
      : []),
    ...(dominance ? dominanceTexts(context, dominance) : []),
  ]
}

function dominanceTexts(
  { t, locale }: FacilityContext,
  { worseThan, betterThan }: Dominance,
): readonly MarkedText[] {
  if (worseThan.length + betterThan.length === 0) return [[t('facility.dominance.none')]]
  const said = (
    kind: 'above' | 'below',
    key: 'facility.worse-than' | 'facility.better-than',
    { length: n }: readonly string[],
  ) =>
    n > 0 ? [markedText({ count: markedCount(kind, n, locale) }, (slots) => t(key, { ...slots, n }))] : []
  return [
    ...said('above', 'facility.worse-than', worseThan),
    ...said('below', 'facility.better-than', betterThan),
  ]
}

/** An index or a part of one in a sentence. */
export function scoreText({ t, locale }: FacilityContext, interval: Interval): MarkedText {
  const { best, range } = markedScore(interval, locale)
  return best
    ? markedText({ score: best, range }, (slots) => t('facility.index', slots))
    : markedText({ range }, (slots) => t('facility.index.open', slots))
}

function knownText({ t }: FacilityContext, { score: { parts } }: Ranked): MarkedText {
  const [known, all] = [parts.filter(({ basis }) => basis !== 'unknown').length, parts.length]
  const text = t('facility.known.of', { known, all })
  return markedText({ known: { kind: 'known', value: `${String(known)}/${String(all)}`, text } }, (slots) =>
    t('facility.known', slots),
  )
}

/** Words the index, the rank and the places by other methods. Null where a record was not scored. */
export function rankingModel(context: FacilityContext): RankingModel | null {
  const { main, rankings } = context.published
  const entry = main.byId.get(context.facility.id)
  if (!entry) return null
  const { rated, all } = counts(main)
  const { lo, best, hi } = entry.score
  const { rank, rankAll } = entry
  return {
    method: methodLink(context, main),
    methodId: main.method.id,
    interval: { lo, best, hi },
    axis: axisOf(main.method.components.map(({ fullRange }) => fullRange)),
    index: scoreText(context, entry.score),
    known: knownText(context, entry),
    band: rank ? { rank, all: rated } : rankAll ? { rank: { ...rankAll, place: null }, all } : null,
    sentences: sentences(context, entry),
    methods: rankings.flatMap((ranking) => methodRow(context, ranking) ?? []),
  }
}
