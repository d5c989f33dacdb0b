import type { PageFacts, Words } from '../page-facts.ts'
import type { Problem } from '../problems.ts'

const CYRILLIC_LANGUAGES = new Set(['ru', 'kk', 'ky', 'tg', 'mn', 'uk'])
const CYRILLIC = /\p{Script=Cyrillic}/u
/** Small letters: names of firms and bodies may stand in any text. */
const LATIN_WORDS = /(?<![\p{L}\p{N}./:@])(?=\p{Script=Latin})\p{Ll}{3,}(?![\p{L}\p{N}./:@])/gu
const CODE = /^(?:https?:\/\/\S+|[\w./#:-]+)$/

const shown = (text: string): string => text.trim().slice(0, 60)

function fault({ text, lang }: Words): string | undefined {
  if (CYRILLIC.test(text) && !CYRILLIC_LANGUAGES.has(lang))
    return `Cyrillic text in "${lang}": ${shown(text)}`
  const isSentence =
    (text.match(LATIN_WORDS)?.length ?? 0) >= 2 && !CYRILLIC.test(text) && !CODE.test(text.trim())
  if (CYRILLIC_LANGUAGES.has(lang) && isSentence) return `Latin text in "${lang}": ${shown(text)}`
  return undefined
}

/** Text in another language than the page carries `lang`: judged by its letters. */
export function foreignTextProblems(page: PageFacts): Problem[] {
  return [...page.texts, ...page.labels].flatMap((words) => {
    const reason = fault(words)
    return reason === undefined ? [] : [{ file: page.file, reason: `${words.where}: ${reason}` }]
  })
}
