import type { Message } from '../../i18n/catalogue.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { contributeForm } from '../../i18n/messages/en/contribute-form.ts'
import { contributeResult } from '../../i18n/messages/en/contribute-result.ts'
import { wordsFor } from '../../i18n/words-for.ts'

const FORM: readonly (keyof typeof contributeForm)[] = [
  'contribute-form.loading',
  'contribute-form.failed',
  'contribute-form.facility.choose',
  'contribute-form.fact.choose',
  'contribute-form.example',
  'contribute-form.where',
  'contribute-form.now.none',
  'contribute-form.act.add',
  'contribute-form.act.beside',
  'contribute-form.act.mend',
  'contribute-form.act.unknown',
  'contribute-form.converted',
  'contribute-form.choose',
  'contribute-form.other',
  'contribute-form.source.found',
  'contribute-form.source.more',
  'contribute-form.source.none',
]

const isFormKey = (key: string): key is keyof typeof contributeForm => key in contributeForm
const isResultKey = (key: string): key is keyof typeof contributeResult => key in contributeResult
const UNITS = Object.keys(contributeForm).filter((key) => key.startsWith('contribute-form.unit.'))

/** Messages of the form for its script, by their keys without the first part. Example: `now.none`. */
export function formWords(locale: Locale): Readonly<Record<string, Message>> {
  const keys: readonly MessageKey[] = [
    ...FORM,
    ...UNITS.filter(isFormKey),
    ...Object.keys(contributeResult).filter(isResultKey),
  ]
  return Object.fromEntries(
    keys.map((key) => [key.slice(key.indexOf('.') + 1), Object.values(wordsFor(locale, [key]))[0] ?? '']),
  )
}
