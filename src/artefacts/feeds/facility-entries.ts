import type { FacilityChanges, FactMove } from '../../core/release/facility-changes.ts'
import { changesOf } from '../../core/release/facility-changes.ts'
import type { HistoryStep } from '../../core/release/history.ts'
import type { ReleaseFacility } from '../../core/release/summary.ts'
import { path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { stepsOf } from '../history/history.ts'
import { moveWords, shownMoves } from '../history/move-words.ts'
import { isSamePlace, placeInRelease, placeWords } from '../history/standing.ts'
import { factLabel, factWords, frozen } from '../releases/words.ts'
import type { Frozen } from '../releases/words.ts'
import type { FeedContext } from './context.ts'
import { dated, said } from './context.ts'
import type { Entry, Span } from './feed.ts'

type Line = readonly Span[]

const spans = (words: readonly Worded[]): Line =>
  words.flatMap((each, at) => (at === 0 ? [each] : [{ text: ', ' }, each]))

function factLine(then: Frozen, now: Frozen, { key, before, after, isOtherValue }: FactMove): Line {
  const { t } = now
  const fact = [{ text: factLabel(t, key) }]
  if (!isOtherValue) return said(t, 'feeds.fact.support', { fact })
  const none = [{ text: t('feeds.fact.none') }]
  return said(t, 'feeds.fact', {
    fact,
    from: before ? spans(factWords(then, before)) : none,
    to: after ? spans(factWords(now, after)) : none,
  })
}

/** Every change of a facility in a line of its own, the place first. */
function changeLines(
  then: Frozen,
  now: Frozen,
  [before, after]: readonly [ReleaseFacility, ReleaseFacility],
  changes: FacilityChanges,
): readonly Line[] {
  const { t, locale } = now
  const [old, fresh] = [placeInRelease(then.release, before), placeInRelease(now.release, after)]
  const place = (standing: typeof old): Line => [{ text: placeWords(standing, t, locale) }]
  const name = (each: ReleaseFacility): Line => [worded(each.name, locale)]
  const kind = (each: ReleaseFacility): Line => [{ text: t(`kind.${each.kind}`) }]
  const plain = (text: string): Line => [{ text }]
  return [
    ...(isSamePlace(old, fresh) ? [] : [said(t, 'feeds.place', { from: place(old), to: place(fresh) })]),
    ...shownMoves(after).map((move) => plain(moveWords(move, t, locale))),
    ...(changes.rated ? [plain(t(`feeds.rated.${changes.rated}`))] : []),
    ...(changes.isRenamed ? [said(t, 'feeds.name', { from: name(before), to: name(after) })] : []),
    ...(changes.isOtherKind ? [said(t, 'feeds.kind', { from: kind(before), to: kind(after) })] : []),
    ...changes.facts.map((fact) => factLine(then, now, fact)),
    ...(changes.isScoredAnew ? [plain(t('feeds.index'))] : []),
  ]
}

const textOf = (line: Line): string =>
  line
    .map(({ text }) => text)
    .join('')
    .replace(/\.$/, '')

function entryOf(feed: FeedContext, { release, facility, before }: HistoryStep, then: Frozen | undefined) {
  const now = frozen(release, feed.locale)
  const { t, locale } = now
  const page = path.frozen(release.id, facility.id)
  if (!before || !then) {
    const standing = placeWords(placeInRelease(release, facility), t, locale)
    const words = [{ text: t('feeds.first.facility', { standing }) }]
    return dated(feed, release, t('feeds.first.title'), [{ words }], page)
  }
  const changes = changesOf(before, facility)
  const lines = changes.isAny ? changeLines(then, now, [before, facility], changes) : []
  const [first] = lines
  return first ? dated(feed, release, textOf(first), [{ list: lines }], page) : undefined
}

/** What is said once a facility is no longer there: the first release without it. */
function farewell(feed: FeedContext, id: string, [last]: readonly HistoryStep[]): readonly Entry[] {
  const { published, t } = feed
  if (!last || published.atlas.facilities.some((each) => each.id === id)) return []
  const next = published.releases[published.releases.indexOf(last.release) + 1]
  if (!next) return []
  return [
    dated(feed, next, t('feeds.gone.title'), [{ words: [{ text: t('feeds.gone') }] }], path.facility(id)),
  ]
}

/** An entry for every release in which anything of a facility changed, the latest first. */
export function facilityEntries(feed: FeedContext, id: string): readonly Entry[] {
  const { releases } = feed.published
  const steps = stepsOf(feed.published, id)
  const entries = steps.flatMap((step) => {
    const previous = releases[releases.indexOf(step.release) - 1]
    return entryOf(feed, step, previous && frozen(previous, feed.locale)) ?? []
  })
  return [...farewell(feed, id, steps), ...entries]
}
