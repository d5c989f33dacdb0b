import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { facesOf, fontsFor, printedBy } from '../fonts.ts'
import type { PageFacts } from '../page-facts.ts'
import type { Problem } from '../problems.ts'
import type { Site } from '../site.ts'
import { fileOf } from './links.ts'
import { modulesOf } from './modules.ts'

/** What a reader's first visit to a page costs; sizes in bytes, texts compressed by brotli. */
export interface Weight {
  readonly htmlAndCss: number
  readonly javascript: number
  readonly requests: number
  readonly fonts: number
}

/** The most that a page may cost. */
export type Budget = Partial<Weight>

/** Weighs pages of one site; sheets and scripts are read once. `quality` 11 is what a host sends. */
export function scalesOf(site: Site): (page: PageFacts, quality?: number) => Weight {
  const texts = new Map<string, string>()
  const sizes = new Map<string, number>()
  const textOf = (address: string): string => {
    const known = texts.get(address) ?? readFileSync(join(site.root, fileOf(address)), 'utf8')
    texts.set(address, known)
    return known
  }
  const compressed = (text: string, quality: number): number =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
  const sizeOf = (address: string): number => {
    const known = sizes.get(address) ?? compressed(textOf(address), 11)
    sizes.set(address, known)
    return known
  }

  return (page, quality = 11) => {
    const linked = (rel: string) =>
      page.links.filter((link) => link['rel'] === rel).map((link) => link['href'] ?? '')
    const loaded = (tag: string) =>
      page.references.filter((each) => each.tag === tag && each.attribute === 'src')
    const sheets = linked('stylesheet')
    const named = [...loaded('script').map(({ value }) => value), ...linked('modulepreload')]
    const scripts = modulesOf(named, textOf).atOnce
    const images = new Set([...loaded('img'), ...loaded('source')].map(({ value }) => value))
    const css = sheets.map(textOf).join('\n')
    const words = [...page.texts, ...page.labels].map(({ text }) => text).join('')
    const preloaded = page.links.filter((link) => link['as'] === 'font').map((link) => link['href'] ?? '')
    const fonts = new Set([...fontsFor(words + printedBy(css), facesOf(css)), ...preloaded])
    const add = (sum: number, size: number) => sum + size
    return {
      htmlAndCss: sheets.map(sizeOf).reduce(add, compressed(page.html, quality)),
      javascript: [...scripts].map(sizeOf).reduce(add, 0),
      requests: 1 + sheets.length + scripts.size + images.size + fonts.size + new Set(linked('icon')).size,
      fonts: [...fonts].map((font) => site.files.get(fileOf(font)) ?? 0).reduce(add, 0),
    }
  }
}

const WORDS = {
  htmlAndCss: 'bytes of HTML and CSS',
  javascript: 'bytes of JavaScript',
  requests: 'requests',
  fonts: 'bytes of fonts',
} as const satisfies Record<keyof Weight, string>

const KEYS = ['htmlAndCss', 'javascript', 'requests', 'fonts'] as const

/** What a page costs above its budget. */
export function budgetProblems(file: string, weight: Weight, budget: Budget): Problem[] {
  return KEYS.flatMap((key) => {
    const limit = budget[key]
    if (limit === undefined || weight[key] <= limit) return []
    return [{ file, reason: `${String(weight[key])} ${WORDS[key]}, ${String(limit)} allowed` }]
  })
}
