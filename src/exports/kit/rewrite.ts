import { posix } from 'node:path'

/** Where a file of an archive stands, and what else is there. */
export interface KitPlace {
  /** The file itself. Example: `en/about/index.html`. */
  readonly file: string
  /** Every file of the archive. */
  readonly kept: ReadonlySet<string>
  /** Address of the site without a slash at the end: what is not in the archive is looked up there. */
  readonly site: string
}

/** The file of an address within the site. Example: `/en/about/#who` is `en/about/index.html`. */
export function fileOf(address: string): string {
  const bare = address.replace(/[?#][^]*$/, '').slice(1)
  return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare
}

/**
 * An address as it works within an archive: by the way from this file, or at the site. A query is for a script,
 * and within the archive there is none.
 */
export function localAddress(address: string, { file, kept, site }: KitPlace): string {
  const target = fileOf(address)
  if (!kept.has(target)) return site + address
  return posix.relative(posix.dirname(file), target) + (/#[^]*$/.exec(address)?.[0] ?? '')
}

const URL_IN_SHEET = /url\(\s*(["']?)(\/(?!\/)[^"')]+)\1\s*\)/g

/** Addresses within the site that a style sheet names. */
export const addressesInSheet = (css: string): readonly string[] =>
  [...css.matchAll(URL_IN_SHEET)].map(([, , address = '']) => address)

/** A style sheet of an archive: what is there for scripts alone is never shown. */
export function localSheet(css: string, place: KitPlace): string {
  return (
    css
      .replace(
        URL_IN_SHEET,
        (_, quote: string, address: string) => `url(${quote}${localAddress(address, place)}${quote})`,
      )
      .replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width:0)')
      .replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0)')
      // Nothing is preloaded from a folder, so the typeface may come a moment later than the words.
      .replace(/font-display\s*:\s*optional/g, 'font-display:swap')
  )
}
