import { escapeXml } from '../../core/markup.ts'
import type { GonePage } from '../../artefacts/gone/gone-page.ts'
import type { EmbedPage } from '../../artefacts/press/embed.ts'
import { CONFIG } from '../../config.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'

/** What every frame is wrapped in. */
export interface EmbedShell {
  readonly locale: Locale
  /** Content policy of the page. */
  readonly policy: string
  /** Address of its only sheet. */
  readonly sheet: string
}

const tongue = (lang: string | undefined): string => (lang === undefined ? '' : ` lang="${escapeXml(lang)}"`)

/** A link that opens beside the site that shows the frame, not within the frame. */
const link = (address: string, { text, lang }: Worded): string =>
  `<a href="${escapeXml(address)}" target="_blank" rel="noopener"${tongue(lang)}>${escapeXml(text)}</a>`

/**
 * The shell: one small sheet, no fonts, no scripts. It is no page of the site's layouts, which bring the sheet of
 * the whole site along.
 */
function page({ locale, policy, sheet }: EmbedShell, title: string, canonical: string, body: string): string {
  const site = escapeXml(translator(locale)('site.name'))
  return `<!doctype html>
<html lang="${escapeXml(locale)}">
<head>
<meta http-equiv="content-security-policy" content="${escapeXml(policy)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="canonical" href="${escapeXml(CONFIG.site + canonical)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeXml(sheet)}">
</head>
<body>
<main class="embed">
<p class="embed-site">${site}</p>
${body}
</main>
</body>
</html>
`
}

const paragraph = (kind: string, inner: string, lang?: string): string =>
  `<p class="${kind}"${tongue(lang)}>${inner}</p>`

/** The page within a frame: the strings of the claim, date and release. */
export function embedHtml({ claim, title, canonical, frozen, scored }: EmbedPage, shell: EmbedShell): string {
  const { locale } = shell
  const t = translator(locale)
  const { name, kind, standing, lang, band, address, date, state } = claim
  const from = escapeXml(t('press.frame.release', { date, state }))
  const live = frozen?.live ? ` ${link(CONFIG.site + frozen.live.href, frozen.live)}` : ''
  const body = [
    `<h1>${link(address, name)}</h1>`,
    paragraph('embed-small', escapeXml(kind), lang),
    paragraph('embed-standing', escapeXml(standing), lang),
    ...(band === undefined ? [] : [paragraph('embed-band', escapeXml(band))]),
    ...(scored ? [paragraph('embed-small', escapeXml(t('press.caveat')))] : []),
    paragraph('embed-small', from),
    ...(frozen ? [paragraph('embed-small', escapeXml(frozen.text) + live)] : []),
  ]
  return page(shell, title, canonical, body.join('\n'))
}

/** What a frame shows of a record that was withdrawn. */
export function goneHtml({ title, page: about, name, why, when }: GonePage, shell: EmbedShell): string {
  const address = href(shell.locale, about)
  const body = [
    `<h1>${link(CONFIG.site + address, name)}</h1>`,
    `<p class="embed-band"${tongue(why.lang)}>${escapeXml(why.text)}</p>`,
    ...(when === null ? [] : [paragraph('embed-small', escapeXml(when))]),
  ]
  return page(shell, title, address, body.join('\n'))
}
