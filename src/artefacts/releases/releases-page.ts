import type { ReleaseSummary } from '../../core/release/summary.ts'
import { formatDate, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Translate } from '../../i18n/translate.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { releaseDay } from './words.ts'

/** One release in the list of all. */
export interface ReleaseRow {
  readonly id: string
  readonly href: string
  readonly date: string
  readonly facilities: string
  readonly rated: string
  readonly changes: string
}

/** The list of all releases. */
export interface ReleasesPage {
  readonly page: string
  /** The latest first. */
  readonly rows: readonly ReleaseRow[]
  readonly caption: string
  /** Said where there is no release yet, or where the pages show another state than the last one. */
  readonly now: string | null
}

/** What differs of the facilities, in numbers. */
export function changesLine({ notes, previous }: ReleaseSummary, t: Translate): string {
  if (previous === null) return t('release.first')
  const count = (records: ReleaseSummary['notes']['added']) =>
    records.filter(({ folder }) => folder === 'facilities').length
  const [added, changed, gone] = [count(notes.added), count(notes.changed), count(notes.gone)]
  return added + changed + gone === 0
    ? t('release.changes.none')
    : t('release.changes.line', { added, changed, gone })
}

/** Projects the list of all releases. */
export function releasesPage({ releases, release }: Published, locale: Locale): ReleasesPage {
  const t = translator(locale)
  const { format } = numberFormat(locale)
  const now =
    releases.length === 0
      ? t('release.list.none', { date: formatDate(release.date, locale) })
      : release.published
        ? null
        : t('release.list.now', { id: release.id })
  return {
    page: path.releases(),
    rows: releases.toReversed().map((each) => ({
      id: each.id,
      href: href(locale, path.release(each.id)),
      date: releaseDay(releases, each, locale),
      facilities: format(each.facilities.length),
      rated: format(each.rated),
      changes: changesLine(each, t),
    })),
    caption: t('release.list.caption', { n: releases.length }),
    now,
  }
}
