import type { Locale } from './locales.ts'

/** Orders of the facilities list; each is a page of its own, sorted without JavaScript. */
export const ORDERS = ['rank', 'worst', 'name', 'country', 'volume', 'unknown'] as const
export type Order = (typeof ORDERS)[number]

/**
 * The only place that knows the address of a page: each function gives the path after the language, so
 * that a page can name its twin in another language. Example: `path.facility('kg/kumtor')`.
 */
export const path = {
  front: () => '',
  facilities: (order: Order = 'rank') => (order === 'rank' ? 'facilities/' : `facilities/by-${order}/`),
  facility: (id: string) => `facilities/${id}/`,
  /** The letter that asks for the missing facts of a facility, and its plain text. */
  letter: (id: string) => `facilities/${id}/letter/`,
  letterText: (id: string) => `facilities/${id}/letter.txt`,
  countries: () => 'countries/',
  country: (code: string) => `countries/${code.toLowerCase()}/`,
  map: () => 'map/',
  regions: () => 'regions/',
  region: (id: string) => `regions/${id}/`,
  basins: () => 'basins/',
  basin: (id: string) => `basins/${id}/`,
  borders: () => 'borders/',
  /** `id`: both countries, lower case, in the order of the alphabet. Example: `kg-uz`. */
  border: (id: string) => `borders/${id}/`,
  materials: () => 'materials/',
  material: (id: string) => `materials/${id}/`,
  operators: () => 'operators/',
  operator: (id: string) => `operators/${id}/`,
  statuses: () => 'statuses/',
  status: (id: string) => `statuses/${id}/`,
  incidents: () => 'incidents/',
  incident: (id: string) => `incidents/${id}/`,
  backTest: () => 'incidents/back-test/',
  natech: () => 'natech/',
  charts: () => 'charts/',
  compare: () => 'compare/',
  /** Two facilities side by side, printed. Example: `path.pair('kg/kumtor', 'tj/degmay')`. */
  pair: (one: string, other: string) => `compare/${one}/with/${other}/`,
  near: () => 'near/',
  nearTown: (id: string) => `near/${id}/`,
  search: () => 'search/',
  names: () => 'names/',
  methods: () => 'methods/',
  method: (id: string) => `methods/${id}/`,
  sources: () => 'sources/',
  source: (id: string) => `sources/${id}/`,
  workPlans: () => 'work-plans/',
  workPlan: (id: string) => `work-plans/${id}/`,
  trainings: () => 'trainings/',
  coverage: () => 'coverage/',
  toolkit: () => 'toolkit/',
  data: () => 'data/',
  dataApi: () => 'data/api/',
  /** What is known to be wrong, or one item of it. Example: `path.knownProblems('names-ours')`. */
  knownProblems: (id?: string) => `known-problems/${id === undefined ? '' : `#${id}`}`,
  corrections: () => 'corrections/',
  accessibility: () => 'accessibility/',
  privacy: () => 'privacy/',
  legal: () => 'legal/',
  crosswalk: () => 'crosswalk/',
  maintain: () => 'maintain/',
  gaps: () => 'gaps/',
  risk: () => 'risk/',
  priorities: () => 'priorities/',
  about: () => 'about/',
  guide: () => 'guide/',
  guideTailings: () => 'guide/tailings/',
  guideFailures: () => 'guide/failures/',
  guideIndices: () => 'guide/indices/',
  guideBands: () => 'guide/bands/',
  guideAsk: () => 'guide/ask/',
  guideGlossary: () => 'guide/glossary/',
  guideData: () => 'guide/data/',
  /** A kind of record, or one field of it. Example: `path.guideKind('facility', 'volume_m3')`. */
  guideKind: (kind: string, field?: string) => `guide/data/${kind}/${field === undefined ? '' : `#${field}`}`,
  guideProblems: () => 'guide/problems/',
  guideProblem: (code: string) => `guide/problems/${code}/`,
  /** The editors' handbook, or a chapter of it. Example: `path.guideEditors('sources')`. */
  guideEditors: (chapter?: string) => `guide/editors/${chapter === undefined ? '' : `#${chapter}`}`,
  contribute: () => 'contribute/',
  contributeFact: () => 'contribute/fact/',
  contributeFacility: () => 'contribute/facility/',
  /** All questions of the checklist, or one of them. Example: `path.checklist('dam-07')`. */
  checklist: (question?: string) => `checklist/${question === undefined ? '' : `#${question}`}`,
  checklistExample: () => 'checklist/example/',
  checklistForm: () => 'checklist/form/',
  /** A sheet to print, by its part. Example: `path.checklistSheet('B1')`. */
  checklistSheet: (group: string) => `checklist/${group.toLowerCase()}/`,
  /** A published evaluation. Example: `path.evaluation('kg/kumtor/2026-05-01')`. */
  evaluation: (id: string) => `evaluations/${id}/`,
  /** The catalogue of measures, or one of them. Example: `path.measures('water-lower-pond')`. */
  measures: (id?: string) => `measures/${id === undefined ? '' : `#${id}`}`,
  /** What to take along to a facility. */
  visit: (id: string) => `facilities/${id}/visit/`,
  /** Everything to quote, show and cite of a page. Example: `path.press(path.facility('kg/kumtor'))`. */
  press: (page: string) => `press/${page}`,
  /** What other sites show of a page in a frame: as it is today, or as it stood in a release. */
  embed: (page: string, release?: string) => `embed/${page}${release === undefined ? '' : `${release}/`}`,
  /** All releases, one of them, and a facility as it stood in one. */
  releases: () => 'releases/',
  release: (id: string) => `releases/${id}/`,
  frozen: (release: string, facility: string) => `releases/${release}/facilities/${facility}/`,
  feeds: () => 'feeds/',
  /** Archives of pages that open without a network. */
  offline: () => 'data/offline/',
  notFound: () => '404/',
  /** The page of an address as the ledger has it. Example: `path.published('facilities/kg/kumtor')`. */
  published: (address: string) => `${address}/`,
} as const

