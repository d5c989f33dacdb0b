import { crc32 as libraryCrc } from 'node:zlib'
import fc from 'fast-check'
import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../src/forms/programme/workbook.ts'
import { crc32 } from '../../src/forms/programme/zip.ts'
import { readTable } from '../../src/tables/read-table.ts'

const rowsOf = (bytes: Uint8Array, sheet: string): unknown => {
  const found = read(bytes, { type: 'array' }).Sheets[sheet]
  return found && utils.sheet_to_json(found, { header: 1, raw: true, blankrows: true, defval: '' })
}
const one = (rows: readonly (readonly (string | number)[])[]) =>
  workbook([{ name: 'A', rows, widths: [10, 20], frozen: 1 }])

describe('the workbook that a browser makes', () => {
  it('is read back by others, text for text and number for number', () => {
    const rows = [
      ['№', 'Шаг & "срок"'],
      [1, '=1+1'],
      [2.5, 'a\nb <c>'],
    ]
    const bytes = workbook([
      { name: 'Программа', rows, widths: [5, 30], frozen: 1 },
      { name: 'About', rows: [['one line']], widths: [80] },
    ])
    expect(rowsOf(bytes, 'Программа')).toEqual(rows)
    expect(rowsOf(bytes, 'About')).toEqual([['one line']])
    expect(read(bytes, { type: 'array', cellFormula: true }).Sheets['Программа']?.['B2']).toMatchObject({
      t: 's',
      v: '=1+1',
    })
  })

  it('holds no formula and loses no text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const sheet = read(one([[text]]), { type: 'array', cellFormula: true }).Sheets['A']
        expect(sheet?.['A1']).toMatchObject({ t: 's', v: text })
        expect(sheet?.['A1']).not.toHaveProperty('f')
      }),
      { numRuns: 50 },
    )
    expect(rowsOf(one([['a\u0000b\uD800c\uFFFE']]), 'A')).toEqual([['abc']])
  })

  it('passes our own careful reader too', () => {
    const table = readTable('programme.xlsx', one([['id'], ['water-lower-pond']]))
    expect(JSON.stringify(table)).toContain('water-lower-pond')
  })

  it('gives the same bytes for the same sheets', () => {
    expect(one([['a', 1]])).toEqual(one([['a', 1]]))
  })

  it('sums as every archive does', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(libraryCrc(bytes))
      }),
    )
  })
})
