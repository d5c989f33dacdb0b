/** One shape of page by its address after the language. */
const TYPES = {
  front: /^$/,
  'list by rank': /^facilities\/$/,
  'list in another order': /^facilities\/by-[a-z]+\/$/,
  facility: /^facilities\/[a-z]{2}\/[^/]+\/$/,
  countries: /^countries\/$/,
  country: /^countries\/[a-z]{2}\/$/,
  methods: /^methods\/$/,
  method: /^methods\/[^/]+\/$/,
  sources: /^sources\/$/,
  source: /^sources\/[^/]+\/$/,
  gaps: /^gaps\/$/,
  about: /^about\/$/,
} as const

export type PageType = keyof typeof TYPES
export const PAGE_TYPES = Object.keys(TYPES).filter((name): name is PageType => name in TYPES)

const NOT_FOUND = /(?:^|\/)404(?:\/|\.html)$/

/** Address of a file: `index.html` is its folder. Example: `en/index.html` gives `/en/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

/** Language of an address; undefined for the door and `/404.html`. */
export const localeOf = (address: string): string | undefined => /^\/([^/]+)\//.exec(address)?.[1]

/** Type of a page; undefined for the door, 404 and pages of no known type. */
export function typeOf(address: string): PageType | undefined {
  const rest = address.slice(`/${localeOf(address) ?? ''}/`.length)
  return PAGE_TYPES.find((name) => localeOf(address) !== undefined && TYPES[name].test(rest))
}

/** True for the pages that say nothing was found. */
export const isNotFound = (address: string): boolean => NOT_FOUND.test(address)

/** True for the page that only asks for a language. */
export const isDoor = (address: string): boolean => address === '/'

/** A page that stands for its type. */
export interface Sample {
  readonly address: string
  readonly locale: string
  readonly type: PageType
}

/** The longest page of every type in every language. `files` are paths with their bytes. */
export function samplesOf(files: ReadonlyMap<string, number>): readonly Sample[] {
  const found = new Map<string, Sample & { readonly bytes: number }>()
  for (const [file, bytes] of files) {
    if (!file.endsWith('.html')) continue
    const address = addressOf(file)
    const [type, locale] = [typeOf(address), localeOf(address)]
    if (!type || locale === undefined) continue
    const key = `${locale} ${type}`
    if (bytes > (found.get(key)?.bytes ?? 0)) found.set(key, { address, locale, type, bytes })
  }
  return [...found.values()]
}
