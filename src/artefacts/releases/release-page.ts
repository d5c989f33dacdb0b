import { KINDS } from '../../core/facility/vocabulary.ts'
import type { ReleaseSummary } from '../../core/release/summary.ts'
import { collator, numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import { placeInRelease, placeWords } from '../history/standing.ts'
import { keptSaid } from '../press/kept.ts'
import { pressPage } from '../press/subject.ts'
import type { Published } from '../published.ts'
import type { Notes } from './notes.ts'
import { releaseNotes } from './notes.ts'
import { releaseDay } from './words.ts'

/** A country with how many records of each kind it had, in the order of `ReleasePage.kinds`. */
export interface SizeRow {
  readonly country: Worded
  readonly counts: readonly string[]
  readonly rated: string
}

/** A file of the release. */
export interface DownloadRow {
  readonly path: string
  /** Null where the file is no longer offered. */
  readonly href: string | null
  readonly bytes: string
  readonly sha256: string
}

/** Facilities of a country, or all countries, basins or incidents, as they stood, by name. */
export interface FrozenList {
  readonly label: Worded
  readonly lines: readonly { readonly name: Worded; readonly href: string; readonly standing: Worded }[]
}

/** Everything that the page of a release prints. */
export interface ReleasePage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly id: string
  /** What it was made from: label and value. */
  readonly facts: readonly { readonly label: string; readonly value: Worded; readonly isCode: boolean }[]
  readonly previous: { readonly href: string; readonly text: string } | null
  readonly kinds: readonly string[]
  readonly sizes: readonly SizeRow[]
  readonly notes: Notes
  readonly downloads: readonly DownloadRow[]
  readonly downloadsSaid: string
  readonly downloadsCaption: string
  readonly lists: readonly FrozenList[]
  /** By kind; empty where the release keeps no words of them. */
  readonly said: readonly FrozenList[]
}

function sizesOf({ countries }: ReleaseSummary, locale: Locale): readonly SizeRow[] {
  const { format } = numberFormat(locale)
  const row = (country: Worded, parts: ReleaseSummary['countries']): SizeRow => {
    const sum = (of: (typeof KINDS)[number] | 'rated') =>
      format(parts.reduce((total, { counts }) => total + counts[of], 0))
    return { country, counts: KINDS.map(sum), rated: sum('rated') }
  }
  return [
    ...countries.map((each) => row(worded(each.name, locale), [each])),
    row({ text: translator(locale)('release.sizes.all') }, countries),
  ]
}

const LABELS = { country: 'nav.countries', basin: 'nav.basins', incident: 'nav.incidents' } as const

function byName(lines: FrozenList['lines'], locale: Locale): FrozenList['lines'] {
  const { compare } = collator(locale)
  return lines.toSorted((a, b) => compare(a.name.text, b.name.text))
}

function listsOf(release: ReleaseSummary, locale: Locale): readonly FrozenList[] {
  const t = translator(locale)
  const byCountry = Map.groupBy(release.facilities, ({ country }) => country)
  return [...byCountry]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, facilities]) => {
      const own = release.countries.find((each) => each.code === code.toLowerCase())
      const lines = facilities.map((facility) => ({
        name: worded(facility.name, locale),
        href: href(locale, path.frozen(release.id, facility.id)),
        standing: { text: placeWords(placeInRelease(release, facility), t, locale) },
      }))
      return {
        label: own ? worded(own.name, locale) : { text: code },
        lines: byName(lines, locale),
      }
    })
}

/** What the release said of countries, basins and incidents, each leading to its frame. */
function saidOf({ id, subjects }: ReleaseSummary, locale: Locale): readonly FrozenList[] {
  const t = translator(locale)
  return [...Map.groupBy(subjects, ({ kind }) => kind)].map(([kind, kept]) => {
    const lines = kept.map((each) => {
      const { name, standing: text, lang } = keptSaid(each, locale)
      const standing = lang === undefined ? { text } : { text, lang }
      return { name, href: href(locale, path.embed(pressPage(each), id)), standing }
    })
    return { label: { text: t(LABELS[kind]) }, lines: byName(lines, locale) }
  })
}

/** Projects one release for its page. */
export function releasePage(published: Published, release: ReleaseSummary, locale: Locale): ReleasePage {
  const t = translator(locale)
  const { format } = numberFormat(locale)
  const date = releaseDay(published.releases, release, locale)
  const before = published.releases.find(({ id }) => id === release.previous)
  const isCurrent = published.release.id === release.id
  const { downloads } = release
  const fact = (label: string, value: Worded, isCode = false) => ({ label, value, isCode })
  return {
    page: path.release(release.id),
    title: t('release.title', { date }),
    description: shorten(t('release.description', { date, id: release.id })),
    id: release.id,
    facts: [
      fact(t('release.method'), worded(release.method.name, locale)),
      fact(t('release.pages'), { text: format(release.pages) }),
      fact(t('release.inputs'), { text: release.inputs }, true),
      fact(t('release.commit'), { text: release.commit }, true),
    ],
    previous: before
      ? { href: href(locale, path.release(before.id)), text: releaseDay(published.releases, before, locale) }
      : null,
    kinds: KINDS.map((kind) => t(`kind.${kind}`)),
    sizes: sizesOf(release, locale),
    notes: releaseNotes(published, release, locale),
    downloads: downloads.map(({ path: file, bytes, sha256 }) => ({
      path: file,
      href: isCurrent ? `/${file}` : null,
      bytes: format(bytes),
      sha256,
    })),
    downloadsSaid: t(
      downloads.length === 0
        ? 'release.downloads.none'
        : isCurrent
          ? 'release.downloads.here'
          : 'release.downloads.gone',
    ),
    downloadsCaption: t('release.downloads.caption', { n: downloads.length }),
    lists: listsOf(release, locale),
    said: saidOf(release, locale),
  }
}
