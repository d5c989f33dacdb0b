/** Characters that nobody sees and that may turn or hide what stands beside them. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Line ends as spaces, unseen characters as U+FFFD, so that what a person reviews is what there is. */
export const seen = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').replace(UNSEEN, '\u{fffd}')

/**
 * Texts that mean themselves in every flavour of Markdown: words, plain figures and quiet marks, at the
 * beginning neither a mark nor the number of a list. No mark that starts a link, a mention or markup.
 */
const QUIET = /^(?!\d+[.)])[\p{L}\p{N}«„“(№≥≤≈][\p{L}\p{M}\p{N}\u00a0 .,;()«»„“”’№°–—→·/-]*[%°]?$/u

/** What forges make live without any mark: web addresses, hashes of commits, keys of issues. */
const LIVE = /www\.|\bftp\b|\b[0-9a-f]{7,}\b|\p{L}-\d+|\/\/|[a-z]@/iu

/** As code, which no forge looks into: a fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/**
 * A text of a record for Markdown: as it is where it can mean nothing but itself, else as code, where neither
 * mentions, links nor markup work. A pipe would end a cell of a table even there: it becomes `¦`.
 */
export function quoted(text: string, look: 'strong' | 'code' | undefined, most: number): string {
  const whole = seen(text).trim()
  const cut = [...whole].length > most ? `${[...whole].slice(0, most - 1).join('')}…` : whole
  const shown = cut.replaceAll('|', '¦')
  if (shown === '') return '` `'
  if (look === 'code' || !QUIET.test(shown) || LIVE.test(shown)) return fenced(shown)
  return look === 'strong' ? `**${shown}**` : shown
}

/** Our own words: only marks that Markdown would obey are escaped. */
export const ownWords = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~@]/g, '\\$&')
