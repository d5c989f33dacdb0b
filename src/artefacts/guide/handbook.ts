import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { codeBlock, pieces } from './code.ts'
import type { CodeBlock, Piece } from './code.ts'
import { HANDBOOK_EXAMPLES } from './handbook-examples.ts'
import { withCode } from './marked-code.ts'

/** Chapters of the handbook in order, with their numbers of rules. */
const CHAPTERS = {
  start: 5,
  sources: 8,
  cite: 6,
  conflict: 5,
  unknown: 3,
  units: 5,
  groups: 5,
  states: 5,
  names: 6,
  caveats: 4,
  reply: 4,
  removal: 5,
  never: 7,
} as const

type ChapterId = keyof typeof CHAPTERS
const CHAPTER_IDS = Object.keys(CHAPTERS).filter((key): key is ChapterId => key in CHAPTERS)

/** A chapter of the handbook. */
export interface Chapter {
  readonly id: ChapterId
  readonly title: string
  readonly intro?: string
  readonly rules: readonly (readonly Piece[])[]
  /** Rules of the first chapter are steps. */
  readonly ordered: boolean
  readonly example?: CodeBlock
}

const EXAMPLES: Readonly<Record<string, string>> = HANDBOOK_EXAMPLES

/** The whole handbook in one language. */
export function handbook(locale: Locale): readonly Chapter[] {
  const t = translator(locale)
  const say = (key: string): string => {
    if (!isMessage(key)) throw new Error(`the handbook has no message "${key}"`)
    return t(key)
  }
  const rule = (key: string): readonly Piece[] =>
    withCode(say(key)).flatMap((piece) =>
      piece.lang !== undefined || locale === 'ru' ? [piece] : pieces(piece.text),
    )
  return CHAPTER_IDS.map((id) => {
    const intro = `handbook.${id}.intro`
    const example = EXAMPLES[id]
    return {
      id,
      title: say(`handbook.${id}.title`),
      ...(isMessage(intro) && { intro: t(intro) }),
      rules: Array.from({ length: CHAPTERS[id] }, (_, n) => rule(`handbook.${id}.${String(n + 1)}`)),
      ordered: id === 'start',
      ...(example !== undefined && { example: codeBlock(example, locale) }),
    }
  })
}
