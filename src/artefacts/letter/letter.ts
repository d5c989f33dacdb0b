import { CONFIG } from '../../config.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { formatDate } from '../../i18n/format.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Translate } from '../../i18n/translate.ts'
import { facilityContext } from '../facility/facility-context.ts'
import type { Located } from '../facility/facility-context.ts'
import { heading } from '../facility/heading.ts'
import type { Addressed } from './addressees.ts'
import { addressees } from './addressees.ts'
import type { LetterFact } from './letter-facts.ts'
import { letterFacts } from './letter-facts.ts'

/** One fact asked for. */
export interface Asked {
  /** What is asked, with its unit. */
  readonly ask: string
  /** What the answer would change, computed. */
  readonly why: string
}

/** A letter that asks for facts, ready to print and to copy. */
export interface Letter {
  readonly page: string
  /** Address of the same letter as plain text. */
  readonly plain: string
  readonly name: Worded
  readonly to: readonly Addressed[]
  readonly date: string
  readonly subject: string
  readonly opening: readonly string[]
  readonly asked: readonly Asked[]
  readonly caveat: string
  /** The right to ask, as editors keep it for the country; a marked blank where they have none. */
  readonly ground: Worded
  /** Ids of the documents the right was written from. */
  readonly sources: readonly string[]
  readonly closing: readonly string[]
  /** Where the answer will appear, for ever. */
  readonly permanent: string
  readonly signature: readonly string[]
}

function askOf(t: Translate, input: FieldKey): string {
  const key = `letter.ask.${input}`
  return isMessage(key) ? t(key) : t('letter.ask.other', { fact: t(`field.${input}`) })
}

function whyOf(t: Translate, locale: Locale, { ranking, now, then, compared }: LetterFact): string {
  const method = worded(ranking.method.name, locale).text
  const places = now.worst - now.best + 1
  const params = { method, best: now.best, worst: now.worst, all: compared, n: then }
  return t(then < places ? 'letter.why' : 'letter.why.exact', params)
}

/** The letter about a facility in one language. Throws on an id that has none: routes ask `hasLetter`. */
export function letter(located: Located, id: string, locale: Locale): Letter {
  const context = facilityContext(located, id, locale)
  const { facility, published, t } = context
  const facts = letterFacts(published, id)
  if (facts.length === 0) throw new Error(`nothing to ask about "${id}"`)
  const { name, country, place } = heading(context)
  const where = [...[...place].reverse(), country].map(({ text }) => text).join(', ')
  const ground = published.atlas.countries.get(facility.country.toLowerCase())?.requests?.ground
  return {
    page: path.letter(id),
    plain: href(locale, path.letterText(id)),
    name,
    to: addressees(context),
    date: formatDate(published.atlas.asOf, locale),
    subject: t('letter.subject', { name: name.text }),
    opening: [t('letter.dear'), t('letter.opening', { name: name.text, where }), t('letter.unknown')],
    asked: facts.map((fact) => ({ ask: askOf(t, fact.input), why: whyOf(t, locale, fact) })),
    caveat: t('letter.caveat'),
    ground: ground ? worded(ground.text, locale) : { text: t('letter.ground.none') },
    sources: ground?.sources ?? [],
    closing: [t('letter.please'), t('letter.answer')],
    permanent: `${CONFIG.site}${href(locale, path.facility(id))}`,
    signature: [t('letter.regards'), t('letter.sign.name'), t('letter.sign.address'), t('letter.sign.line')],
  }
}
