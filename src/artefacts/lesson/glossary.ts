import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import { GLOSSARY, GLOSSARY_GROUPS } from './glossary-terms.ts'
import type { GlossaryTerm } from './glossary-terms.ts'

/** One term as a row. */
export interface TermRow {
  readonly id: string
  readonly term: string
  /** The term in the other language of the atlas. */
  readonly other: { readonly text: string; readonly lang: string }
  readonly text: string
  /** How UN documents say it, and the document; null where none was found. */
  readonly un: { readonly text: string; readonly source: string } | null
}

/** A part of the glossary. */
export interface TermGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly TermRow[]
}

/** The other language of a page of the atlas, which stands beside it. */
const otherOf = (locale: Locale): Locale => (locale === 'ru' ? 'en' : 'ru')

function say(t: Translate, key: string): string {
  if (!isMessage(key)) throw new Error(`the glossary has no message "${key}"`)
  return t(key)
}

/**
 * Every term, its meaning in the page's language, with its twin beside it. A UN document is named where
 * `has` knows its record: another content folder may hold fewer.
 */
export function glossary(locale: Locale, has: (source: string) => boolean): readonly TermGroup[] {
  const lang = otherOf(locale)
  const [t, other] = [translator(locale), translator(lang)]
  const unOf = ({ id, un }: GlossaryTerm): TermRow['un'] => {
    const own = `glossary.${id}.un`
    if (un === undefined || !has(un)) return null
    return { text: isMessage(own) ? t(own) : t('glossary.un.same'), source: un }
  }
  return GLOSSARY_GROUPS.map((id) => {
    const title: MessageKey = `glossary.group.${id}`
    return {
      id,
      title: t(title),
      rows: GLOSSARY[id].map((term) => ({
        id: term.id,
        term: say(t, `glossary.${term.id}.term`),
        other: { text: say(other, `glossary.${term.id}.term`), lang },
        text: say(t, `glossary.${term.id}.text`),
        un: unOf(term),
      })),
    }
  })
}
