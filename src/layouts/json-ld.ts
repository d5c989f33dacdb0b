import { CONFIG } from '../config.ts'
import type { LinkedNode } from '../artefacts/press/linked.ts'
import type { Locale } from '../i18n/locales.ts'
import { href } from '../i18n/routes.ts'

const hex = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A graph of schema.org as the text of a `<script type="application/ld+json">`. The one place where text of
 * records stands in a script: what could end the element, begin a comment or a line is written as JSON allows,
 * so the text is the same JSON and never markup. Example: `</script>` becomes `\u003c/script\u003e`.
 */
export const jsonLd = (nodes: readonly LinkedNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll(/[<>&\u2028\u2029]/g, hex)

/** The way from the front page down to a page, as its breadcrumbs show it. */
export const breadcrumbList = (
  steps: readonly { readonly label: string; readonly page: string }[],
  locale: Locale,
): LinkedNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, page }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: `${CONFIG.site}${href(locale, page)}`,
  })),
})
