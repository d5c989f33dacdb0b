import { CONFIG } from '../../config.ts'
import type { Localised } from '../../core/claim.ts'
import type { ColumnHead, OpenTable } from '../../artefacts/open-data/table.ts'
import type { MadeFile } from './data-file.ts'

const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
}

/** What a package of files says of itself. */
export interface PackageAbout {
  /** Example: `tmf-kg`. */
  readonly name: string
  readonly title: Localised
  readonly description: Localised
  /** Id of the release and its date. */
  readonly release: string
  readonly date: string
}

/** A column as a field of a Table Schema; Russian words stand beside the English ones. */
const fieldOf = ({ name, title, type, unit, description, format, required }: ColumnHead) => ({
  name,
  type,
  ...(format && { format }),
  title: title.en,
  title_ru: title.ru,
  description: description.en,
  description_ru: description.ru,
  ...(unit !== '' && { unit }),
  ...(required && { constraints: { required } }),
})

/** The description of a table's columns (Frictionless Table Schema). */
export const tableSchema = ({ columns, key }: Pick<OpenTable, 'columns' | 'key'>) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(fieldOf),
  missingValues: [''],
  primaryKey: key,
})

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const fileOf = ({ path, type, size, sha256 }: MadeFile) => ({
  name: nameOf(path).toLowerCase(),
  path: nameOf(path),
  mediatype: type.replace(/;.*/, ''),
  bytes: size,
  hash: `sha256:${sha256}`,
})

/**
 * The files of one folder as a Frictionless data package (version 2): tables with their schema, the other
 * formats as plain files. The bytes and hashes are those of the files given.
 */
export function dataPackageText(
  about: PackageAbout,
  files: readonly MadeFile[],
  tables: readonly OpenTable[],
): string {
  const resources = files.map((file) => {
    const table = file.form === 'csv' ? tables.find(({ id }) => id === file.table) : undefined
    if (!table) return fileOf(file)
    return {
      ...fileOf(file),
      name: table.id,
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      type: 'table',
      title: table.title.en,
      title_ru: table.title.ru,
      description: table.description.en,
      description_ru: table.description.ru,
      format: 'csv',
      encoding: 'utf-8',
      schema: tableSchema(table),
    }
  })
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    id: `${CONFIG.site}/data/#${about.name}-${about.release}`,
    title: about.title.en,
    title_ru: about.title.ru,
    description: about.description.en,
    description_ru: about.description.ru,
    version: about.release,
    created: `${about.date}T00:00:00Z`,
    homepage: `${CONFIG.site}/en/data/`,
    licenses: [LICENCE],
    contributors: [{ title: 'The open TMF atlas', path: CONFIG.site, roles: ['publisher'] }],
    resources,
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}
