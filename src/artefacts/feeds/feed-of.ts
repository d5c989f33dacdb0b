import { CONFIG } from '../../config.ts'
import { facilitiesOf } from '../../core/release/history.ts'
import type { Locale } from '../../i18n/locales.ts'
import { feedFile, href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import { tombstones } from '../../core/ledger/ledger.ts'
import { stepsOf } from '../history/history.ts'
import type { Published } from '../published.ts'
import { idNow } from '../releases/still-holds.ts'
import { membersOf } from '../views/members.ts'
import type { Within } from './area-entries.ts'
import { areaEntries } from './area-entries.ts'
import type { FeedContext } from './context.ts'
import { crossingEntries } from './crossing-entries.ts'
import { facilityEntries } from './facility-entries.ts'
import type { Entry, Feed } from './feed.ts'
import type { FeedSubject } from './subject.ts'
import { feedAddress, formerAddresses } from './subject.ts'
import { tagOf } from './tag.ts'

/** Entries that a reader gets at once; older ones are on the pages of the releases. */
const MOST = 30

/** Whether a facility of a release lies in a country, or in a basin by what the records say now. */
function withinOf(published: Published, subject: FeedSubject): Within {
  if (subject.kind === 'country')
    return (release, id) => facilitiesOf(release).get(id)?.country.toLowerCase() === subject.id
  if (subject.kind !== 'basin') return undefined
  const ids = new Set(membersOf(published.atlas, 'basin', subject.id).map(({ facility }) => facility.id))
  return (release, id) => ids.has(idNow(published, release, id) ?? id)
}

function entriesOf(feed: FeedContext, subject: FeedSubject): readonly Entry[] {
  if (subject.kind === 'crossings') return crossingEntries(feed)
  if (subject.kind === 'facility') return facilityEntries(feed, subject.id)
  return areaEntries(feed, withinOf(feed.published, subject))
}

/** What the subject of a feed is called; undefined for the whole atlas. */
function nameOf(published: Published, subject: FeedSubject, locale: Locale): Worded | undefined {
  if (!('id' in subject)) return undefined
  const { atlas } = published
  const { kind, id } = subject
  const record =
    kind === 'facility'
      ? (atlas.facilities.find((each) => each.id === id) ??
        stepsOf(published, id)[0]?.facility ??
        tombstones(atlas.ledger).find(({ address }) => address === feedAddress(subject)))
      : (kind === 'country' ? atlas.countries : atlas.basins).get(id)
  return record?.name ? worded(record.name, locale) : { text: id }
}

function titleOf(published: Published, subject: FeedSubject, locale: Locale): string {
  const t = translator(locale)
  const name = nameOf(published, subject, locale)
  if (name) return t('feeds.feed.of', { name: name.text })
  return t(subject.kind === 'crossings' ? 'feeds.feed.crossings' : 'feeds.feed.site')
}

/** The feed of a subject in one language, from the summaries of the releases. */
export function feedOf(published: Published, subject: FeedSubject, locale: Locale): Feed {
  const t = translator(locale)
  const now = feedAddress(subject)
  const address = formerAddresses(published, subject)[0] ?? now
  const entries = entriesOf({ published, locale, t, address }, subject).slice(0, MOST)
  const page = 'id' in subject ? path[subject.kind](subject.id) : path.releases()
  return {
    id: tagOf(locale, address),
    title: titleOf(published, subject, locale),
    subtitle: t('feeds.subtitle'),
    language: locale,
    self: `${CONFIG.site}${feedFile(locale, now)}`,
    page: `${CONFIG.site}${href(locale, page)}`,
    author: t('site.name'),
    site: `${CONFIG.site}${href(locale, path.front())}`,
    rights: t('footer.licence'),
    // A feed without an entry is as old as the state that it was made from.
    date: entries[0]?.date ?? published.release.date,
    entries,
  }
}
