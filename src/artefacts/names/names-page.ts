import { href, path } from '../../i18n/routes.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, countryLink } from '../list/context.ts'
import type { Published } from '../published.ts'
import type { SearchKind, SearchRecord } from '../search/record.ts'
import { searchRecords } from '../search/search-records.ts'
import { GENERIC } from './generic.ts'
import type { Script } from './head.ts'
import { headOf, letterOf, scriptOf } from './head.ts'

/** One name in the index. */
export interface NameEntry {
  readonly name: Link
  /** What it names. Example: `town`. */
  readonly what: string
  /** Countries it lies in, where that tells it from others. */
  readonly where: readonly Worded[]
  /** The name its page has, where that is another. */
  readonly main: Worded | null
}

/** Names that are looked up under the same word. */
export interface NameHead {
  readonly head: Worded
  readonly entries: readonly NameEntry[]
}

/** A letter with what stands under it. */
export interface NameLetter {
  /** Id of its heading. Example: `letter-41`. */
  readonly id: string
  readonly letter: string
  readonly heads: readonly NameHead[]
}

/** The index in one alphabet. */
export interface NameSection {
  readonly id: Script
  readonly letters: readonly NameLetter[]
  /** How many names it holds. */
  readonly size: number
}

/** What the page prints. */
export interface NamesPage {
  readonly page: string
  readonly sections: readonly NameSection[]
  readonly size: number
}

const INDEXED: ReadonlySet<SearchKind> = new Set([
  'facility',
  'town',
  'country',
  'region',
  'basin',
  'operator',
])

/** Both alphabets keep their own order on pages of any language. */
const ORDERS: Readonly<Record<Script, Intl.Collator>> = {
  latin: new Intl.Collator('en', { numeric: true }),
  cyrillic: new Intl.Collator('ru', { numeric: true }),
}

function entriesOf({ locale, ...rest }: Context, record: SearchRecord): readonly NameEntry[] {
  const context = { locale, ...rest }
  const { title, also, kind, page, countries } = record
  const where = kind === 'facility' || kind === 'town' || kind === 'region' ? countries : []
  const what = context.t(`search.kind.${kind}`)
  return [title, ...also].map((name) => ({
    name: { ...name, href: href(locale, page) },
    what,
    where: where.map((code) => countryLink(context, code)),
    main: name === title ? null : title,
  }))
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    group.push(item)
    groups.set(keyOf(item), group)
  }
  return [...groups]
}

interface Placed {
  readonly head: string
  readonly entry: NameEntry
}

function sectionOf(id: Script, placed: readonly Placed[]): NameSection {
  const { compare } = ORDERS[id]
  const sorted = placed.toSorted(
    (a, b) =>
      compare(letterOf(a.head), letterOf(b.head)) ||
      compare(a.head, b.head) ||
      compare(a.entry.name.text, b.entry.name.text) ||
      (a.entry.name.href < b.entry.name.href ? -1 : 1),
  )
  const letters = grouped(sorted, ({ head }) => letterOf(head)).map(([letter, under]) => ({
    id: `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`,
    letter,
    heads: grouped(under, ({ head }) => head).map(([head, items]) => {
      const lang = items[0]?.entry.name.lang
      return {
        head: { text: head, ...(lang !== undefined && { lang }) },
        entries: items.map(({ entry }) => entry),
      }
    }),
  }))
  return { id, letters, size: placed.length }
}

/** Every name of the atlas in the order of both alphabets. */
export function namesPage(published: Published, locale: Locale): NamesPage {
  const context = contextOf(published, locale)
  const placed = searchRecords(published, locale)
    .filter(({ kind }) => INDEXED.has(kind))
    .flatMap((record) => entriesOf(context, record))
    .map((entry) => ({ head: headOf(entry.name.text, GENERIC), entry }))
  const sections = (['latin', 'cyrillic'] as const).map((script) =>
    sectionOf(
      script,
      placed.filter(({ head }) => scriptOf(head) === script),
    ),
  )
  return { page: path.names(), sections, size: placed.length }
}
