import { repositoryEdit, repositoryLine } from '../../config.ts'
import type { Path } from '../../core/issue.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Published } from '../published.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf } from '../list/context.ts'
import { citationsOf, CITING } from './citations.ts'
import type { Citation } from './citations.ts'
import { citedPart, citedValue, citingRecord } from './citing-record.ts'
import { languagesText, lineText, titleOf, webAddress, yearText } from './source-words.ts'

/** A published atlas that knows the line of a value in its file. */
export type Lined = Published & { lineOf(file: string, path: Path): number | undefined }

/** An address of a document; no link where it is not a plain web address. */
export interface Address {
  readonly text: string
  readonly href: string | null
}

/** One record that cites the document, with everything that rests on it. */
export interface CitingRecord {
  readonly record: Link | Worded
  readonly parts: readonly CitedPart[]
}

/** One thing that rests on the document. */
export interface CitedPart {
  /** What it is, with the address of its line in git. */
  readonly part: Link
  /** What is said of it; empty where it is no fact of a facility. */
  readonly values: readonly Worded[]
}

/** Records of one folder. */
export interface CitingGroup {
  readonly title: string
  readonly records: readonly CitingRecord[]
}

/** The page of one document. */
export interface SourcePage {
  readonly page: string
  readonly id: string
  readonly title: Worded
  readonly description: string
  readonly details: readonly { readonly label: string; readonly text: Worded; readonly note?: Worded }[]
  readonly addresses: readonly Address[]
  readonly archived: readonly Address[]
  readonly note: Worded | null
  /** How much rests on it, in a sentence. */
  readonly use: string
  readonly groups: readonly CitingGroup[]
  /** Where an editor changes the record of the document. */
  readonly edit: string
}

function fileOf({ folder, id }: Citation): string {
  return folder === 'places' ? 'places.yaml' : `${folder}/${id}.yaml`
}

function groupsOf(context: Context, lined: Lined, citations: readonly Citation[]): readonly CitingGroup[] {
  const { t } = context
  return CITING.flatMap((folder): CitingGroup[] => {
    const here = citations.filter((citation) => citation.folder === folder)
    if (here.length === 0) return []
    const ids = [...new Set(here.map(({ id }) => id))]
    const records = ids.map((id): CitingRecord => ({
      record: citingRecord(context, { folder, id }),
      parts: here
        .filter((citation) => citation.id === id)
        .map((citation) => {
          const part = citedPart(context, citation)
          return {
            part: {
              ...part,
              ...(citation.also && { text: t('source.also.part', { part: part.text }) }),
              href: repositoryLine(
                `content/${fileOf(citation)}`,
                lined.lineOf(fileOf(citation), citation.path),
              ),
            },
            values: citedValue(context, citation),
          }
        }),
    }))
    return [{ title: t(`source.folder.${folder}`, { n: records.length }), records }]
  })
}

/** The page of a document: what it is, where it stands, and everything that rests on it. */
export function sourcePage(lined: Lined, id: string, locale: Locale): SourcePage {
  const context = contextOf(lined, locale)
  const { t } = context
  const source = lined.atlas.sources.get(id)
  if (!source) throw new Error(`no source "${id}"`)
  const citations = citationsOf(lined.atlas).get(id) ?? []
  const records = new Set(citations.map((citation) => fileOf(citation))).size
  const plain = (label: string, text: string) => ({ label, text: { text } })
  const address = (text: string): Address => ({ text, href: webAddress(text) })
  const title = titleOf(context, source)
  return {
    page: path.source(id),
    id,
    title,
    description: shorten(
      `${id}: ${t('source.description', { title: title.text, publisher: source.publisher, n: citations.length })}`,
    ),
    details: [
      { label: t('source.publisher'), text: lineText(context, source.publisher) },
      {
        ...plain(t('source.year'), yearText(context, source)),
        ...(source.yearNote && { note: worded(source.yearNote, locale) }),
      },
      plain(t('source.kind'), t(`source_kind.${source.kind}`)),
      plain(t('source.language'), languagesText(context, source.language)),
      source.licence === 'not-stated'
        ? plain(t('source.licence'), t('source.licence.not-stated'))
        : { label: t('source.licence'), text: lineText(context, source.licence) },
      ...(source.accessed ? [plain(t('source.accessed'), formatDate(source.accessed, locale))] : []),
    ],
    addresses: source.url.map(address),
    archived: source.archived.map(address),
    note: source.note ? worded(source.note, locale) : null,
    use: citations.length === 0 ? t('source.unused') : t('source.use', { n: citations.length, records }),
    groups: groupsOf(context, lined, citations),
    edit: repositoryEdit(`content/sources/${id}.yaml`),
  }
}
