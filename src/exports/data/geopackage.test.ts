import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inventedAtlas } from '../../artefacts/open-data/invented.ts'
import { openTables } from '../../artefacts/open-data/tables.ts'
import { geopackageBytes } from './geopackage.ts'

const { tables } = openTables(inventedAtlas(), { kind: 'atlas' })
const bytes = geopackageBytes(Object.values(tables), '2026-11-21')
const folder = mkdtempSync(join(tmpdir(), 'atlas-gpkg-'))
const file = join(folder, 'a.gpkg')
writeFileSync(file, bytes)
const database = new DatabaseSync(file, { readOnly: true })
const all = (sql: string) => database.prepare(sql).all()

afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** What OGC 12-128r18 asks of a file with features and attributes. */
describe('the GeoPackage', () => {
  it('has the mark of its kind, its version, and nothing broken', () => {
    expect(Buffer.from(bytes.subarray(0, 16)).toString('latin1')).toBe('SQLite format 3\0')
    expect(Buffer.from(bytes.subarray(68, 72)).toString('latin1')).toBe('GPKG')
    expect(all('PRAGMA user_version')).toEqual([{ user_version: 10300 }])
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(all('PRAGMA foreign_key_check')).toEqual([])
  })

  it('defines the three reference systems that every file has', () => {
    const systems = all('SELECT srs_id, organization, definition FROM gpkg_spatial_ref_sys ORDER BY srs_id')
    expect(systems.map(({ srs_id, organization }) => [srs_id, organization])).toEqual([
      [-1, 'NONE'],
      [0, 'NONE'],
      [4326, 'EPSG'],
    ])
    expect(systems[2]?.['definition']).toMatch(/^GEOGCS\["WGS 84"/)
  })

  it('lists its tables with their kind, day and bounds', () => {
    expect(all('SELECT table_name, data_type, last_change, srs_id, min_x, max_y FROM gpkg_contents')).toEqual(
      [
        {
          table_name: 'facilities',
          data_type: 'features',
          last_change: '2026-11-21T00:00:00.000Z',
          srs_id: 4326,
          min_x: 72.5,
          max_y: 41.858,
        },
        expect.objectContaining({ table_name: 'claims', data_type: 'attributes', srs_id: null, min_x: null }),
        expect.objectContaining({ table_name: 'incidents', data_type: 'features', min_x: null }),
        expect.objectContaining({ table_name: 'sources', data_type: 'attributes' }),
      ],
    )
  })

  it('names the column of points of each table of features, of a type the table has', () => {
    expect(all('SELECT * FROM gpkg_geometry_columns')).toEqual(
      ['facilities', 'incidents'].map((table_name) => ({
        table_name,
        column_name: 'geom',
        geometry_type_name: 'POINT',
        srs_id: 4326,
        z: 0,
        m: 0,
      })),
    )
    for (const { name, type } of all("SELECT name, type FROM pragma_table_info('facilities')"))
      expect(['INTEGER', 'TEXT', 'DOUBLE', 'BOOLEAN', 'POINT'], String(name)).toContain(type)
    expect(all("SELECT name FROM pragma_table_info('facilities') WHERE pk = 1")).toEqual([{ name: 'fid' }])
  })

  it('writes a point with its head, reference system and envelope', () => {
    const [first, second] = all('SELECT geom FROM facilities ORDER BY fid')
    const point = first?.['geom']
    if (!(point instanceof Uint8Array)) throw new Error('no point')
    const view = new DataView(point.buffer, point.byteOffset, point.byteLength)
    expect(Buffer.from(point.subarray(0, 2)).toString()).toBe('GP')
    expect([view.getUint8(2), view.getUint8(3), view.getInt32(4, true)]).toEqual([0, 3, 4326])
    const envelope = [8, 16, 24, 32].map((at) => view.getFloat64(at, true))
    expect(envelope).toEqual([72.5, 72.5, 41.858, 41.858])
    expect([view.getUint8(40), view.getUint32(41, true), view.getFloat64(45, true)]).toEqual([1, 1, 72.5])
    expect(second?.['geom']).toBeNull()
  })

  it('describes every column in both languages', () => {
    const described = all("SELECT title FROM gpkg_data_columns WHERE table_name = 'facilities'")
    expect(described).toHaveLength(tables.facilities.columns.length)
    expect(described).toContainEqual({
      title: 'Stored volume: greatest (m³) / Накопленный объём: наибольшее',
    })
  })

  it('opens in the library that map programs use', (context) => {
    const found = spawnSync('ogrinfo', ['-so', '-ro', file, 'facilities'], { encoding: 'utf8' })
    if (found.error) context.skip('ogrinfo (GDAL) is not on this machine')
    expect(found.stderr).toBe('')
    expect(found.stdout).toContain('Geometry: Point')
    expect(found.stdout).toContain('Feature Count: 5')
    expect(found.stdout).toContain('ID["EPSG",4326]')
  })
})
