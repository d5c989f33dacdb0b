import { CONFIG } from '../../config.ts'
import type { ReleaseSummary } from '../../core/release/summary.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { releaseDay } from '../releases/words.ts'
import type { Content, Entry, Span } from './feed.ts'
import { tagOf } from './tag.ts'

/** What every entry of a feed is made from. */
export interface FeedContext {
  readonly published: Published
  readonly locale: Locale
  readonly t: Translate
  /** The first address that the page of the feed had. Example: `countries/kg`. */
  readonly address: string
}

/** Private characters stand for the spans while a message is filled; no catalogue holds them. */
const FIRST = 0xe000
const SLOT = /([\u{e000}-\u{e0ff}])/u

/** A message with spans put into it. Example: `said(t, 'feeds.passes', { name: [name], list })`. */
export function said(
  t: Translate,
  key: MessageKey,
  parts: Readonly<Record<string, readonly Span[]>>,
): readonly Span[] {
  const names = Object.entries(parts)
  const slots = Object.fromEntries(names.map(([name], at) => [name, String.fromCodePoint(FIRST + at)]))
  return t(key, slots)
    .split(SLOT)
    .flatMap((piece) =>
      piece === '' ? [] : (names[(piece.codePointAt(0) ?? 0) - FIRST]?.[1] ?? [{ text: piece }]),
    )
}

/** An entry on a release: its day and what changed stand in the title; it leads to the release unless told. */
export function dated(
  { published, locale, t, address }: FeedContext,
  release: ReleaseSummary,
  changes: string,
  content: readonly Content[],
  page = path.release(release.id),
): Entry {
  return {
    id: tagOf(locale, address, release.id),
    title: t('feeds.entry', { date: releaseDay(published.releases, release, locale), changes }),
    href: `${CONFIG.site}${href(locale, page)}`,
    date: release.date,
    content,
  }
}
