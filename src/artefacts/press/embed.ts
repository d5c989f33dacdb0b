import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'
import type { StillHolds } from '../releases/still-holds.ts'
import { stillHolds } from '../releases/still-holds.ts'
import type { PressClaim, PressSource } from './claim.ts'
import { pressClaim } from './claim.ts'
import { frozenClaim } from './frozen.ts'
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

/** All frames: of each subject as it is today, and of each facility of each release. */
export const embedKeys = ({ atlas, releases }: PressSource): readonly EmbedKey[] => [
  ...pressSubjects(atlas).map((subject) => ({ subject })),
  ...releases.flatMap(({ id: release, facilities }) =>
    facilities.map(({ id }) => ({ subject: { kind: 'facility', id } as const, release })),
  ),
]

/** A frame as it stood. Throws where the release is unknown: routes are made from the releases. */
function frozen(source: PressSource, id: string, release: string, locale: Locale): EmbedPage {
  const summary = source.releases.find((each) => each.id === release)
  const facility = summary?.facilities.find((each) => each.id === id)
  if (!summary || !facility) throw new Error(`no facility "${id}" in the release "${release}"`)
  const t = translator(locale)
  const claim = frozenClaim(source, summary, facility, locale)
  const { text, live } = stillHolds(source, summary, facility, locale)
  return {
    claim,
    title: t('press.frame.title', { name: claim.name.text }),
    canonical: href(locale, path.frozen(release, id)),
    frozen: { text: `${t('press.frame.frozen')} ${text}`, live },
    scored: claim.band !== undefined,
  }
}

/** The page within a frame. */
export function embedPage(source: PressSource, { subject, release }: EmbedKey, locale: Locale): EmbedPage {
  if (release !== undefined) return frozen(source, subject.id, release, locale)
  const claim = pressClaim(source, subject, locale)
  return {
    claim,
    title: translator(locale)('press.frame.title', { name: claim.name.text }),
    canonical: href(locale, pressPage(subject)),
    frozen: null,
    scored: claim.band !== undefined,
  }
}
