import { CONFIG } from '../../config.ts'
import { escapeMarkup } from '../../core/markup.ts'
import { translator } from '../../i18n/translate.ts'
import type { PathMove } from './path-moves.ts'

/**
 * The page that leads on from an old address where the host knows no rules: at once, without a script,
 * and with a link for those whom nothing leads on. A part of the page that was asked for is lost.
 */
export function stubPage({ locale, to }: PathMove): string {
  const t = translator(locale)
  const [title, text, target] = [t('moved.title'), t('moved.text'), `${CONFIG.site}${to}`].map(escapeMarkup)
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? ''}</title>
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${target ?? ''}">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>${title ?? ''}</h1>
<p>${text ?? ''} <a href="${to}">${target ?? ''}</a></p>
</main>
</body>
</html>
`
}
