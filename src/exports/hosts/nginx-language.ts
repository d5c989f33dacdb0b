import { LOCALES } from '../../i18n/locales.ts'

/** A language that is asked for by name, in any of its kinds, and not refused by `q=0`. */
const asked = (tags: readonly string[]): string =>
  `(?<![a-z0-9-])(?:${tags.join('|')})(?:-[a-z0-9]+)*(?=\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))))`

/**
 * A pattern of `Accept-Language` for each language of the site: it is the first of ours that the reader's
 * browser names. Browsers name the best first. A reader who asks for none of ours gets the door.
 */
export const languagePatterns = (): readonly { readonly tag: string; readonly pattern: string }[] =>
  LOCALES.map((tag) => {
    const others = LOCALES.filter((each) => each !== tag)
    const before = others.length === 0 ? '.*?' : `(?:(?!${asked(others)}).)*?`
    return { tag, pattern: `^${before}${asked([tag])}` }
  })
