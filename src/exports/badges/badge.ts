import { escapeXml } from '../../core/markup.ts'
import type { PressClaim } from '../../artefacts/press/claim.ts'
import { cardWords } from '../../artefacts/press/share.ts'
import type { Locale } from '../../i18n/locales.ts'
import { shorten } from '../../i18n/shorten.ts'
import { translator } from '../../i18n/translate.ts'

/** Longest name that a badge shows whole; its title tells the rest. */
const LONGEST = 58

/** Colours of a drawing that stands on pages of others, on paper of its own: contrast is at least 7:1. */
const COLOURS = {
  paper: '#ffffff',
  edge: '#cfcabd',
  bar: '#0a4f5c',
  ink: '#17232b',
  soft: '#43525c',
} as const

/** Widths of letters in halves of the size of the type: no font is at hand, and every reader has another. */
const NARROW = /[iljtfrI.,:;!'|()[\]\-–·\s]/u
const WIDE = /[mwMWШЩЖЮФшщжюмФ№@]/u

/** About as wide as the text will be, in pixels; the drawing makes it exactly so. */
export function textWidth(text: string, size: number): number {
  const units = [...text].reduce(
    (sum, sign) => sum + (NARROW.test(sign) ? 0.32 : WIDE.test(sign) ? 0.88 : 0.56),
    0,
  )
  return Math.ceil(units * size)
}

interface Line {
  readonly text: string
  readonly size: number
  readonly bold?: true
  readonly soft?: true
}

/** Bold letters are wider. */
const widthOf = ({ text, size, bold }: Line): number => Math.ceil(textWidth(text, size) * (bold ? 1.06 : 1))

const drawn = (line: Line, y: number): string =>
  `<text x="16" y="${String(y)}" font-size="${String(line.size)}" fill="${line.soft ? COLOURS.soft : COLOURS.ink}"${line.bold ? ' font-weight="600"' : ''} textLength="${String(widthOf(line))}" lengthAdjust="spacingAndGlyphs">${escapeXml(line.text)}</text>`

/** The badge of a claim: its own strings, the name of the site, date and release. */
export function badgeSvg(claim: PressClaim, locale: Locale): string {
  const { name, standing, band, release, date } = claim
  const t = translator(locale)
  const lines: readonly Line[] = [
    { text: shorten(name.text, LONGEST), size: 14, bold: true },
    { text: standing, size: 13 },
    ...(band === undefined ? [] : [{ text: band, size: 13 }]),
    { text: t('press.badge.from', { date, release }), size: 11, soft: true },
  ]
  const width = Math.max(...lines.map(widthOf)) + 30
  const height = lines.length * 19 + 18
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeXml(locale)}" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="t" font-family="system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">`,
    `<title id="t">${escapeXml(cardWords(claim, locale))}</title>`,
    `<rect x="0.5" y="0.5" width="${String(width - 1)}" height="${String(height - 1)}" rx="3" fill="${COLOURS.paper}" stroke="${COLOURS.edge}"/>`,
    `<rect width="5" height="${String(height)}" fill="${COLOURS.bar}"/>`,
    ...lines.map((line, at) => drawn(line, 22 + at * 19)),
    '</svg>\n',
  ].join('')
}
