import type { Message } from '../../i18n/catalogue.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { contributeResult } from '../../i18n/messages/en/contribute-result.ts'
import { evaluateForm } from '../../i18n/messages/en/evaluate-form.ts'
import { wordsFor } from '../../i18n/words-for.ts'

const isOwn = (key: string): key is keyof typeof evaluateForm => key in evaluateForm

/** What the form shares with those that change a record: problems, copying, sending. */
const SHARED: readonly (keyof typeof contributeResult)[] = [
  'contribute-result.problems',
  'contribute-result.why',
  'contribute-result.newtab',
  'contribute-result.forge.open',
  'contribute-result.forge.new',
  'contribute-result.forge.pasted',
  'contribute-result.forge.commit',
  'contribute-result.mail.open',
  'contribute-result.mail.subject',
  'contribute-result.mail.body',
  'contribute-result.mail.paste',
  'contribute-result.copy',
  'contribute-result.copied',
  'contribute-result.copy.failed',
  'contribute-result.download',
]

/** Messages of the form for its script, by their keys without the first part. Example: `kept.full`. */
export function evaluateWords(locale: Locale): Readonly<Record<string, Message>> {
  const keys = [...SHARED, ...Object.keys(evaluateForm).filter(isOwn)]
  return Object.fromEntries(
    keys.map((key) => [key.slice(key.indexOf('.') + 1), Object.values(wordsFor(locale, [key]))[0] ?? '']),
  )
}
