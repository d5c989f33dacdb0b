import { FIELDS } from '../../core/facility/fields.ts'
import type { FieldKey, FieldSpec } from '../../core/facility/fields.ts'
import { ISSUE_CODES } from '../../core/issue-codes.ts'
import type { IssueCode } from '../../core/issue-codes.ts'
import { numberFormat, withUnit } from '../../i18n/format.ts'
import { isMessage } from '../../i18n/is-message.ts'
import { ISSUE_LOCALES, issueTexts } from '../../i18n/issue-text.ts'
import type { IssueText } from '../../i18n/issue-text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { recordText } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import { translator } from '../../i18n/translate.ts'
import { fieldValues } from '../guide/field-values.ts'
import type { Published } from '../published.ts'

/** One control of the calculator. */
export interface CalculatorField {
  readonly key: FieldKey
  readonly label: string
  /** What may be entered, of a number. */
  readonly help?: string
  /** Of a choice: what may be chosen, by the words of the record. */
  readonly options?: readonly { readonly value: string; readonly label: string; readonly lang?: string }[]
}

/** What the script needs to know of the methods and of the checker's words. */
export interface CalculatorData {
  readonly asOf: string
  readonly methods: readonly {
    readonly id: string
    readonly file: string
    /** Facts that it reads. */
    readonly inputs: readonly FieldKey[]
    readonly parts: Readonly<Record<string, string>>
  }[]
  readonly labels: Readonly<Record<string, string>>
  readonly materials: readonly string[]
  readonly issues: Readonly<Record<string, IssueText>>
  readonly meant: string
}

/** The form of the calculator and its data. */
export interface CalculatorForm {
  readonly methods: readonly { readonly value: string; readonly label: string }[]
  readonly fields: readonly CalculatorField[]
  readonly data: CalculatorData
}

const label = (t: Translate, key: FieldKey): string => {
  const spec: FieldSpec = FIELDS[key]
  const unit = spec.type === 'number' ? `unit.${spec.unit}` : ''
  const written = isMessage(unit) ? t(unit) : ''
  return written === '' ? t(`field.${key}`) : `${t(`field.${key}`)}, ${written}`
}

function fieldOf({ atlas }: Published, locale: Locale, key: FieldKey): CalculatorField {
  const t = translator(locale)
  const spec: FieldSpec = FIELDS[key]
  const base = { key, label: label(t, key) }
  if (spec.type === 'number') {
    const { format } = numberFormat(locale)
    const unit = `unit.${spec.unit}`
    const max = withUnit(format(spec.max), isMessage(unit) ? t(unit) : '')
    return { ...base, help: t('calculator.help.range', { min: format(spec.min), max }) }
  }
  if (spec.type === 'reference') {
    const materials = [...atlas.materials.values()]
    return {
      ...base,
      options: materials.map(({ id, name }) => {
        const { text, lang } = worded(name, locale)
        return { value: id, label: text, ...(lang !== undefined && { lang }) }
      }),
    }
  }
  const values = fieldValues(t, key) ?? []
  return { ...base, options: values.map((each) => ({ ...each, value: String(each.value) })) }
}

/** What the gates of a record's text may say of an entry. */
const CODES: readonly IssueCode[] = [
  ...ISSUE_CODES.bytes,
  ...ISSUE_CODES.tree,
  ...ISSUE_CODES.scalar,
  ...ISSUE_CODES.shape,
  ...ISSUE_CODES.text,
]

/** The calculator of the indices: every fact that a published method reads, in the order of the fields. */
export function calculatorForm(published: Published, locale: Locale): CalculatorForm {
  const t = translator(locale)
  const methods = published.rankings.map(({ method }) => method)
  const inputsOf = ({ components }: (typeof methods)[number]): readonly FieldKey[] =>
    components.flatMap(({ input, derivations }) => [input, ...derivations.map(({ from }) => from)])
  const keys = [...new Set(methods.flatMap(inputsOf))]
  return {
    methods: methods.map(({ id, name }) => ({ value: id, label: worded(name, locale).text })),
    fields: keys.map((key) => fieldOf(published, locale, key)),
    data: {
      asOf: published.atlas.asOf,
      methods: methods.map((method) => ({
        id: method.id,
        file: recordText(`methods/${method.id}.yaml`),
        inputs: inputsOf(method),
        parts: Object.fromEntries(method.components.map(({ id, name }) => [id, worded(name, locale).text])),
      })),
      labels: Object.fromEntries(keys.map((key) => [key, t(`field.${key}`)])),
      materials: [...published.atlas.materials.keys()],
      ...issueTexts(CODES, ISSUE_LOCALES.find((each) => each === locale) ?? 'en'),
    },
  }
}
