import { isMessage } from '../../i18n/is-message.ts'
import type { Translate } from '../../i18n/translate.ts'

/** A part of a page of the guide: a heading and its paragraphs. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly texts: readonly string[]
}

/**
 * The messages of one part of a lesson, as many as there are. Example: `partOf(t, 'tailings', 'what')` reads
 * `lesson.tailings.what.title`, `.1`, `.2` and so on. Throws on a part without words: that is our mistake.
 */
export function partOf(t: Translate, lesson: string, id: string): Part {
  const base = `lesson.${lesson}.${id}`
  const title = `${base}.title`
  if (!isMessage(title)) throw new Error(`the guide has no message "${title}"`)
  const texts: string[] = []
  for (let n = 1; ; n++) {
    const key = `${base}.${String(n)}`
    if (!isMessage(key)) return { id, title: t(title), texts }
    texts.push(t(key))
  }
}
