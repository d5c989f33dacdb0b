const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 forbids, halves of pairs among them, and controls that no reader can see. */
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/** A text without characters that no XML document may hold, or that nobody sees: each becomes U+FFFD. */
export const fitForXml = (text: string): string => text.replace(UNFIT, '\ufffd')

/**
 * A text as markup, HTML and XML alike, that shows the text itself: inside an element or an attribute in
 * double quotes. Example: `a < "b"` becomes `a &lt; &quot;b&quot;`.
 */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** As `escapeMarkup`, for quotes of either kind, and fit for every XML document. */
export const escapeXml = (text: string): string => escapeMarkup(fitForXml(text)).replaceAll("'", '&#39;')
