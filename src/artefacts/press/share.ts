import type { Locale } from '../../i18n/locales.ts'
import { cardImage, href, path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import { contextOf } from '../list/context.ts'
import type { Citation } from './citation.ts'
import { citation } from './citation.ts'
import type { PressClaim, PressSource } from './claim.ts'
import { pressClaim } from './claim.ts'
import type { LinkedNode } from './linked.ts'
import { linkedNodes } from './linked.ts'
import type { PressSubject } from './subject.ts'
import { pressPage } from './subject.ts'

/** What a page shows where its address is shared, for people and for machines. */
export interface ShareHead {
  readonly description: string
  /** Address of the card, without the site's own. */
  readonly image: string
  /** What stands on the card. */
  readonly alt: string
  /** What the page is about, in the words of schema.org. */
  readonly nodes: readonly LinkedNode[]
}

/** What a page offers to quote. */
export interface Share {
  readonly head: ShareHead
  readonly sentence: string
  readonly citation: Citation
  /** Address of the press kit. */
  readonly kit: string
}

/** What stands on a card, in words. */
export function cardWords({ name: { text: name }, standing, band }: PressClaim, locale: Locale): string {
  const t = translator(locale)
  return band === undefined
    ? t('press.alt.plain', { name, standing })
    : t('press.alt', { name, standing, band })
}

/** How a page is called where it is cited. */
function citedTitle({ kind }: PressSubject, { name }: PressClaim, locale: Locale): string {
  const t = translator(locale)
  return kind === 'country' || kind === 'basin' ? t(`press.title.${kind}`, { name: name.text }) : name.text
}

/** The claim of a page with how it is cited. */
export function cited(
  source: PressSource,
  subject: PressSubject,
  locale: Locale,
): { readonly claim: PressClaim; readonly citation: Citation } {
  const claim = pressClaim(source, subject, locale)
  const title = citedTitle(subject, claim, locale)
  return { claim, citation: citation({ release: source.release, page: pressPage(subject), title }, locale) }
}

/** What a page of the live atlas offers to quote and to share. */
export function share(source: PressSource, subject: PressSubject, locale: Locale): Share {
  const { claim, citation: how } = cited(source, subject, locale)
  const page = pressPage(subject)
  return {
    head: {
      description: claim.sentence,
      image: cardImage(locale, page),
      alt: cardWords(claim, locale),
      nodes: linkedNodes(contextOf(source, locale), subject, claim, how.title),
    },
    sentence: claim.sentence,
    citation: how,
    kit: href(locale, path.press(page)),
  }
}
