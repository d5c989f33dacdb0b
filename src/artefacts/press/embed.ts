import type { ReleaseSummary } from '../../core/release/summary.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import type { StillHolds } from '../releases/still-holds.ts'
import { stillHolds } from '../releases/still-holds.ts'
import { stillSaid } from '../releases/still-said.ts'
import type { PressClaim, PressSource } from './claim.ts'
import { pressClaim } from './claim.ts'
import { frozenClaim } from './frozen.ts'
import { keptClaim, keptIn } from './kept.ts'
import type { PressSubject } from './subject.ts'
import { pressPage, pressSubjects } from './subject.ts'

/** What a frame on another site is about; with a release it never changes again. */
export interface EmbedKey {
  readonly subject: PressSubject
  /** Id of a release. */
  readonly release?: string
}

/** The page within a frame on another site. */
export interface EmbedPage {
  readonly claim: PressClaim
  readonly title: string
  /** Address without the site's own of the page that search engines should name instead. */
  readonly canonical: string
  /** Of a frozen one: that it is, whether its claim still holds, and the page as it is today; null otherwise. */
  readonly frozen: { readonly text: string; readonly live: StillHolds['live'] } | null
  /** True where the claim is of a score. */
  readonly scored: boolean
}

/** Whether an address of the ledger is one of a frame: pages for lost readers leave it to the frames. */
export const isEmbed = (address: string): boolean => address.startsWith('embed/')

/** The address of a frame after the language. */
export const embedAddress = ({ subject, release }: EmbedKey): string =>
  path.embed(pressPage(subject), release)

/** All frames: of each subject as it is today, and of each that a release holds as it stood in it. */
export const embedKeys = ({ atlas, releases }: PressSource): readonly EmbedKey[] => [
  ...pressSubjects(atlas).map((subject) => ({ subject })),
  ...releases.flatMap(({ id: release, facilities, subjects }) =>
    [...facilities.map(({ id }) => ({ kind: 'facility', id }) as const), ...subjects].map(({ kind, id }) => ({
      subject: { kind, id },
      release,
    })),
  ),
]

/** What a release claims of a subject, whether it holds, and the page that has more; undefined of what it lacks. */
function claimed(source: PressSource, summary: ReleaseSummary, subject: PressSubject, locale: Locale) {
  const { id, facilities } = summary
  if (subject.kind === 'facility') {
    const facility = facilities.find((each) => each.id === subject.id)
    return (
      facility && {
        claim: frozenClaim(source, summary, facility, locale),
        holds: stillHolds(source, summary, facility, locale),
        page: path.frozen(id, facility.id),
      }
    )
  }
  const kept = keptIn(summary, subject)
  return (
    kept && {
      claim: keptClaim(summary, kept, locale),
      holds: stillSaid(source, kept, locale),
      page: path.release(id),
    }
  )
}

/** A frame as it stood. Throws where the release is unknown: routes are made from the releases. */
function frozen(source: PressSource, subject: PressSubject, release: string, locale: Locale): EmbedPage {
  const summary = source.releases.find((each) => each.id === release)
  const found = summary && claimed(source, summary, subject, locale)
  if (!found) throw new Error(`no ${subject.kind} "${subject.id}" in the release "${release}"`)
  const t = translator(locale)
  const { claim, holds, page } = found
  return {
    claim,
    title: t('press.frame.title', { name: claim.name.text }),
    canonical: href(locale, page),
    frozen: { text: `${t('press.frame.frozen')} ${holds.text}`, live: holds.live },
    scored: claim.band !== undefined,
  }
}

/** The page within a frame. */
export function embedPage(source: PressSource, { subject, release }: EmbedKey, locale: Locale): EmbedPage {
  if (release !== undefined) return frozen(source, subject, release, locale)
  const claim = pressClaim(source, subject, locale)
  return {
    claim,
    title: translator(locale)('press.frame.title', { name: claim.name.text }),
    canonical: href(locale, pressPage(subject)),
    frozen: null,
    scored: claim.band !== undefined,
  }
}
