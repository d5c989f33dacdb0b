import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { unzipSync } from 'fflate'
import { describe, expect, inject, it } from 'vitest'
import type { Cell, Field, Row } from '../lib/open-data/forms.ts'
import {
  csvRows,
  geojsonRows,
  geopackageRows,
  parquetRows,
  russianCsvRows,
  workbookRows,
} from '../lib/open-data/forms.ts'

/**
 * Every number of every format is the number of every other one. Which numbers the pages print stands in
 * `open-data-pages.test.ts`.
 */
const data = join(inject('dist'), 'data')
const TABLES = ['facilities', 'claims', 'incidents', 'sources'] as const
const SCOPES = [
  ['', 'tmf-atlas'],
  ['basins/naryn/', 'tmf-naryn'],
] as const

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] }
}

const packageOf = (folder: string): { readonly version: string; readonly resources: readonly Resource[] } =>
  JSON.parse(readFileSync(join(data, folder, 'datapackage.json'), 'utf8'))

const fieldsOf = (folder: string, table: string): readonly Field[] =>
  packageOf(folder).resources.find(({ name }) => name === table)?.schema?.fields ?? []

/** Cells that differ, as sentences; columns that hold words in one of the two are left out by `of`. */
function differences(
  rows: readonly Row[],
  others: readonly Row[],
  fields: readonly Field[],
  of = (_: Field) => true,
): readonly string[] {
  const said = (cell: Cell | undefined) => JSON.stringify(cell ?? null)
  if (rows.length !== others.length) return [`${String(rows.length)} rows, ${String(others.length)} rows`]
  return rows.flatMap((row, index) =>
    fields
      .filter(of)
      .filter(({ name }) => said(row[name]) !== said(others[index]?.[name]))
      .map(({ name }) => `${String(index)} ${name}: ${said(row[name])}, ${said(others[index]?.[name])}`),
  )
}

/** What a workbook and a Russian file hold as the others do; words stand there in the words of the language. */
const isNumber = ({ type }: Field) => type === 'number' || type === 'integer'

/** An apostrophe stands before what could be a formula, in CSV alone. */
const bare = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? cell.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r\n])/u, '') : cell,
      ]),
    ),
  )

describe.each(SCOPES)('the files of %s', (folder, name) => {
  const at = (file: string) => join(data, folder, file)

  it.each(TABLES)('%s: no cell differs between CSV and GeoPackage', (table) => {
    const fields = fieldsOf(folder, table)
    const rows = bare(csvRows(at(`${table}.csv`), fields))
    expect(rows.length).toBeGreaterThan(0)
    expect(differences(rows, geopackageRows(at(`${name}.gpkg`), table, fields), fields)).toEqual([])
  })

  it.each(TABLES)('%s: no number differs in the workbooks and in the Russian file', (table) => {
    const fields = fieldsOf(folder, table)
    const rows = csvRows(at(`${table}.csv`), fields)
    const sheet = TABLES.indexOf(table) + 1
    for (const others of [
      workbookRows(at(`${name}.en.xlsx`), sheet, fields),
      workbookRows(at(`${name}.ru.xlsx`), sheet, fields),
      russianCsvRows(at(`${table}.ru.csv`), fields),
    ])
      expect(differences(rows, others, fields, isNumber)).toEqual([])
  })

  it('facilities: no cell differs in GeoJSON and GeoParquet, and the points are those of the columns', async () => {
    const fields = fieldsOf(folder, 'facilities')
    const rows = bare(csvRows(at('facilities.csv'), fields))
    for (const others of [
      geojsonRows(at('facilities.geojson')),
      await parquetRows(at('facilities.parquet')),
    ]) {
      expect(differences(rows, others, fields)).toEqual([])
      expect(others.map((row) => [row['@lat'], row['@lon']])).toEqual(rows.map(({ lat, lon }) => [lat, lon]))
    }
  })

  it('the data package names every file with its size and its sum, and the archive holds them all', () => {
    const { version, resources } = packageOf(folder)
    expect(resources.length).toBeGreaterThan(12)
    const parts = unzipSync(readFileSync(at(`${name}.zip`)))
    const part = (file: string) => parts[`${name}-${version}/${file}`]
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(at(path))
      expect([path, file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([
        path,
        bytes,
        hash,
      ])
      expect(Buffer.from(part(path) ?? []).equals(file), path).toBe(true)
    }
    for (const file of ['README.txt', 'LICENCE.txt', 'CITATION.cff', 'datapackage.json', 'SHA256SUMS'])
      expect(part(file)?.length, file).toBeGreaterThan(100)
    const sums = Buffer.from(part('SHA256SUMS') ?? []).toString('utf8')
    expect(sums.trim().split('\n')).toHaveLength(Object.keys(parts).length - 1)
  })

  it('the GeoJSON is one by its standard', () => {
    expect(() => check(readFileSync(at('facilities.geojson'), 'utf8'))).not.toThrow()
  })
})

describe('the lossless table of claims', () => {
  it('gives back what the other tables say of a number', () => {
    const claims = csvRows(join(data, 'claims.csv'), fieldsOf('', 'claims'))
    const facilities = csvRows(join(data, 'facilities.csv'), fieldsOf('', 'facilities'))
    const spans = Map.groupBy(
      claims.filter(({ unit, number }) => unit !== null && number !== 0),
      ({ record, fact }) => `${String(record)} ${String(fact)}`,
    )
    const wrong = facilities.flatMap((row) =>
      [...spans]
        .filter(([key]) => key.startsWith(`facilities/${String(row['id'])} `))
        .filter(([key, own]) => {
          const fact = key.split(' ')[1] ?? ''
          const ends = own.map(({ value }) => JSON.parse(String(value)) as { lo: number; hi: number })
          const lo = Math.min(...ends.map((end) => end.lo))
          const hi = Math.max(...ends.map((end) => end.hi))
          return row[`${fact}_lo`] !== lo || row[`${fact}_hi`] !== hi
        })
        .map(([key]) => key),
    )
    expect(spans.size).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })
})

describe('the entry for catalogues', () => {
  it('names files that are there, with their size', () => {
    const entry = JSON.parse(readFileSync(join(data, 'catalogue.jsonld'), 'utf8')) as {
      'dcat:dataset': [{ 'dcat:distribution': { '@id': string; 'dcat:byteSize': { '@value': string } }[] }]
    }
    const files = entry['dcat:dataset'][0]['dcat:distribution']
    expect(files.length).toBeGreaterThan(12)
    for (const { '@id': id, 'dcat:byteSize': size } of files) {
      const path = join(data, id.slice(id.indexOf('/data/') + 6))
      expect(existsSync(path) && readFileSync(path).length, id).toBe(Number(size['@value']))
    }
  })
})
