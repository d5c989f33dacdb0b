import { CONFIG } from '../../config.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import type { NamedState } from '../../i18n/state-name.ts'
import { stateName } from '../../i18n/state-name.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import type { Said } from './said.ts'
import { saidOf } from './said.ts'
import type { PressSubject } from './subject.ts'
import { pressPage } from './subject.ts'

/** A state of the atlas as a claim names it. */
export interface ClaimRelease extends NamedState {
  /** `YYYY-MM-DD` */
  readonly date: string
}

/** What a claim is made from. */
export type PressSource = Published

/**
 * What may be quoted of a page. Card, embed, badge, sentence and press page print exactly these strings;
 * nothing of them is a bare number.
 */
export interface PressClaim {
  /** What it is and where. Example: `Tailings facility, Kyrgyzstan`. */
  readonly kind: string
  readonly name: Worded
  /** One line that is always there: the place, why there is none, what a page holds, or when it happened. */
  readonly standing: string
  /** The place where there is one: then it equals `standing`. Example: `Place 3 of 58 rated facilities`. */
  readonly rank: string | undefined
  /** Language of `kind` and `standing` where it is not the page's: words that a release has kept. */
  readonly lang?: string
  /** Places that the known facts allow, with the mark "provisional". Example: `Possible places: 2–9 (provisional)`. */
  readonly band: string | undefined
  /** Safe to quote as it stands: with name, band, date and release. */
  readonly sentence: string
  /** Example: `2026-11-22-1a2b3c4d`. */
  readonly release: string
  /** The same in words, since not every state is a release. Example: `release 2026-11-22-1a2b3c4d`. */
  readonly state: string
  /** Of the data, worded. Example: `22 November 2026`. */
  readonly date: string
  /** Absolute address of the page in this language, for ever. */
  readonly address: string
}

/** Joins what is said of a page with a release. `page`: address after the language. */
export function claimOf(said: Said, release: ClaimRelease, page: string, locale: Locale): PressClaim {
  const { kind, name, standing, lang, rank, band, say } = said
  const date = formatDate(release.date, locale)
  const state = stateName(release, locale)
  const from = translator(locale)('press.from', { date, state })
  return {
    kind,
    name,
    standing,
    ...(lang === undefined ? {} : { lang }),
    rank,
    band,
    sentence: `${say} ${from}`,
    release: release.id,
    state,
    date,
    address: `${CONFIG.site}${href(locale, page)}`,
  }
}

/** The claim of a page of the live atlas. Throws on a subject that is none. */
export function pressClaim(source: PressSource, subject: PressSubject, locale: Locale): PressClaim {
  return claimOf(saidOf(source, subject, locale), source.release, pressPage(subject), locale)
}
