import { SOURCE_KINDS } from '../../core/source/source.ts'
import type { Source, SourceKind } from '../../core/source/source.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Published } from '../published.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { citationsOf } from './citations.ts'
import { languagesText, lineText, titleOf, yearText } from './source-words.ts'

/** A document as one row of the list. */
export interface SourceRow {
  readonly id: string
  readonly title: Link
  readonly publisher: Worded
  readonly year: string
  readonly language: string
  /** How many values and names rest on it. */
  readonly cited: string
}

/** Documents of one kind. */
export interface SourceGroup {
  /** The kind, or `uncited`. */
  readonly id: SourceKind | 'uncited'
  readonly title: string
  readonly caption: string
  readonly rows: readonly SourceRow[]
}

/** The list of all documents. */
export interface SourceListPage {
  readonly page: string
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly groups: readonly SourceGroup[]
}

function rowOf(context: Context, source: Source, cited: number): SourceRow {
  const { locale } = context
  return {
    id: source.id,
    title: { ...titleOf(context, source), href: href(locale, path.source(source.id)) },
    publisher: lineText(context, source.publisher),
    year: yearText(context, source),
    language: languagesText(context, source.language),
    cited: numberFormat(locale).format(cited),
  }
}

/** All documents by who speaks in them, most cited first; those nobody cites come last. */
export function sourceList(published: Published, locale: Locale): SourceListPage {
  const context = contextOf(published, locale)
  const { t } = context
  const citations = citationsOf(published.atlas)
  const entries = [...published.atlas.sources.values()]
    .map((source) => ({ source, cited: citations.get(source.id)?.length ?? 0 }))
    .sort((a, b) => b.cited - a.cited || (a.source.id < b.source.id ? -1 : 1))
  const group = (id: SourceGroup['id'], title: string, of: typeof entries): SourceGroup => ({
    id,
    title,
    caption: t('source.group.caption', { n: of.length, kind: title }),
    rows: of.map(({ source, cited }) => rowOf(context, source, cited)),
  })
  const cited = entries.filter((entry) => entry.cited > 0)
  const groups = [
    ...SOURCE_KINDS.map((kind) =>
      group(
        kind,
        t(`source.kind.${kind}`),
        cited.filter(({ source }) => source.kind === kind),
      ),
    ),
    group(
      'uncited',
      t('source.uncited'),
      entries.filter((entry) => entry.cited === 0),
    ),
  ]
  return {
    page: path.sources(),
    title: t('source.list.title'),
    description: t('source.list.description', { n: entries.length }),
    lead: t('source.list.lead', {
      n: entries.length,
      values: cited.reduce((sum, entry) => sum + entry.cited, 0),
    }),
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}
