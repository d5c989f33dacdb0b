import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLines } from './changed-lines.ts'
import { proposedId } from './new-id.ts'
import { nextSource } from './next-source.ts'
import { findSources } from './source-control.ts'
import { INPUT_UNITS, inOwnUnit } from './units.ts'
import { mailAddress } from './ways.ts'

describe('a figure in the unit of its field', () => {
  it.each([
    ['32.6', 6, 32600000],
    ['110 500', 0, 110500],
    ['110\u00a0500', 0, 110500],
    ['0.29', 2, 29],
    ['1.005', 3, 1005],
    ['500', -4, 0.05],
    ['5', -4, 0.0005],
    ['-1.5', 3, -1500],
    ['1200', -3, 1.2],
    ['41,5', 6, '41,5'],
    ['1e5', 0, '1e5'],
    ['', 3, ''],
    ['5 6', 0, '5 6'],
  ])('%j by 10^%i is %j', (typed, power, expected) => {
    expect(inOwnUnit(typed, power)).toBe(expected)
  })

  it('goes there and back by moving the point', () => {
    const powers = Object.values(INPUT_UNITS).flatMap((units) => units.map(({ power }) => power))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), fc.constantFrom(...powers), (n, power) => {
        const there = inOwnUnit(String(n), power)
        const back = typeof there === 'number' ? there.toFixed(8).replace(/\.?0+$/, '') : ''
        expect(inOwnUnit(back, -power)).toBe(n)
      }),
    )
  })
})

describe('changed lines', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
  const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

  it('hold both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = changedLines(before, after, 100)
        const side = (skip: string) =>
          joined(lines.flatMap((line) => (line.kind === 'gap' || line.kind === skip ? [] : [line.text])))
        if (before === after) {
          expect(lines.filter(({ kind }) => kind !== 'gap')).toEqual([])
          return
        }
        expect(side('added')).toBe(before)
        expect(side('removed')).toBe(after)
      }),
    )
  })

  it('are shown with their neighbours, the rest is counted', () => {
    const before = joined([...'abcdefgh'])
    expect(changedLines(before, before.replace('e\n', 'E\n'), 1)).toEqual([
      { kind: 'gap', count: 3 },
      { kind: 'same', text: 'd' },
      { kind: 'removed', text: 'e' },
      { kind: 'added', text: 'E' },
      { kind: 'same', text: 'f' },
      { kind: 'gap', count: 2 },
    ])
  })
})

it.each([
  ['KG', 'Ak-Tyuz tailings No. 4', 'kg/ak-tyuz-no-4'],
  ['kz', 'Übergröße “X”', 'kz/ubergro-e-x'],
  ['KG', 'Кумтор', ''],
  ['', 'Kumtor', ''],
])('the short name proposed in %s for %s is %j', (country, name, id) => {
  expect(proposedId(country, name)).toBe(id)
})

it('a new source takes the next number', () => {
  expect(nextSource(['s001', 's330', 'n04', 'natural-earth'])).toBe('s331')
  expect(nextSource([])).toBe('s001')
})

it('documents are found by all words of a question, in any spelling', () => {
  const lang = 'en'
  const sources = [
    { id: 's001', title: 'Waste register of Kyrgyzstan', publisher: 'MES', year: '2018', lang },
    { id: 's002', title: 'Отчёт о хвостохранилищах', publisher: 'МЧС', year: '2018', lang: 'ru' },
  ]
  const ids = (question: string) => findSources(sources, question).map(({ id }) => id)
  expect(ids('register 2018')).toEqual(['s001'])
  expect(ids('отчет')).toEqual(['s002'])
  expect(ids('S002')).toEqual(['s002'])
  expect(ids('2018')).toEqual(['s001', 's002'])
  expect(ids('register 1999')).toEqual([])
  expect(ids(' ')).toEqual([])
})

it('an e-mail has the change in it, or room for it where it is long', () => {
  const words = { subject: 'Kumtor: Volume', body: 'Please check.', paste: 'Paste here.' }
  const short = mailAddress('a@b.example', words, 'volume_m3: 5 & more')
  expect(short).toBe(
    'mailto:a@b.example?subject=Kumtor%3A%20Volume&body=Please%20check.%0A%0Avolume_m3%3A%205%20%26%20more%0A',
  )
  const long = mailAddress('a@b.example', words, 'ж'.repeat(2000))
  expect(long.length).toBeLessThan(400)
  expect(decodeURIComponent(long)).toContain('Paste here.')
})