/** The address of a page in a language. Example: `href('ru', path.about())` gives `/ru/about/`. */
export function href(locale: Locale, page: string): string {
  return `/${locale}/${page}`
}

/** The page of a code that a check may give. Example: `problemPath('ru', 'bad-as-of')`. */
export const problemPath = (locale: Locale, code: string): string => href(locale, path.guideProblem(code))

/** The notices of the software and the typeface that come with the pages, the same in every language. */
export const LICENCES = '/licences.txt'

/** The address of a chart's data, the same in every language. Example: `/data/charts/ranks.csv`. */
export function chartData(id: string, form: 'csv' | 'json'): string {
  return `/data/charts/${id}.${form}`
}

/** A file of open data, the same in every language. Example: `/data/facilities.csv`. */
export const dataFile = (file: string): string => `/data/${file}`

/** The calendar of one plan, or of all plans and trainings. Example: `/ru/work-plans/kz-2022.ics`. */
export const calendarFile = (locale: Locale, plan = 'all'): string => `/${locale}/work-plans/${plan}.ics`

/** A feed of changes. Example: `feedFile('ru', 'countries/kg')` gives `/ru/feeds/countries/kg.xml`. */
export const feedFile = (locale: Locale, of: string): string => `/${locale}/feeds/${of}.xml`

/** The calendar of all deadlines. */
export const deadlinesFile = (locale: Locale): string => `/${locale}/feeds/deadlines.ics`

/** An answer for programs, the same in every language. Example: `/api/v1/facilities.json`. */
export const apiFile = (below: string): string => `/api/v1/${below}`

/** The data of a chart of the incidents. Example: `/data/incidents/released.csv`. */
export function incidentData(id: string, form: 'csv' | 'json'): string {
  return `/data/incidents/${id}.${form}`
}

/** The catalogue of measures as a table. Example: `/ru/measures/measures.xlsx`. */
export const measuresFile = (locale: Locale, form: 'csv' | 'xlsx'): string =>
  `/${locale}/measures/measures.${form}`

/** The crosswalk of outside numbers as a table, the same in every language. */
export const CROSSWALK_FILE = '/data/crosswalk.csv'

/** What a browser makes programmes from. Example: `/ru/measures/programme.json`. */
export const programmeSource = (locale: Locale): string => `/${locale}/measures/programme.json`

/**
 * The programme that follows from an evaluation as a table, beside its page. Example: `programmeFile('ru',
 * path.checklistExample(), 'csv')` gives `/ru/checklist/example/programme.csv`.
 */
export const programmeFile = (locale: Locale, page: string, form: 'csv' | 'xlsx'): string =>
  `${href(locale, page)}programme.${form}`

/**
 * The picture that stands for a page where its address is shared, 1200 by 630 pixels; without a page that of the
 * whole site. Example: `cardImage('en', path.facility('kg/kumtor'))` gives `/en/cards/facilities/kg/kumtor.png`.
 */
export const cardImage = (locale: Locale, page = ''): string =>
  `/${locale}/cards/${page === '' ? 'site' : page.replace(/\/$/, '')}.png`

/** An archive of pages that open without a network. Example: `offlineKit('kg')` gives `/offline/kg.zip`. */
export const offlineKit = (id: string): string => `/offline/${id}.zip`

/** The text of a record as it stands in the repository. Example: `/records/facilities/kg/kumtor.yaml`. */
export const recordText = (file: string): string => `/records/${file}`

/**
 * The form that corrects or adds one fact of a facility. Example: `correctFact('en', 'kg/kumtor',
 * 'volume_m3')` gives `/en/contribute/fact/?facility=kg/kumtor&fact=volume_m3`.
 */
export function correctFact(locale: Locale, facility: string, fact?: string): string {
  const wanted = fact === undefined ? '' : `&fact=${fact}`
  return `${href(locale, path.contributeFact())}?facility=${facility}${wanted}`
}

/** The form of an evaluation of a facility. Example: `/en/checklist/form/?facility=kg/kumtor`. */
export const evaluateFacility = (locale: Locale, facility: string): string =>
  `${href(locale, path.checklistForm())}?facility=${facility}`

/** Name of the script beside that form which keeps it for use without a network. */
export const OFFLINE_WORKER = 'offline.js'
