import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvOf } from './csv.ts'

/** Reads one quoted cell back. */
const read = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"')

describe('csvCell', () => {
  it.each([
    [null, ''],
    [-5.5, '-5.5'],
    [true, 'true'],
    ['kg/kumtor', '"kg/kumtor"'],
    ['a "b"', '"a ""b"""'],
    ['=1+1', '"\'=1+1"'],
    [' \t=1', '"\' \t=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', '"\'＝1"'],
    ['-5.5', '"\'-5.5"'],
  ])('writes %j as %s', (value, text) => {
    expect(csvCell(value)).toBe(text)
  })

  it('lets no text begin a formula, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = read(csvCell(text))
        expect(back.trimStart()[0] ?? '').not.toMatch(/[=+\-@＝＋－＠]/)
        expect([text, `'${text}`]).toContain(back)
      }),
    )
  })
})

it('csvOf names the columns first and ends every line', () => {
  const csv = csvOf({
    id: 'ranks',
    columns: [
      { name: 'facility', what: '' },
      { name: 'place', what: '' },
    ],
    rows: [['kg/kumtor', 2]],
  })
  expect(csv).toBe('"facility","place"\r\n"kg/kumtor",2\r\n')
})
