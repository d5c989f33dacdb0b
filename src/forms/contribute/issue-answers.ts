import type { FieldEntry } from '../../artefacts/guide/fields.ts'
import { language } from '../../islands/lib/words.ts'
import type { Draft } from './draft.ts'

/** Issue forms of the forge (.github/ISSUE_TEMPLATE): one a language. */
const FORMS = { fact: 'correct-fact', facility: 'add-facility' } as const

/** The file of an issue form in the language of the page. Example: `correct-fact-ru.yml`. */
export const issueTemplate = (about: keyof typeof FORMS): string =>
  `${FORMS[about]}${language() === 'ru' ? '-ru' : ''}.yml`

/** A fact as the form of the forge offers it. Example: `Stored volume, m³ (volume_m3)`. */
export const factOption = ({ key, label, unit }: Pick<FieldEntry, 'key' | 'label' | 'unit'>): string =>
  `${label}${unit === undefined ? '' : `, ${unit}`} (${key})`.replaceAll('\u00a0', ' ')

/**
 * What the form of the forge is filled with, by the ids of its fields: which record, and the texts as they
 * will stand in the repository. Lists of texts are no choice of the form. What the form demands besides is read off the record.
 */
export function formAnswers(
  { files }: Draft,
  about: { readonly id: string; readonly name: string; readonly nameRu: string },
  entry: FieldEntry | undefined,
): Readonly<Record<string, string>> {
  const yaml = files.map(({ text }) => text).join('')
  if (files[0]?.before !== undefined)
    return { facility: about.id, ...(entry && entry.kind !== 'texts' && { fact: factOption(entry) }), yaml }
  const [country = '', slug = ''] = about.id.split('/')
  return { country: country.toUpperCase(), name_en: about.name, name_ru: about.nameRu, slug, yaml }
}
