import { ALL_UNSEEN } from '../yaml/gates/bytes.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * The words of a cell as a record may hold them: composed characters, single spaces, nothing hidden, and
 * no sign that markup begins with. Example: `<5  м` gives `менее 5 м`.
 */
export function clean(text: string): string {
  const russian = CYRILLIC.test(text)
  return text
    .normalize('NFC')
    .replace(/<\s*(?=\d)/g, russian ? 'менее ' : 'less than ')
    .replaceAll('<', '‹')
    .replaceAll('`', '’')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(ALL_UNSEEN, '')
    .trim()
}

/** The language of a text of a table: Russian where it has Cyrillic letters. */
export const languageOf = (text: string): 'en' | 'ru' => (CYRILLIC.test(text) ? 'ru' : 'en')
