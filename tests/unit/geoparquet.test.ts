import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, it } from 'vitest'
import { parquetRows } from '../lib/open-data/forms.ts'
import { HOSTILE, inventedAtlas } from '../../src/artefacts/open-data/invented.ts'
import { openTables } from '../../src/artefacts/open-data/tables.ts'
import { geoparquetBytes } from '../../src/exports/data/geoparquet.ts'

const { tables } = openTables(inventedAtlas(), { kind: 'atlas' })
const folder = mkdtempSync(join(tmpdir(), 'atlas-parquet-'))
const file = join(folder, 'a.parquet')
writeFileSync(
  file,
  geoparquetBytes(tables.facilities, { release: 'r', licence: 'CC-BY-4.0', attribution: 'a' }),
)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('is read by DuckDB without an extension: types, texts and points kept', async () => {
  const rows = await parquetRows(file)
  expect(rows.map((row) => [row['id'], row['@lat'], row['@lon']])).toEqual([
    ['kg/clear', 41.858, 72.5],
    ['kg/differing', null, null],
    ['kz/group', null, null],
    ['kz/hostile', null, null],
    ['kz/unknown', null, null],
  ])
  expect(rows[0]).toMatchObject({ rated: true, volume_m3_lo: 500_000, commissioned_lo: 1960, place: 2 })
  expect(rows[3]?.['name_ru']).toBe(HOSTILE)
})

it('says where its points are and how they are written', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(
    `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${file}')`,
  )
  const about = new Map(reader.getRowObjects().map(({ key, value }) => [key, value]))
  connection.closeSync()
  instance.closeSync()
  expect(JSON.parse(String(about.get('geo')))).toEqual({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: { encoding: 'WKB', geometry_types: ['Point'], bbox: [72.5, 41.858, 72.5, 41.858] },
    },
  })
  expect(about.get('licence')).toBe('CC-BY-4.0')
})
