import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import type { Marked } from '../marked.ts'

/** Text that leads somewhere, stands in another language, or is less important than the rest. */
export interface TextPiece extends Worded {
  readonly href?: string
  /** What a link is called where its text is only a code. */
  readonly label?: string
  readonly look?: 'soft' | 'strong'
}

/** A stretch of a line: plain text, text with more to it, or a marked number. */
export type Piece = string | TextPiece | Marked

/** One line of a cell. */
export type Line = readonly Piece[]

/** Short texts parted by commas, each in its own language. */
export function commas(words: readonly (Worded | Link)[], look?: TextPiece['look']): Line {
  return words.flatMap((word, index): Piece[] => {
    const bare = !('href' in word) && word.lang === undefined && look === undefined
    return [...(index > 0 ? [', '] : []), bare ? word.text : { ...word, ...(look && { look }) }]
  })
}

/** Ids of documents as links to their pages. */
export function sourcePieces({ locale, t }: Context, ids: readonly string[]): Line {
  return ids.flatMap((id, index): Piece[] => [
    ...(index > 0 ? [', '] : []),
    { text: id, href: href(locale, path.source(id)), label: t('source.link', { id }) },
  ])
}
