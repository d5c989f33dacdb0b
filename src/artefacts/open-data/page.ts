import { CONFIG } from '../../config.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { dataFile, href, path } from '../../i18n/routes.ts'
import { stateName } from '../../i18n/state-name.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { MessageKey } from '../../i18n/messages/en.ts'
import { contextOf } from '../list/context.ts'
import { missingText } from '../list/coverage.ts'
import type { Published } from '../published.ts'
import type { FactsOf, FileRow, PlaceRow } from './page-files.ts'
import { atlasFiles, placeRows } from './page-files.ts'
import type { Pattern } from './page-patterns.ts'
import { patterns } from './page-patterns.ts'
import { dataScopes } from './scopes.ts'

/** One way to open the data, with the line to type. */
export interface Loading {
  readonly label: string
  /** What to do before the line; empty where the line is all. */
  readonly how: string
  readonly code: string
}

/** The page of downloads. */
export interface OpenDataPage {
  readonly release: string
  readonly missing: string
  readonly start: readonly { readonly text: string; readonly name: string; readonly href: string }[]
  readonly files: readonly FileRow[]
  readonly countries: readonly PlaceRow[]
  readonly basins: readonly PlaceRow[]
  readonly loads: readonly Loading[]
  readonly notes: readonly string[]
  readonly patterns: readonly Pattern[]
  /** The kit for the press of the facility that stands first; null where none has a place. */
  readonly kit: (Worded & { readonly href: string }) | null
}

const NOTES = ['band', 'facts', 'empty', 'joined', 'position', 'apostrophe', 'lossless', 'licence'] as const

const address = (file: string): string => `${CONFIG.site}${dataFile(file)}`

const LOADS: readonly { readonly label: MessageKey; readonly how?: MessageKey; readonly code: string }[] = [
  {
    label: 'open-data.load.excel',
    how: 'open-data.load.excel.how',
    code: address('facilities.csv'),
  },
  {
    label: 'open-data.load.qgis',
    how: 'open-data.load.qgis.how',
    code: `/vsicurl/${address('tmf-atlas.gpkg')}`,
  },
  {
    label: 'open-data.load.python',
    code: `pandas.read_csv("${address('facilities.csv')}")`,
  },
  {
    label: 'open-data.load.python.map',
    code: `geopandas.read_file("${address('facilities.geojson')}")`,
  },
  {
    label: 'open-data.load.r',
    code: `read.csv("${address('facilities.csv')}", na.strings = "", encoding = "UTF-8")`,
  },
  {
    label: 'open-data.load.duckdb',
    code: `SELECT country, name_en, place, place_best, place_worst FROM read_parquet('${address('facilities.parquet')}') WHERE rated ORDER BY place;`,
  },
]

const START = [
  ['open-data.start.sheet', { en: 'tmf-atlas.en.xlsx', ru: 'tmf-atlas.ru.xlsx' }],
  ['open-data.start.map', { en: 'tmf-atlas.gpkg', ru: 'tmf-atlas.gpkg' }],
  ['open-data.start.program', { en: 'facilities.csv', ru: 'facilities.csv' }],
  ['open-data.start.all', { en: 'tmf-atlas.zip', ru: 'tmf-atlas.zip' }],
] as const

/** The kit of the facility that stands first in the ranking. */
function exampleKit({ atlas, main }: Published, locale: Locale): OpenDataPage['kit'] {
  const first = main.ranked.find(({ rank }) => rank !== null)?.score.facility
  const facility = atlas.facilities.find(({ id }) => id === first)
  if (!facility) return null
  return { ...worded(facility.name, locale), href: href(locale, path.press(path.facility(facility.id))) }
}

/** The page of downloads in a language. `facts` tells the size and the sum of each file that was made. */
export function openDataPage(published: Published, locale: Locale, facts: FactsOf): OpenDataPage {
  const context = contextOf(published, locale)
  const { t } = context
  const language = locale === 'ru' ? 'ru' : 'en'
  const scopes = dataScopes(published)
  const { date } = published.release
  return {
    release: t('open-data.release', {
      state: stateName(published.release, locale),
      date: formatDate(date, locale),
    }),
    missing: missingText(context),
    start: START.map(([key, names]) => ({
      text: t(key),
      name: names[language],
      href: dataFile(names[language]),
    })),
    files: atlasFiles(context, facts),
    countries: placeRows(context, scopes, 'country', facts),
    basins: placeRows(context, scopes, 'basin', facts),
    loads: LOADS.map(({ label, how, code }) => ({ label: t(label), how: how ? t(how) : '', code })),
    notes: NOTES.map((note) => t(`open-data.read-me.${note}`)),
    patterns: patterns(t),
    kit: exampleKit(published, locale),
  }
}
