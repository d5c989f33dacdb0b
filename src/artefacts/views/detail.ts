import type { Worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import type { SaidLine } from './said.ts'

/** One labelled thing that a record says of a view. */
export interface Detail {
  readonly label: string
  readonly lines: readonly SaidLine[]
}

/** A line of words alone, or with the documents it rests on. */
export const plainLine = (words: readonly (Link | Worded)[], sources: readonly string[] = []): SaidLine => ({
  words,
  date: '',
  sources,
  note: null,
})

/** A detail of words alone; none where there are no words. */
export const detailOf = (label: string, words: readonly (Link | Worded)[]): readonly Detail[] =>
  words.length > 0 ? [{ label, lines: [plainLine(words)] }] : []
