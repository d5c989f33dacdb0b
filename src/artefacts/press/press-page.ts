import { CONFIG } from '../../config.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { CitationForm } from '../../i18n/press-routes.ts'
import { badgeImage, CITATION_FORMS, citationFile } from '../../i18n/press-routes.ts'
import { cardImage, href, path } from '../../i18n/routes.ts'
import { shorten } from '../../i18n/shorten.ts'
import { translator } from '../../i18n/translate.ts'
import { escapeXml } from '../../core/markup.ts'
import type { Citation } from './citation.ts'
import type { PressClaim, PressSource } from './claim.ts'
import { lastReleaseOf } from './frozen.ts'
import { cardWords, cited } from './share.ts'
import type { PressSubject } from './subject.ts'
import { pressPage } from './subject.ts'

/** Width and height of a frame, pixels: what the longest of them needs at this width; a frozen one says more. */
const WIDTH = 480
const HEIGHT = { live: 340, frozen: 380 } as const

/** A piece of markup to copy; of `words` a reader's language can be told. */
export interface Piece {
  readonly text: string
  readonly words?: true
}

/** Everything to copy and take along of one page. */
export interface PressPage {
  /** Address after the language. */
  readonly page: string
  readonly title: string
  readonly description: string
  readonly claim: PressClaim
  /** The page that the kit is about. */
  readonly subject: string
  /** True where the claim is of a score. */
  readonly scored: boolean
  readonly citation: Citation
  readonly files: readonly { readonly form: CitationForm; readonly href: string }[]
  readonly card: { readonly href: string; readonly alt: string }
  readonly badge: {
    readonly href: string
    readonly alt: string
    readonly html: readonly Piece[]
    readonly markdown: readonly Piece[]
  }
  readonly frame: { readonly href: string; readonly html: readonly Piece[] }
  /** The same frame as it stood in the latest release; null where no release holds the subject. */
  readonly frozen: {
    readonly release: string
    /** The page that has more of that day: of a facility its own as it stood, else that of the release. */
    readonly page: { readonly href: string; readonly text: string }
    readonly href: string
    readonly html: readonly Piece[]
  } | null
  /** The sheet to take to the facility; null for what is none. */
  readonly visit: string | null
}

const absolute = (address: string): string => `${CONFIG.site}${address}`

const words = (text: string): Piece => ({ text, words: true })

const frameHtml = (address: string, title: string, height: number): readonly Piece[] => [
  { text: `<iframe src="${absolute(address)}" title="` },
  words(escapeXml(title)),
  { text: `" width="${String(WIDTH)}" height="${String(height)}" loading="lazy"></iframe>` },
]

/** Text within the brackets of Markdown. */
const inMarkdown = (text: string): string => text.replaceAll(/[\\[\]`*_<>&]/g, (sign) => `\\${sign}`)

/** Of a subject that a release holds: its frame as it stood in the latest one, and the page that has more. */
function frozenOf(source: PressSource, subject: PressSubject, locale: Locale, title: string) {
  const release = lastReleaseOf(source, subject)?.id
  if (release === undefined) return null
  const t = translator(locale)
  const frame = href(locale, path.embed(pressPage(subject), release))
  return {
    release,
    page:
      subject.kind === 'facility'
        ? { href: href(locale, path.frozen(release, subject.id)), text: t('press.embed.frozen.page') }
        : { href: href(locale, path.release(release)), text: t('press.embed.frozen.release') },
    href: frame,
    html: frameHtml(frame, title, HEIGHT.frozen),
  }
}

/** The press kit of a page of the live atlas. */
export function pressKit(source: PressSource, subject: PressSubject, locale: Locale): PressPage {
  const t = translator(locale)
  const { claim, citation } = cited(source, subject, locale)
  const about = pressPage(subject)
  const [name, badge] = [claim.name.text, badgeImage(locale, about)]
  const framed = t('press.frame.title', { name })
  const frame = href(locale, path.embed(about))
  const alt = cardWords(claim, locale)
  return {
    page: path.press(about),
    title: t('press.page.title', { name: citation.title }),
    description: shorten(t('press.page.description', { name: citation.title })),
    claim,
    subject: href(locale, about),
    scored: claim.band !== undefined,
    citation,
    files: CITATION_FORMS.map((form) => ({ form, href: citationFile(locale, about, form) })),
    card: { href: cardImage(locale, about), alt },
    badge: {
      href: badge,
      alt,
      html: [
        { text: `<a href="${claim.address}"><img src="${absolute(badge)}" alt="` },
        words(escapeXml(alt)),
        { text: '"></a>' },
      ],
      markdown: [
        { text: '[![' },
        words(inMarkdown(alt)),
        { text: `](${absolute(badge)})](${claim.address})` },
      ],
    },
    frame: { href: frame, html: frameHtml(frame, framed, HEIGHT.live) },
    frozen: frozenOf(source, subject, locale, framed),
    visit: subject.kind === 'facility' ? href(locale, path.visit(subject.id)) : null,
  }
}
