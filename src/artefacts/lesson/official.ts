import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'

/** One official document in its editions. */
export interface OfficialDocument {
  readonly id: string
  readonly title: string
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly lang: string
    readonly url: readonly string[]
  }[]
}

/** The official documents, each a record of `sources/` or several. */
const OFFICIAL = {
  guidelines: ['unece-tmf-guidelines', 'unece-tmf-guidelines-ru'],
  methodology: ['unece-tmf-methodology', 'uba-185-2020', 'uba-dok-01-2016'],
  toolkit: ['unece-tmf-toolkit'],
  convention: ['unece-teia-convention', 'teia-convention-ru'],
  aarhus: ['unece-aarhus-access'],
  gistm: ['gistm-2020'],
} as const

type OfficialId = keyof typeof OFFICIAL
const IDS = Object.keys(OFFICIAL).filter((key): key is OfficialId => key in OFFICIAL)

/** The official documents with their addresses; one whose record the content lacks is left out. */
export function officialDocuments({ atlas }: Published, locale: Locale): readonly OfficialDocument[] {
  const t = translator(locale)
  return IDS.map((id) => ({
    id,
    title: t(`glossary.documents.${id}`),
    sources: OFFICIAL[id].flatMap((source) => {
      const record = atlas.sources.get(source)
      if (!record) return []
      return [{ id: source, title: record.title, lang: record.language[0] ?? 'en', url: record.url }]
    }),
  }))
}
