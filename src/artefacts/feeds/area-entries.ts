import { CONFIG } from '../../config.ts'
import type { NotedRecord } from '../../core/release/notes.ts'
import { newSources } from '../../core/release/notes.ts'
import type { ReleaseFacility, ReleaseSummary } from '../../core/release/summary.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { moversOf, whyMoved } from '../releases/notes.ts'
import { factLabel, frozen, notedName } from '../releases/words.ts'
import type { Frozen } from '../releases/words.ts'
import type { Published } from '../published.ts'
import type { FeedContext } from './context.ts'
import { dated, said } from './context.ts'
import type { Content, Entry, Span } from './feed.ts'

/** Which facilities of a release a feed is about; undefined for all, and for documents too. */
export type Within = ((release: ReleaseSummary, id: string) => boolean) | undefined

/** Nobody reads more lines than these of one kind. */
const MOST = 50

type Line = readonly Span[]

const at = ({ release, locale }: Frozen, id: string): string =>
  `${CONFIG.site}${href(locale, path.frozen(release.id, id))}`

function listed(context: Frozen, title: string, lines: readonly Line[]): readonly Content[] {
  if (lines.length === 0) return []
  const { t } = context
  const more = lines.length > MOST ? [[{ text: t('release.more', { n: lines.length - MOST }) }]] : []
  return [{ words: [{ text: t('feeds.list', { title }) }] }, { list: [...lines.slice(0, MOST), ...more] }]
}

/** Everything that a release changed within an area. */
interface News {
  readonly added: readonly NotedRecord[]
  readonly gone: readonly NotedRecord[]
  readonly changed: readonly NotedRecord[]
  readonly movers: readonly ReleaseFacility[]
  readonly sources: readonly NotedRecord[]
}

function newsOf(release: ReleaseSummary, before: ReleaseSummary | undefined, within: Within): News {
  const inside = (side: ReleaseSummary | undefined, id: string) =>
    within === undefined || (side !== undefined && within(side, id))
  const own = (records: readonly NotedRecord[], side = release) =>
    records.filter(({ folder, id }) => folder === 'facilities' && inside(side, id))
  const { notes } = release
  return {
    added: own(notes.added),
    gone: before ? own(notes.gone, before) : [],
    changed: own(notes.changed),
    movers: moversOf(release).filter(({ id }) => inside(release, id)),
    sources: within ? [] : newSources(notes),
  }
}

function newsContent(
  published: Published,
  context: Frozen,
  { added, gone, changed, movers, sources }: News,
): readonly Content[] {
  const { t, locale } = context
  const linked = (record: NotedRecord): Span => ({
    ...notedName(context, published, record),
    href: at(context, record.id),
  })
  const line = (name: Span, text: string): Line => said(t, 'feeds.line', { name: [name], said: [{ text }] })
  const keys = (record: NotedRecord) => [...new Set(record.keys.map((key) => factLabel(t, key)))].join(', ')
  return [
    ...listed(
      context,
      t('release.notes.added'),
      added.map((each) => [linked(each)]),
    ),
    ...listed(
      context,
      t('release.notes.gone'),
      gone.map((each) => [notedName(context, published, each)]),
    ),
    ...listed(
      context,
      t('release.notes.changed'),
      changed.map((each) => line(linked(each), keys(each))),
    ),
    ...listed(
      context,
      t('release.notes.movers'),
      movers.map((each) =>
        line({ ...worded(each.name, locale), href: at(context, each.id) }, whyMoved(each, context)),
      ),
    ),
    ...listed(
      context,
      t('release.notes.sources'),
      sources.map((each) => [notedName(context, published, each)]),
    ),
  ]
}

function entryOf(feed: FeedContext, release: ReleaseSummary, within: Within): Entry | undefined {
  const context = frozen(release, feed.locale)
  const { t } = context
  const { releases } = feed.published
  const before = releases[releases.indexOf(release) - 1]
  const held = release.facilities.filter(({ id }) => within?.(release, id) ?? true)
  if (!before) {
    const words = t('feeds.first.area', { n: held.length, rated: held.filter((each) => each.rated).length })
    return dated(feed, release, t('release.first'), [{ words: [{ text: words }] }])
  }
  const news = newsOf(release, before, within)
  const [added, changed, gone] = [news.added.length, news.changed.length, news.gone.length]
  const touched = added + changed + gone > 0
  if (within && !touched && news.movers.length === 0) return undefined
  const title = touched
    ? t('release.changes.line', { added, changed, gone })
    : news.movers.length > 0
      ? t('feeds.moved', { n: news.movers.length })
      : t('release.changes.none')
  const rules = release.notes.isMethodChanged ? [{ words: [{ text: t('release.notes.method') }] }] : []
  const content = [...rules, ...newsContent(feed.published, context, news)]
  return dated(feed, release, title, content.length > 0 ? content : [{ words: [{ text: title }] }])
}

/** An entry for every release that changed something within an area, the latest first; of the whole atlas for each. */
export const areaEntries = (feed: FeedContext, within: Within): readonly Entry[] =>
  feed.published.releases.flatMap((release) => entryOf(feed, release, within) ?? []).toReversed()
