import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
}

/** Text as it is read: signs for signs, white space collapsed. */
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#34|#39);/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll(/[ \n\t]+/g, ' ')
    .trim()

const first = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? '')

const paragraphs = (html: string): readonly string[] =>
  [...html.matchAll(/<p class="embed-[a-z]+"[^>]*>(.*?)<\/p>/gs)].map(([, text = '']) => plain(text))

/** What a frame prints, its small head apart. */
export interface FrameText {
  readonly name: string
  /** Where its name leads. */
  readonly href: string
  /** Site, kind, standing, band and the rest, as far as it has them. */
  readonly lines: readonly string[]
  readonly canonical: string
}

/** Reads a frame of a built site. @param file its path in the site */
export function frameText(dist: string, file: string): FrameText {
  const html = readFileSync(join(dist, file), 'utf8')
  return {
    name: first(html, /<h1>(.*?)<\/h1>/s),
    href: first(html, /<h1><a href="([^"]*)"/),
    lines: paragraphs(html),
    canonical: first(html, /<link rel="canonical" href="([^"]*)"/),
  }
}

/** What a page and everything made from it say of the same thing. */
export interface Told {
  /** Of the page. */
  readonly sentence: string
  readonly description: string
  readonly alt: string
  readonly image: string
  /** Text of the data for machines. */
  readonly linked: string
  /** Of the press kit. */
  readonly kitSentence: string
  readonly kitAlts: readonly string[]
  /** Of the frame: its name and its lines. */
  readonly embedName: string
  readonly embedLines: readonly string[]
  /** Of the badge: its title and its lines. */
  readonly badgeTitle: string
  readonly badgeLines: readonly string[]
}

/** Reads the page, the press kit, the frame and the badge of an address. Example: `facilities/kg/kumtor/`. */
export function toldOf(dist: string, locale: string, page: string): Told {
  const read = (path: string) => readFileSync(join(dist, locale, path), 'utf8')
  const [own, kit] = ['', 'press/'].map((folder) => read(`${folder}${page}index.html`))
  const embed = frameText(dist, `${locale}/embed/${page}index.html`)
  const badge = read(`badges/${page.slice(0, -1)}.svg`)
  const meta = (name: string) => first(own ?? '', new RegExp(`<meta property="og:${name}" content="([^"]*)"`))
  return {
    sentence: first(own ?? '', /<blockquote[^>]*>(.*?)<\/blockquote>/s),
    description: meta('description'),
    alt: meta('image:alt'),
    image: meta('image'),
    linked: /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(own ?? '')?.[1] ?? '',
    kitSentence: first(kit ?? '', /<blockquote[^>]*>(.*?)<\/blockquote>/s),
    kitAlts: [...(kit ?? '').matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt = '']) => plain(alt)),
    embedName: embed.name,
    embedLines: embed.lines,
    badgeTitle: first(badge, /<title[^>]*>(.*?)<\/title>/s),
    badgeLines: [...badge.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => plain(text)),
  }
}
