/**
 * A page taken apart for an archive: text and addresses within the site by turns, a text first. So each page is
 * read once, and put together anew for each archive it is in.
 */
export type Pieces = readonly string[]

/**
 * Policy of a page opened from a folder: no script, no form, nothing embedded. It names no places for styles and
 * typefaces, since browsers differ on what the own place of such a page is.
 */
const POLICY =
  "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'"

/** What is no tag though it may hold what looks like one, and tags; quoted values may hold anything. */
const TAG =
  /<!--[^]*?-->|<(script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>[^]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi

/** An attribute that holds an address within the site, or any quoted value that is to be passed over. */
const OWN = /\s(href|src|action|poster)="(\/(?!\/)[^"]*)"|"[^"]*"|'[^']*'/g

const DROPPED = /^<(?:!--|script\b|\/?noscript\b|link\b[^>]*\brel="(?:module)?pre)/i
const OLD_POLICY = /^<meta\b[^>]*\bhttp-equiv="content-security-policy"/i

/** The pieces of a page that opens from any folder: without scripts, and with what is there for lack of them. */
export function piecesOf(html: string): Pieces {
  const pieces: string[] = []
  let [text, from] = ['', 0]
  for (const found of html.matchAll(TAG)) {
    const [tag] = found
    const isPolicy = OLD_POLICY.test(tag)
    if (isPolicy || DROPPED.test(tag)) {
      text += html.slice(from, found.index)
      if (isPolicy) text += `<meta http-equiv="content-security-policy" content="${POLICY}">`
      from = found.index + tag.length
    } else if (found[1] === undefined && tag.includes('="/')) {
      for (const { index, 2: address, 0: whole } of tag.matchAll(OWN)) {
        if (address === undefined) continue
        const start = found.index + index + whole.length - address.length - 1
        pieces.push(text + html.slice(from, start), address)
        ;[text, from] = ['', start + address.length]
      }
    }
  }
  return [...pieces, text + html.slice(from)]
}

/** The addresses of a page. */
export const addressesOf = (pieces: Pieces): readonly string[] => pieces.filter((_, index) => index % 2 === 1)

/** The page put together, with its addresses changed. */
export const joined = (pieces: Pieces, change: (address: string) => string): string =>
  pieces.map((piece, index) => (index % 2 === 1 ? change(piece) : piece)).join('')
