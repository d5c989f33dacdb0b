import { CONFIG } from '../../config.ts'
import type { Localised } from '../../core/claim.ts'
import type { Source } from '../../core/source/source.ts'
import { href, path } from '../../i18n/routes.ts'
import { said } from './bilingual.ts'
import type { Column } from './column.ts'
import { headColumn, joined, LANGUAGES, pairColumns } from './head-column.ts'
import type { Published } from '../published.ts'

/** One cited document as every file and answer gives it. */
export interface SourceRow extends Source {
  readonly pages: Localised
  readonly recordHash: string
}

/** Every document of the atlas, by id. */
export const sourceRows = (from: Published): readonly SourceRow[] =>
  [...from.atlas.sources.values()].map((source) => ({
    ...source,
    pages: {
      en: `${CONFIG.site}${href('en', path.source(source.id))}`,
      ru: `${CONFIG.site}${href('ru', path.source(source.id))}`,
    },
    recordHash: from.recordHash(`sources/${source.id}.yaml`),
  }))

/** The columns of the table of documents. */
export const sourceColumns = (): readonly Column<SourceRow>[] => [
  headColumn('id', ({ id }) => id, { required: true }),
  headColumn('title', ({ title }) => title, { required: true }),
  headColumn('publisher', ({ publisher }) => publisher, { required: true }),
  headColumn('year', ({ year }) => year, { required: true }),
  headColumn('url', ({ url }) => joined(url)),
  headColumn('archived', ({ archived }) => joined(archived)),
  headColumn('accessed', ({ accessed }) => accessed ?? null),
  headColumn('language', ({ language }) => joined(language)),
  headColumn('source_licence', ({ licence }) => licence, {
    name: 'licence',
    required: true,
  }),
  headColumn('source_kind', ({ kind }) => kind, {
    name: 'kind',
    required: true,
    words: ({ kind }, language) => said(`source_kind.${kind}`)[language],
  }),
  ...pairColumns<SourceRow>('note', ({ note }) => note),
  ...LANGUAGES.map((language) =>
    headColumn<SourceRow>(`page_${language}`, ({ pages }) => pages[language], {
      format: 'uri',
      required: true,
    }),
  ),
  headColumn('record_sha256', ({ recordHash }) => recordHash, { required: true }),
]
