import type { FilePlan } from '../../artefacts/open-data/files.ts'
import { ABOUT_FILES, dataPlans, scopeName } from '../../artefacts/open-data/files.ts'
import { said } from '../../artefacts/open-data/bilingual.ts'
import { licenceText, readMe, readMeText, scopeTitle } from '../../artefacts/open-data/read-me.ts'
import type { OpenTable } from '../../artefacts/open-data/table.ts'
import type { OpenTables, Scope } from '../../artefacts/open-data/tables.ts'
import { openTables } from '../../artefacts/open-data/tables.ts'
import type { Published } from '../../artefacts/published.ts'
import { catalogueText } from './catalogue.ts'
import { citationText } from './citation.ts'
import { csvBytes, russianCsvBytes } from './csv.ts'
import type { DataFile, MadeFile } from './data-file.ts'
import { dataFile } from './data-file.ts'
import { dataPackageText } from './data-package.ts'
import { geojsonBytes } from './geojson.ts'
import { geopackageBytes } from './geopackage.ts'
import { geoparquetBytes } from './geoparquet.ts'
import { tableWorkbook } from './table-workbook.ts'
import type { ZipWriter } from './zip.ts'
import { zipWriter } from './zip.ts'

type Bytes = Uint8Array<ArrayBuffer>

const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Forms that are packed already. */
const PACKED: ReadonlySet<string> = new Set(['xlsx-en', 'xlsx-ru', 'parquet'])

/** What the files of one scope are made from. */
interface Making {
  readonly published: Published
  readonly scope: Scope
  readonly tables: OpenTables['tables']
  /** Holds every file made so far, packed. */
  readonly archive: ZipWriter
}

const all = ({ tables }: Making): readonly OpenTable[] => Object.values(tables)

function bytesOf(making: Making, { form, table: id }: FilePlan, done: readonly MadeFile[]): Bytes {
  const { published, scope, tables } = making
  const { release } = published
  const table = tables[id ?? 'facilities']
  const credit = { release: release.id, licence: 'CC-BY-4.0', attribution: said('site.name').en }
  switch (form) {
    case 'csv':
      return csvBytes(table)
    case 'csv-ru':
      return russianCsvBytes(table)
    case 'xlsx-en':
    case 'xlsx-ru': {
      const language = form === 'xlsx-en' ? 'en' : 'ru'
      return tableWorkbook(all(making), readMe(published, scope, language), language)
    }
    case 'geojson':
      return geojsonBytes(table, credit)
    case 'parquet':
      return geoparquetBytes(table, credit)
    case 'gpkg':
      return geopackageBytes(all(making), release.date)
    case 'datapackage':
      return utf8(packageText(making, done))
    case 'zip':
      return finished(making, done)
    case 'readme':
      return utf8(readMeText(published, scope))
    case 'licence':
      return utf8(licenceText(published))
    case 'citation':
      return utf8(citationText(release))
    case 'dcat':
      return utf8(catalogueText(release, done))
  }
}

function packageText(making: Making, files: readonly MadeFile[]): string {
  const { published, scope } = making
  const [name, within] = [said('site.name'), scopeTitle(published, scope)]
  const title = within ? { en: `${name.en}: ${within.en}`, ru: `${name.ru}: ${within.ru}` } : name
  const { id, date } = published.release
  const description = said('open-data.description')
  return dataPackageText(
    { name: scopeName(scope), title, description, release: id, date },
    files,
    all(making),
  )
}

const folderOf = ({ scope, published }: Making): string => `${scopeName(scope)}-${published.release.id}/`

function keep(making: Making, { path, form, bytes }: DataFile): void {
  making.archive.add(`${folderOf(making)}${nameOf(path)}`, [bytes], PACKED.has(form))
}

/** The archive with all files so far, with read-me, licence, citation and the sums of them all. */
function finished(making: Making, done: readonly MadeFile[]): Bytes {
  const about = ABOUT_FILES.filter(({ form }) => form !== 'dcat').map((plan) => {
    const file = dataFile(plan, bytesOf(making, plan, []), null)
    keep(making, file)
    return file
  })
  const sums = [...about, ...done].map(({ path, sha256 }) => `${sha256}  ${nameOf(path)}\n`).join('')
  making.archive.add(`${folderOf(making)}SHA256SUMS`, [utf8(sums)])
  return making.archive.finish()
}

const rowsOf = ({ form, table }: FilePlan, tables: OpenTables['tables']): number | null => {
  if (form === 'datapackage') return null
  return tables[table ?? 'facilities'].size
}

/** Every file of a scope, one after another, so that a caller may keep none: each is made when asked for. */
export function* scopeFiles(published: Published, scope: Scope): Generator<DataFile> {
  const { tables } = openTables(published, scope)
  const making: Making = { published, scope, tables, archive: zipWriter() }
  const done: MadeFile[] = []
  for (const plan of dataPlans(scope)) {
    const { bytes, ...made } = dataFile(plan, bytesOf(making, plan, done), rowsOf(plan, tables))
    if (plan.form !== 'zip') keep(making, { ...made, bytes })
    done.push(made)
    yield { ...made, bytes }
  }
  if (scope.kind !== 'atlas') return
  for (const plan of ABOUT_FILES) yield dataFile(plan, bytesOf(making, plan, done), null)
}
