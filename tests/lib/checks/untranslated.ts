import { metaOf } from '../page-facts.ts'
import type { PageFacts, Words } from '../page-facts.ts'
import type { Problem } from '../problems.ts'

/** Tag of the language of the tests; see `src/i18n/messages/pseudo.ts`. */
export const PSEUDO = 'en-x-long'

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)
const NEEDS_NO_WORDS = [
  /https?:\/\/\S+/g,
  // Folders and files.
  /[\w.-]+\/[\w./#-]*/g,
  /[\w.-]*\.(?:cff|csv|geojson|gpkg|json|jsonld|parquet|txt|xlsx|zip)\b/g,
  /\b[a-z0-9]+(?:-[a-z0-9]+)*-?\d[\w-]*\b/g,
  /\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g,
  /\b[a-z]?\d[\w-]*\b/g,
  /(?<![\p{L}\p{N}])(?:[A-Z]|[IVX]+)(?![\p{L}\p{N}])/gu,
  new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'),
]

/** What is left of a text without its messages, which stand in `⟦…⟧`, one in another where one is a value. */
export function outsideMessages(text: string): string {
  let depth = 0
  let left = ''
  for (const character of text) {
    if (character === '⟦') depth += 1
    else if (character === '⟧') depth -= 1
    else if (depth === 0) left += character
  }
  return left
}

/** Letters that the pseudo-language marks; a word of a catalogue holds them only marked. */
const MARKED = /[åéîøüñÅÉÎØÜÑ]/
const UNMARKED = /[aeiounAEIOUN]/

/** A message is cut where a number in it is marked; its pieces are known by their marked letters. */
function outsidePieces(text: string): string {
  if (!MARKED.test(text)) return text
  return text
    .split(/(?<=[^\p{L}])|(?=[^\p{L}])/u)
    .filter((word) => UNMARKED.test(word) || !/\p{L}/u.test(word))
    .join('')
}

/** Letters that no catalogue gave, addresses, ids and dates aside. */
export function untranslatedPart(text: string): string {
  const outside = outsidePieces(outsideMessages(text))
  const left = NEEDS_NO_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' '), outside)
  return /\p{L}/u.test(left) ? left.trim() : ''
}

const normal = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Takes the texts of records out; only for places that cannot say their language. */
export function withoutRecords(text: string, records: readonly string[]): string {
  return records.reduce((rest, record) => rest.replaceAll(record, ' '), normal(text))
}

/**
 * Text of a page in the pseudo-language that came from no catalogue. Texts of records say their
 * language; in a title or a label, which cannot, they are known by their wording. `records` longest first.
 * `spellings` are names that belong to no language.
 */
export function untranslatedProblems(
  page: PageFacts,
  records: readonly string[],
  spellings: readonly string[] = [],
): Problem[] {
  const found = (words: Words, label: boolean): Problem[] => {
    if (words.lang !== PSEUDO) {
      const misplaced = words.text.includes('⟦') ? `message said to be in "${words.lang}"` : ''
      return misplaced
        ? [{ file: page.file, reason: `${words.where}: ${misplaced}: ${normal(words.text)}` }]
        : []
    }
    const left = untranslatedPart(withoutRecords(words.text, label ? records : spellings))
    return left ? [{ file: page.file, reason: `${words.where}: ${left.slice(0, 80)}` }] : []
  }
  const head = [
    ...page.titles.map((text) => ({ text, lang: page.lang, where: 'title' })),
    { text: metaOf(page, 'description') ?? '', lang: page.lang, where: 'description' },
  ]
  return [
    ...page.texts.flatMap((words) => found(words, false)),
    ...[...head, ...page.labels].flatMap((words) => found(words, true)),
  ]
}
