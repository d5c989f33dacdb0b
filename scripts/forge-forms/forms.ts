import { KINDS, STATUSES } from '../../src/core/facility/vocabulary.ts'
import { SOURCE_KINDS } from '../../src/core/source/source.ts'
import { fieldGuide } from '../../src/artefacts/guide/fields.ts'
import { forgeFormWords } from '../../src/i18n/forge-form-words.ts'
import type { FormFieldId, FormId, FormOption } from '../../src/i18n/forge-form-words.ts'
import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { isMessage } from '../../src/i18n/is-message.ts'
import { translator } from '../../src/i18n/translate.ts'

/** An answer that a list offers: the word of a record, and what a person reads. */
export interface Offer {
  readonly value: string
  readonly label: string
}

/** One question of a form. Its words stand in the catalogues under its id. */
export interface FormField {
  readonly id: FormFieldId
  readonly type: 'input' | 'textarea' | 'dropdown'
  readonly required?: true
  /** Shown in the empty field, and in a message on an answer that cannot be read. */
  readonly example?: string
  /** Whole answer in this language of code. */
  readonly render?: 'yaml'
  readonly offers?: (locale: IssueLocale) => readonly Offer[]
}

/** Labels stand in the catalogues with the spaces of print; a form is plain text. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const words =
  (group: string, values: readonly string[]) =>
  (locale: IssueLocale): readonly Offer[] =>
    values.map((value) => {
      const key = `${group}.${value}`
      return { value, label: isMessage(key) ? plain(translator(locale)(key)) : value }
    })
const own =
  (...values: readonly FormOption[]) =>
  (locale: IssueLocale): readonly Offer[] =>
    values.map((value) => ({ value, label: forgeFormWords(locale).options[value] }))
const facts = (locale: IssueLocale): readonly Offer[] =>
  fieldGuide(locale)
    .filter(({ fact, kind }) => fact && kind !== 'texts')
    .map(({ key, label, unit }) => ({
      value: key,
      label: plain(`${label}${unit === undefined || unit === '' ? '' : `, ${unit}`} (${key})`),
    }))

const input = (id: FormFieldId, example: string, required?: true): FormField => ({
  id,
  type: 'input',
  example,
  ...(required && { required }),
})
const area = (id: FormFieldId, more: Partial<FormField> = {}): FormField => ({
  id,
  type: 'textarea',
  ...more,
})
const choice = (id: FormFieldId, offers: FormField['offers'], required?: true): FormField => ({
  id,
  type: 'dropdown',
  ...(offers && { offers }),
  ...(required && { required }),
})

const SOURCE: readonly FormField[] = [
  input('source', 's010'),
  input('source_title', 'Annual report 2024'),
  input('source_publisher', 'UNECE'),
  input('source_year', '2018'),
  input('source_url', 'https://unece.org/media/news/365127'),
  choice('source_language', words('language', ['en', 'ru', 'kk', 'ky', 'tg', 'uz', 'tk', 'de'])),
  choice('source_kind', words('source_kind', SOURCE_KINDS)),
  input('locator', 'Table 1'),
]
const LAST: readonly FormField[] = [area('remark'), area('yaml', { render: 'yaml' })]

/** Every form with its questions in order; the first question of each tells the forms apart. */
export const FORMS: Readonly<Record<FormId, readonly FormField[]>> = {
  'correct-fact': [
    input('facility', 'kg/kumtor', true),
    choice('fact', facts),
    input('value', '110500'),
    input('value_ru', 'наращивается ступенями по 3 м'),
    input('stated', '85 thousand m3'),
    input('as_of', '2013-02-25'),
    ...SOURCE,
    ...LAST,
  ],
  'add-facility': [
    input('country', 'KG', true),
    input('name_en', 'Kumtor tailings facility', true),
    input('name_ru', 'Хвостохранилище на Кумторе', true),
    input('slug', 'kumtor'),
    choice('kind', words('kind', KINDS), true),
    input('location', '41.858, 78.196'),
    choice('status', words('status', STATUSES)),
    input('material', 'gold-tailings'),
    input('volume_m3', '110500'),
    input('as_of', '2013-02-25'),
    ...SOURCE,
    ...LAST,
  ],
  'broken-source': [
    input('broken', 's010', true),
    choice('fault', own('gone', 'moved', 'other'), true),
    input('new_url', 'https://unece.org/media/news/365127'),
    input('archived', 'https://web.archive.org/web/2024/https://unece.org/'),
    area('remark'),
  ],
  removal: [
    input('page', '/en/facilities/kg/kumtor/', true),
    area('reason', { required: true }),
    input('standing', ''),
  ],
}

/** All forms, in the order in which they are offered. */
export const FORM_IDS = Object.keys(FORMS) as readonly FormId[]
