import { CONFIG } from '../../config.ts'
import type { Crossing } from '../../core/release/crossings.ts'
import { crossingsOf } from '../../core/release/crossings.ts'
import { facilitiesOf } from '../../core/release/history.ts'
import type { ReleaseFacility, ReleaseSummary } from '../../core/release/summary.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Frozen } from '../releases/words.ts'
import { frozen } from '../releases/words.ts'
import type { FeedContext } from './context.ts'
import { dated, said } from './context.ts'
import { crossingGroups } from './crossing-groups.ts'
import type { Content, Entry, Span } from './feed.ts'

/** Nobody reads more lines than these. */
const MOST = 100

const seats = (facilities: readonly ReleaseFacility[], idOf: (each: ReleaseFacility) => string) =>
  facilities.flatMap((each) => (each.rated ? [{ id: idOf(each), ...each.index }] : []))

/** Facilities of the earlier release under the ids that they have in the later one. */
function seatsBefore(before: ReleaseSummary, after: ReleaseSummary) {
  const now = new Map(after.facilities.flatMap(({ id, was }) => (was === null ? [] : [[was, id]])))
  return seats(before.facilities, ({ id }) => now.get(id) ?? id)
}

function nameSpan({ release, locale }: Frozen, id: string): Span {
  const facility = facilitiesOf(release).get(id)
  return {
    ...(facility ? worded(facility.name, locale) : { text: id }),
    href: `${CONFIG.site}${href(locale, path.frozen(release.id, id))}`,
  }
}

const joined = (spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span, index) => (index === 0 ? [span] : [{ text: ', ' }, span]))

function listOf(context: Frozen, title: string, crossings: readonly Crossing[]): readonly Content[] {
  if (crossings.length === 0) return []
  const groups = crossingGroups(crossings)
  const lines = groups.slice(0, MOST).map(({ id, way, others }) =>
    said(context.t, way === 'passes' ? 'feeds.passes' : 'feeds.passed.by', {
      name: [nameSpan(context, id)],
      list: joined(others.map((each) => nameSpan(context, each))),
    }),
  )
  const more =
    groups.length > MOST ? [[{ text: context.t('release.more', { n: groups.length - MOST }) }]] : []
  return [{ words: [{ text: title }] }, { list: [...lines, ...more] }]
}

function entryOf(feed: FeedContext, before: ReleaseSummary, after: ReleaseSummary): Entry | undefined {
  const context = frozen(after, feed.locale)
  const { t } = context
  if (before.method.id !== after.method.id || after.notes.isMethodChanged)
    return dated(feed, after, t('release.notes.method'), [{ words: [{ text: t('feeds.crossings.method') }] }])
  const { pairs, total } = crossingsOf(
    seatsBefore(before, after),
    seats(after.facilities, ({ id }) => id),
  )
  if (total === 0) return undefined
  const sure = pairs.filter(({ certain }) => certain)
  const within = pairs.filter(({ certain }) => !certain)
  return dated(feed, after, t('feeds.passed', { n: total }), [
    ...listOf(context, t('feeds.certain'), sure),
    ...listOf(context, t('feeds.within'), within),
    { words: [{ text: t('feeds.crossings.means') }] },
  ])
}

/** An entry for every release in which facilities passed one another, the latest first. */
export const crossingEntries = (feed: FeedContext): readonly Entry[] =>
  feed.published.releases
    .flatMap((after, at, all) => {
      const before = all[at - 1]
      const entry = before && entryOf(feed, before, after)
      return entry ? [entry] : []
    })
    .toReversed()
