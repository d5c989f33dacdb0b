/** One shape of page by its address after the language. */
const TYPES = {
  front: /^$/,
  'list by rank': /^facilities\/$/,
  'list in another order': /^facilities\/by-[a-z]+\/$/,
  facility: /^facilities\/[a-z]{2}\/[^/]+\/$/,
  letter: /^facilities\/[a-z]{2}\/[^/]+\/letter\/$/,
  countries: /^countries\/$/,
  country: /^countries\/[a-z]{2}\/$/,
  methods: /^methods\/$/,
  method: /^methods\/[^/]+\/$/,
  sources: /^sources\/$/,
  source: /^sources\/[^/]+\/$/,
  'work plans': /^work-plans\/$/,
  'work plan': /^work-plans\/[^/]+\/$/,
  trainings: /^trainings\/$/,
  coverage: /^coverage\/$/,
  toolkit: /^toolkit\/$/,
  'open data': /^data\/$/,
  'offline kits': /^data\/offline\/$/,
  'answers for programs': /^data\/api\/$/,
  'known problems': /^known-problems\/$/,
  corrections: /^corrections\/$/,
  accessibility: /^accessibility\/$/,
  privacy: /^privacy\/$/,
  'legal notice': /^legal\/$/,
  crosswalk: /^crosswalk\/$/,
  maintainers: /^maintain\/$/,
  releases: /^releases\/$/,
  release: /^releases\/[^/]+\/$/,
  'facility as it stood': /^releases\/[^/]+\/facilities\/[a-z]{2}\/[^/]+\/$/,
  feeds: /^feeds\/$/,
  gaps: /^gaps\/$/,
  risk: /^risk\/$/,
  priorities: /^priorities\/$/,
  about: /^about\/$/,
  map: /^map\/$/,
  regions: /^regions\/$/,
  region: /^regions\/[a-z]{2}\/[^/]+\/$/,
  basins: /^basins\/$/,
  basin: /^basins\/[^/]+\/$/,
  borders: /^borders\/$/,
  border: /^borders\/[a-z]{2}-[a-z]{2}\/$/,
  materials: /^materials\/$/,
  material: /^materials\/[^/]+\/$/,
  operators: /^operators\/$/,
  operator: /^operators\/[^/]+\/$/,
  statuses: /^statuses\/$/,
  status: /^statuses\/[^/]+\/$/,
  incidents: /^incidents\/$/,
  incident: /^incidents\/[a-z]{2}\/[^/]+\/$/,
  'back-test': /^incidents\/back-test\/$/,
  natech: /^natech\/$/,
  charts: /^charts\/$/,
  compare: /^compare\/$/,
  pair: /^compare\/[a-z]{2}\/[^/]+\/with\/[a-z]{2}\/[^/]+\/$/,
  near: /^near\/$/,
  'near a town': /^near\/[^/]+\/$/,
  search: /^search\/$/,
  names: /^names\/$/,
  guide: /^guide\/$/,
  'what tailings are': /^guide\/tailings\/$/,
  'how dams fail': /^guide\/failures\/$/,
  'how the indices work': /^guide\/indices\/$/,
  'how to read a band': /^guide\/bands\/$/,
  'what a resident can ask': /^guide\/ask\/$/,
  glossary: /^guide\/glossary\/$/,
  'kinds of records': /^guide\/data\/$/,
  'kind of record': /^guide\/data\/[^/]+\/$/,
  problems: /^guide\/problems\/$/,
  problem: /^guide\/problems\/[^/]+\/$/,
  handbook: /^guide\/editors\/$/,
  measures: /^measures\/$/,
  contribute: /^contribute\/$/,
  'correct a fact': /^contribute\/fact\/$/,
  checklist: /^checklist\/$/,
  'checklist sheet': /^checklist\/(?:a|b1|b2|c)\/$/,
  'example of an evaluation': /^checklist\/example\/$/,
  evaluation: /^evaluations\/[a-z]{2}\/[^/]+\/[^/]+\/$/,
  'evaluate a facility': /^checklist\/form\/$/,
  'visit pack': /^facilities\/[a-z]{2}\/[^/]+\/visit\/$/,
  'add a facility': /^contribute\/facility\/$/,
  'press kit': /^press\/(?:facilities|countries|basins|incidents)\/.+\/$/,
  embed: /^embed\/(?:facilities|countries|basins|incidents)\/.+\/$/,
} as const

export type PageType = keyof typeof TYPES
/** Types of which there may be no page yet: nobody has published an evaluation, or made a release. */
export const MAY_BE_NONE: ReadonlySet<PageType> = new Set(['evaluation', 'release', 'facility as it stood'])

export const PAGE_TYPES = Object.keys(TYPES).filter((name): name is PageType => name in TYPES)

/** True under `npm run test:all`, which visits every page instead of one of each type. */
export const EVERY_PAGE = process.env['ATLAS_EVERY_PAGE'] === '1'

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

/** True for what other sites show in a frame: it has no head for readers who come to it alone. */
export const isEmbed = (address: string): boolean => typeOf(address) === 'embed'

/** True for the page that only asks for a language. */
export const isDoor = (address: string): boolean => address === '/'

/** A page that stands for its type. */
export interface Sample {
  readonly address: string
  readonly locale: string
  readonly type: PageType
}

/** The pages of each type in each language, the longest first. `files` are paths with their bytes. */
function byKind(files: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Sample[]> {
  const found = [...files]
    .toSorted(([, one], [, other]) => other - one)
    .flatMap(([file]) => {
      const address = addressOf(file)
      const [type, locale] = [typeOf(address), localeOf(address)]
      return file.endsWith('.html') && type && locale !== undefined ? [{ address, locale, type }] : []
    })
  return Map.groupBy(found, ({ locale, type }) => `${locale} ${type}`)
}

/** The longest pages of every type in every language: one of each unless more are asked for. */
export function samplesOf(files: ReadonlyMap<string, number>, each = 1): readonly Sample[] {
  return [...byKind(files).values()].flatMap((pages) => pages.slice(0, each))
}

/** One page of every type in every language, as long as most of its type are. */
const middleOf = (files: ReadonlyMap<string, number>): readonly Sample[] =>
  [...byKind(files).values()].flatMap((pages) => pages[Math.floor(pages.length / 2)] ?? [])

/**
 * Addresses that a browser visits: the door, the page for lost readers, and the longest page of every type in
 * every language; or, where `longest` is given, so many of the longest of all and a middling one of every
 * type. Every page where `npm run test:all` asks for it.
 */
export function visitedOf(files: ReadonlyMap<string, number>, longest = 0): readonly string[] {
  const pages = [...files].filter(([file]) => file.endsWith('.html')).toSorted(([, a], [, b]) => b - a)
  const rest = EVERY_PAGE
    ? pages.map(([file]) => addressOf(file))
    : [
        ...(longest > 0 ? middleOf(files) : samplesOf(files)).map(({ address }) => address),
        ...pages.slice(0, longest).map(([file]) => addressOf(file)),
      ]
  return [...new Set(['/', '/404.html', ...rest])]
}
