import { isMessage } from '../i18n/is-message.ts'
import { translator } from '../i18n/translate.ts'

/** What inventories write where records have a word; narrow before wide. */
const STATUS_WORDS: readonly (readonly [value: string, words: RegExp])[] = [
  ['planned', /планиру|проектиру|намеча|planned|proposed/gu],
  ['under-construction', /строит(?:ся|ельств)|under construction/gu],
  ['suspended', /приостан|suspended|care and maintenance|mothballed/gu],
  [
    'inactive',
    /не ?действ|не ?активн|не эксплуатир|не работает|бездейств|inactive|not (?:active|operating|in (?:use|operation))/gu,
  ],
  ['active', /действу|эксплуатир|работает|активн|(?<!in)active|operating|operational|in (?:use|operation)/gu],
  ['closed', /закрыт|closed/gu],
  ['abandoned', /заброшен|abandoned/gu],
  ['orphaned', /бесхоз|orphan|ownerless/gu],
  ['relocated', /перемещен|перенесен|relocated/gu],
  ['rehabilitated', /рекультивирован|реабилитирован|rehabilitated|remediated|reclaimed/gu],
  ['reprocessed', /перерабатыва|reprocess|re-mined/gu],
  ['unknown-state', /неизвестн|unknown/gu],
]

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\.$/, '')
    .trim()

/** The label of a word in a language; the word itself where there is none. */
export function labelOf(field: string, value: string, lang: 'en' | 'ru'): string {
  const key = `${field}.${value}`
  return isMessage(key) ? translator(lang)(key) : value
}

/** A cell of the template carries its word in brackets. Example: `закрыто [closed]`. */
export const bracketed = (text: string): string | undefined => /\[([^[\]]+)\]$/u.exec(text.trim())?.[1]

/** All states that a text names, what is within another's words taken off. */
function statusesIn(text: string): readonly string[] {
  let rest = text
  return STATUS_WORDS.flatMap(([value, words]) => {
    const shorter = rest.replace(words, ' ')
    const found = shorter !== rest
    rest = shorter
    return found ? [value] : []
  })
}

/**
 * The word of a closed list that a cell means: the word itself, its label in either language, or for states
 * what inventories call it. A text that names two states names none. Example: `Не действует` is `inactive`.
 */
export function parseWord(
  field: string,
  values: readonly (string | number)[],
  text: string,
): string | number | undefined {
  const said = folded(bracketed(text) ?? text)
  const exact = values.find((value) =>
    [String(value), labelOf(field, String(value), 'en'), labelOf(field, String(value), 'ru')].some(
      (word) => folded(word) === said,
    ),
  )
  if (exact !== undefined || field !== 'status') return exact
  const found = statusesIn(said)
  return found.length === 1 ? values.find((value) => value === found[0]) : undefined
}
