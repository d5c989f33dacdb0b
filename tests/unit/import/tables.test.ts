import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/tables/read-table.ts'
import type { Sheet } from '../../../src/tables/sheet.ts'
import { writeXlsx } from '../../../src/tables/write-xlsx.ts'
import { bytes, plain, replaced, workbook } from './workbook.ts'

const fixture = readFileSync(join(import.meta.dirname, '../../fixtures/import/inventory-cp1251.csv'))

const sheetsOf = (name: string, data: Uint8Array): readonly Sheet[] => {
  const read = readTable(name, data)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.sheets
}

const texts = (name: string, data: Uint8Array) =>
  sheetsOf(name, data).map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))

describe('csv', () => {
  const table = 'Название;Объём\nПруд № 1;1,5\n'

  it('is read in the encodings of the region', () => {
    const utf16 = Buffer.from(`\uFEFF${table}`, 'utf16le')
    const expected = [[['Название', 'Объём'], ['Пруд № 1', '1,5'], ['']]]
    for (const data of [
      bytes(table),
      bytes(`\uFEFF${table}`),
      utf16,
      utf16.subarray(2),
      Buffer.from(utf16).swap16(),
    ])
      expect(texts('a.csv', data)[0]?.slice(0, 2)).toEqual(expected[0]?.slice(0, 2))
    const [sheet] = sheetsOf('inventory.csv', fixture)
    expect(sheet?.rows[2]?.[1]?.text).toBe('Наименование объекта')
  })

  it.each([';', ',', '\t'])('finds the separator %j', (separator) => {
    const data = ['a b', 'c', 'd'].join(separator)
    expect(texts('a.csv', bytes(`${data}\n${data}\n`))[0]?.[0]).toEqual(['a b', 'c', 'd'])
  })

  it('reads a lone quotation mark as what it is, and marks what a program would run', () => {
    expect(texts('a.csv', bytes('a;41°16\'56" N\n'))[0]?.[0]).toEqual(['a', '41°16\'56" N'])
    const [sheet] = sheetsOf('a.csv', bytes('=1+1;@sum;-5;-;-5 м;-cmd|x\n'))
    expect(sheet?.rows[0]?.map(({ formula }) => formula === true)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ])
  })
})

describe('xlsx', () => {
  it('gives numbers, dates, joined cells and several sheets', () => {
    const book = writeXlsx([
      plain([
        ['a', 0.1],
        ['b', 12345678901],
      ]),
      plain([['c']], 'Второй'),
    ])
    expect(texts('a.xlsx', book)).toEqual([
      [
        ['a', '0.1'],
        ['b', '12345678901'],
      ],
      [['c']],
    ])
    const dated = replaced('xl/worksheets/sheet1.xml', '<c r="B2"', '<c s="9" r="B2"')
    expect(texts('a.xlsx', dated)[0]?.[1]?.[1]).toBe('1.5')
    const merged = replaced(
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    )
    expect(sheetsOf('a.xlsx', merged)[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }])
  })

  it('marks formulas and errors', () => {
    const data = replaced('xl/worksheets/sheet1.xml', '<v>1.5</v>', '<f>WEBSERVICE("x")</f><v>1.5</v>')
    expect(sheetsOf('a.xlsx', data)[0]?.rows[1]?.[1]).toEqual({ text: '1.5', number: 1.5, formula: true })
  })

  it('is written with the same bytes twice, without the day', () => {
    const again = writeXlsx([
      plain([
        ['Name', 'Volume'],
        ['Pond', 1.5],
      ]),
    ])
    expect(again.equals(workbook)).toBe(true)
  })
})
