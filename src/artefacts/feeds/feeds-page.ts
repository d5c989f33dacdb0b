import { collator } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { calendarFile, deadlinesFile, feedFile, href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import type { FeedSubject } from './subject.ts'
import { feedAddress } from './subject.ts'

/** One feed in a list: the page it is about, and its file. */
export interface FeedLine {
  readonly name: Worded
  /** Page that the feed is about. */
  readonly page: string
  readonly file: string
  /** Words for a reader who hears the link alone. Example: `Feed: Kumtor`. */
  readonly label: string
}

/** A feed or calendar of the whole atlas. */
export interface WholeFeed {
  readonly name: string
  readonly what: string
  readonly file: string
  readonly type: string
}

/** The page of all feeds. */
export interface FeedsPage {
  readonly page: string
  readonly whole: readonly WholeFeed[]
  readonly countries: readonly FeedLine[]
  readonly basins: readonly FeedLine[]
  /** Facilities under the name of their country. */
  readonly facilities: readonly { readonly country: Worded; readonly lines: readonly FeedLine[] }[]
}

const ATOM = 'application/atom+xml'
const CALENDAR = 'text/calendar'

/** Projects the page of all feeds. */
export function feedsPage({ atlas }: Published, locale: Locale): FeedsPage {
  const t = translator(locale)
  const { compare } = collator(locale)
  const line = (subject: Extract<FeedSubject, { readonly id: string }>, name: Worded): FeedLine => ({
    name,
    page: href(locale, path[subject.kind](subject.id)),
    file: feedFile(locale, feedAddress(subject)),
    label: t('feeds.of', { name: name.text }),
  })
  const sorted = (lines: readonly FeedLine[]) => lines.toSorted((a, b) => compare(a.name.text, b.name.text))
  const countries = [...atlas.countries.values()]
  return {
    page: path.feeds(),
    whole: [
      {
        name: t('feeds.site'),
        what: t('feeds.site.what'),
        file: feedFile(locale, feedAddress({ kind: 'site' })),
        type: ATOM,
      },
      {
        name: t('feeds.crossings'),
        what: t('feeds.crossings.what'),
        file: feedFile(locale, feedAddress({ kind: 'crossings' })),
        type: ATOM,
      },
      {
        name: t('feeds.deadlines'),
        what: t('feeds.deadlines.what'),
        file: deadlinesFile(locale),
        type: CALENDAR,
      },
      { name: t('feeds.plans'), what: t('feeds.plans.what'), file: calendarFile(locale), type: CALENDAR },
    ],
    countries: sorted(countries.map(({ id, name }) => line({ kind: 'country', id }, worded(name, locale)))),
    basins: sorted(
      [...atlas.basins.values()].map(({ id, name }) => line({ kind: 'basin', id }, worded(name, locale))),
    ),
    facilities: countries.flatMap(({ code, name }) => {
      const own = atlas.facilities.filter(({ country }) => country === code)
      const lines = own.map((each) => line({ kind: 'facility', id: each.id }, worded(each.name, locale)))
      return lines.length === 0 ? [] : [{ country: worded(name, locale), lines: sorted(lines) }]
    }),
  }
}
