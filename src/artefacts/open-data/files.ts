import type { MessageKey } from '../../i18n/messages/en.ts'
import type { Scope } from './tables.ts'
import type { TableId } from './table.ts'
import { TABLE_IDS } from './table.ts'

type FormOf<K> = K extends `open-data.form.${infer F}` ? F : never

/** Forms of files; each is explained in the catalogues. */
export type Form = FormOf<MessageKey>

/** A file that can be downloaded, without its bytes. */
export interface FilePlan {
  /** Path below `/data/`. Example: `countries/kg/facilities.csv`. */
  readonly path: string
  readonly form: Form
  /** The table it holds; null where it holds all, or none. */
  readonly table: TableId | null
  /** Media type. */
  readonly type: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const TYPES: Readonly<Record<Form, string>> = {
  csv: 'text/csv; charset=utf-8',
  'csv-ru': 'text/csv; charset=utf-8',
  'xlsx-en': XLSX,
  'xlsx-ru': XLSX,
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
  datapackage: 'application/json',
  dcat: 'application/ld+json',
  citation: 'text/yaml; charset=utf-8',
  readme: 'text/plain; charset=utf-8',
  licence: 'text/plain; charset=utf-8',
}

/** Folder of a scope below `/data/`. Example: `countries/kg/`. */
export function scopeFolder(scope: Scope): string {
  if (scope.kind === 'atlas') return ''
  return `${scope.kind === 'country' ? 'countries' : 'basins'}/${scope.id}/`
}

/** Name of the files that hold all tables of a scope, so that a copy tells what it is. Example: `tmf-kg`. */
export const scopeName = (scope: Scope): string => `tmf-${scope.kind === 'atlas' ? 'atlas' : scope.id}`

/** Every file with data of a scope, in the order that people look for them; the archive holds all others. */
export function dataPlans(scope: Scope): readonly FilePlan[] {
  const [folder, name] = [scopeFolder(scope), scopeName(scope)]
  const plan = (file: string, form: Form, table: TableId | null = null): FilePlan => ({
    path: `${folder}${file}`,
    form,
    table,
    type: TYPES[form],
  })
  return [
    plan(`${name}.en.xlsx`, 'xlsx-en'),
    plan(`${name}.ru.xlsx`, 'xlsx-ru'),
    ...TABLE_IDS.map((table) => plan(`${table}.csv`, 'csv', table)),
    ...TABLE_IDS.map((table) => plan(`${table}.ru.csv`, 'csv-ru', table)),
    plan('facilities.geojson', 'geojson', 'facilities'),
    plan('facilities.parquet', 'parquet', 'facilities'),
    plan(`${name}.gpkg`, 'gpkg'),
    plan('datapackage.json', 'datapackage'),
    plan(`${name}.zip`, 'zip'),
  ]
}

/** Files that are about the whole: what it is, its licence, how to cite it, and its entry for catalogues. */
export const ABOUT_FILES: readonly FilePlan[] = (
  [
    ['README.txt', 'readme'],
    ['LICENCE.txt', 'licence'],
    ['CITATION.cff', 'citation'],
    ['catalogue.jsonld', 'dcat'],
  ] as const
).map(([path, form]) => ({ path, form, table: null, type: TYPES[form] }))
