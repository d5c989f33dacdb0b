import { createHash } from 'node:crypto'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { HOSTILE, inventedAtlas } from '../../artefacts/open-data/invented.ts'
import { publishParts } from '../../artefacts/invented-parts.ts'
import type { Scope } from '../../artefacts/open-data/tables.ts'
import type { DataFile } from './data-file.ts'
import { scopeFiles } from './scope-files.ts'

const published = inventedAtlas()
const ATLAS: Scope = { kind: 'atlas' }

const filesOf = (scope: Scope, of = published) =>
  new Map([...scopeFiles(of, scope)].map((file) => [file.path, file]))

const files = filesOf(ATLAS)
const bytes = (path: string, of: ReadonlyMap<string, DataFile> = files) =>
  of.get(path)?.bytes ?? new Uint8Array()
const text = (path: string) => Buffer.from(bytes(path)).toString('utf8')
const cells = (path: string, delimiter = ','): string[][] =>
  parse(Buffer.from(bytes(path)), { delimiter, bom: true })

describe('files of open data', () => {
  it('are the same bytes when made again, in another time zone', () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    const again = filesOf(ATLAS, inventedAtlas())
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect([...again].map(([path, { sha256 }]) => [path, sha256])).toEqual(
      [...files].map(([path, { sha256 }]) => [path, sha256]),
    )
    expect(files.size).toBe(19)
  })

  it('lie in the folder of their scope and are named after it', () => {
    const paths = [...filesOf({ kind: 'country', id: 'kz' }).keys()]
    expect(paths).toContain('countries/kz/tmf-kz.gpkg')
    expect(paths.every((path) => path.startsWith('countries/kz/'))).toBe(true)
    expect(paths).toHaveLength(15)
  })

  it('are made of an atlas without a record too', () => {
    const empty = filesOf(ATLAS, publishParts({}))
    expect([...empty.values()].every((file) => file.bytes.length > 100)).toBe(true)
    expect(cells('facilities.csv')[0]?.join()).toBe(
      parse(Buffer.from(bytes('facilities.csv', empty)))[0]?.join(),
    )
  })

  it('say how many rows they hold and what their bytes add up to', () => {
    for (const { path, sha256, rows, table } of files.values()) {
      expect(sha256, path).toBe(createHash('sha256').update(bytes(path)).digest('hex'))
      if (table === 'facilities') expect(rows, path).toBe(5)
    }
  })
})

describe('CSV', () => {
  it('holds no text that a spreadsheet takes for a formula', () => {
    const [head = [], ...rows] = cells('facilities.csv')
    const name = head.indexOf('name_en')
    expect(rows.map((row) => row[name])).toContain(`'${HOSTILE}`)
    for (const path of ['facilities.csv', 'claims.csv', 'sources.csv', 'incidents.csv'])
      for (const row of cells(path))
        for (const cell of row) if (!/^-?\d/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n]/u)
  })

  it('for Russian spreadsheets has its mark, semicolons, commas and Russian words', () => {
    const [head = [], ...rows] = cells('facilities.ru.csv', ';')
    expect(text('facilities.ru.csv').startsWith('\uFEFF"Обозначение";')).toBe(true)
    expect(head).toContain('Широта, °')
    expect(head).toContain('Накопленный объём: наибольшее, м³')
    const clear = rows[0] ?? []
    expect(clear[head.indexOf('Широта, °')]).toBe('41,858')
    expect(clear[head.indexOf('Оценён')]).toBe('да')
    expect(clear[head.indexOf('Накопленная масса: на чём основано')]).toBe('не раскрывается')
  })
})

describe('the workbook', () => {
  const book = read(bytes('tmf-atlas.ru.xlsx'))
  const sheet = (index: number) => book.Sheets[book.SheetNames[index] ?? ''] ?? {}
  const rows = (index: number) =>
    utils.sheet_to_json<(string | number | boolean | null)[]>(sheet(index), { header: 1, defval: null })

  it('opens with a read-me, then has a sheet a table', () => {
    expect(book.SheetNames).toEqual(['Прочтите сначала', 'Объекты', 'Утверждения', 'Аварии', 'Источники'])
    expect(rows(0).flat().join(' ')).toContain('Не приводите место без границ')
  })

  it('has heads, units below them, and keeps both in sight', () => {
    const [heads = [], units = []] = rows(1)
    expect(units[heads.indexOf('Накопленный объём: наибольшее')]).toBe('м³')
    const xml = Buffer.from(
      unzipSync(bytes('tmf-atlas.ru.xlsx'))['xl/worksheets/sheet2.xml'] ?? [],
    ).toString()
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3"')
  })

  it('holds numbers as numbers, hostile texts as texts, and no formula', () => {
    const [heads = [], , ...facilities] = rows(1)
    expect(facilities[0]?.[heads.indexOf('Накопленный объём: лучшая оценка')]).toBe(500_000)
    expect(facilities[3]?.[heads.indexOf('Название по-английски')]).toBe(
      HOSTILE.replace('\u0007', '\uFFFD').replace('\r\n', '\n'),
    )
    for (const name of book.SheetNames)
      for (const [at, cell] of Object.entries(book.Sheets[name] ?? {}))
        if (!at.startsWith('!')) expect((cell as { f?: string }).f).toBeUndefined()
  })
})

describe('the archive', () => {
  it('tells its folder, its release and the sums of all it holds', () => {
    const parts = unzipSync(bytes('tmf-atlas.zip'))
    const folder = `tmf-atlas-${published.release.id}/`
    expect(Object.keys(parts).every((path) => path.startsWith(folder))).toBe(true)
    const sums = Buffer.from(parts[`${folder}SHA256SUMS`] ?? []).toString()
    for (const line of sums.trim().split('\n')) {
      const [sum, name = ''] = line.split('  ')
      const part = parts[`${folder}${name}`] ?? new Uint8Array()
      expect(createHash('sha256').update(part).digest('hex'), name).toBe(sum)
    }
    expect(Buffer.from(parts[`${folder}README.txt`] ?? []).toString()).toContain(published.release.id)
  })
})
