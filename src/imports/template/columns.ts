import type { FieldSpec } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import { KINDS, PRECISIONS } from '../../core/facility/vocabulary.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { IssueLocale } from '../../i18n/issue-text.ts'
import { templateWords } from '../../i18n/template-words.ts'
import { translator } from '../../i18n/translate.ts'
import { labelOf } from '../category-words.ts'
import type { NamedFolder, References } from '../references.ts'
import { factOf, TEMPLATE_KEYS } from '../targets.ts'

/** A column of the template. */
export interface TemplateColumn {
  readonly key: string
  /** What stands above it, with the unit. Example: `Stored volume, m³`. */
  readonly label: string
  /** A note on the header: what it is, and where it is found. */
  readonly note: string
  /** The words it takes, each with its machine word in brackets. */
  readonly list?: readonly string[]
  /** Width in letters. */
  readonly width: number
}

const withId = (label: string, id: string): string => `${label} [${id}]`

function listOf(key: string, lang: IssueLocale, references: References): readonly string[] | undefined {
  const words = (field: string, values: readonly (string | number)[]) =>
    values.map((value) => withId(labelOf(field, String(value), lang), String(value)))
  const records = (folder: NamedFolder) =>
    references.idsOf(folder).map((id) => {
      const own = folder === 'countries' ? id.toUpperCase() : id
      return withId(references.nameOf(folder, id)?.[lang] ?? id, own)
    })
  if (key === 'kind') return words('kind', KINDS)
  if (key === 'precision') return words('precision', PRECISIONS)
  if (key === 'country') return records('countries')
  if (key === 'region') return records('regions')
  const fact = factOf(key)
  if (fact !== key) return undefined
  const spec: FieldSpec = FIELDS[fact]
  const absent = words('unknown', ['undisclosed', 'not-applicable'])
  if (spec.type === 'category') return [...words(fact, spec.values), ...absent]
  if (spec.type === 'reference') return [...records(spec.folder), ...absent]
  return spec.type === 'text' && spec.orReference ? [...records(spec.orReference), ...absent] : undefined
}

function labelOfKey(key: string, lang: IssueLocale): string {
  const words = templateWords(lang)
  const fact = factOf(key)
  if (fact === undefined) return words.labels[key] ?? key
  const spec: FieldSpec = FIELDS[fact]
  const unitKey = spec.type === 'number' ? `unit.${spec.unit}` : ''
  const unit = isMessage(unitKey) ? translator(lang)(unitKey) : ''
  const language = key.endsWith('.en') ? words.english : key.endsWith('.ru') ? words.russian : ''
  return [labelOf('field', fact, lang), unit, language].filter((part) => part !== '').join(', ')
}

/** What a field is and where it is found, in the words of the guide. */
function noteOf(key: string, lang: IssueLocale): string {
  const field = factOf(key) ?? (key === 'lat' || key === 'lon' ? 'location' : key.replace(/\..*$/, ''))
  return ['field-help', 'field-where']
    .map((part) => `${part}.${field}`)
    .flatMap((message) => (isMessage(message) ? [translator(lang)(message)] : []))
    .join('\n')
}

const widthOf = (key: string, list: readonly string[] | undefined): number =>
  list ? 32 : /name|aliases|\.(?:en|ru)$/.test(key) ? 36 : 16

/** The columns of the template in one language, in order; the lists come from the schema and the records. */
export function templateColumns(lang: IssueLocale, references: References): readonly TemplateColumn[] {
  return TEMPLATE_KEYS.map((key) => {
    const list = listOf(key, lang, references)
    return {
      key,
      label: labelOfKey(key, lang),
      note: noteOf(key, lang),
      width: widthOf(key, list),
      ...(list && list.length > 0 && { list }),
    }
  })
}
