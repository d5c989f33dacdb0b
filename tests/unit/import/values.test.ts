import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absence } from '../../../src/imports/absent.ts'
import { parseWord } from '../../../src/imports/category-words.ts'
import { clean } from '../../../src/imports/clean.ts'
import { parseDegrees, parsePair } from '../../../src/imports/degrees.ts'
import { decimalStyle, parseQuantity } from '../../../src/imports/numbers.ts'
import { transliterate } from '../../../src/imports/transliterate.ts'
import { headerUnit, unitOf } from '../../../src/imports/units.ts'
import { parseYears } from '../../../src/imports/years.ts'
import { STATUSES } from '../../../src/core/facility/vocabulary.ts'

const valueOf = (parsed: object): unknown => ('value' in parsed ? parsed.value : parsed)
const codeOf = (parsed: object): unknown =>
  'doubt' in parsed && typeof parsed.doubt === 'object' && parsed.doubt && 'code' in parsed.doubt
    ? parsed.doubt.code
    : undefined

describe('numbers', () => {
  it.each([
    ['110500', { lo: 110500, hi: 110500, rest: '' }],
    ['1 234 567', { lo: 1234567, hi: 1234567, rest: '' }],
    ['1\u00a0234,5', { lo: 1234.5, hi: 1234.5, rest: '' }],
    ["1'234'567.25", { lo: 1234567.25, hi: 1234567.25, rest: '' }],
    ['1,234,567', { lo: 1234567, hi: 1234567, rest: '' }],
    ['1.234.567,8', { lo: 1234567.8, hi: 1234567.8, rest: '' }],
    ['12,5', { lo: 12.5, hi: 12.5, rest: '' }],
    ['0,125', { lo: 0.125, hi: 0.125, rest: '' }],
    ['110-150', { lo: 110, hi: 150, rest: '' }],
    ['от 110 до 150 тыс. м3', { lo: 110, hi: 150, rest: 'тыс. м3' }],
    ['<5', { lo: 5, hi: 5, mark: 'most', rest: '' }],
    ['более 20', { lo: 20, hi: 20, mark: 'least', rest: '' }],
    ['ок. 100', { lo: 100, hi: 100, mark: 'about', rest: '' }],
    ['~1,96 млн м³', { lo: 1.96, hi: 1.96, mark: 'about', rest: 'млн м³' }],
  ])('%s', (text, value) => {
    expect(valueOf(parseQuantity(text, undefined))).toEqual(value)
  })

  it.each(['1,234', '12.500', '999,999'])('%s is two numbers, and never guessed', (text) => {
    expect(codeOf(parseQuantity(text, undefined))).toBe('import-ambiguous-number')
    expect(valueOf(parseQuantity(text, 'comma'))).not.toEqual(valueOf(parseQuantity(text, 'point')))
  })

  it.each(['много', '12,34,5', '150-110', '1.2.3,4', '', '12 км от 34 000 посёлка 55'])(
    '%s is no number',
    (text) => {
      expect(codeOf(parseQuantity(text, undefined))).toBe('import-not-a-number')
    },
  )

  it('takes the decimal sign from cells of the column that show it, unless they disagree', () => {
    expect(decimalStyle(['1,234', '32,6', '7'])).toBe('comma')
    expect(decimalStyle(['1,234', '32.6'])).toBe('point')
    expect(decimalStyle(['32,6', '32.6'])).toBeUndefined()
    expect(decimalStyle(['1,234', '5'])).toBeUndefined()
  })

  it('reads every plain number as itself', () => {
    const plain = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100)
    fc.assert(
      fc.property(plain, (value) => {
        const russian = String(value).replace('.', ',')
        expect(valueOf(parseQuantity(russian, 'comma'))).toMatchObject({ lo: value, hi: value })
      }),
    )
  })
})

describe('units', () => {
  it.each([
    ['млн м³', 'volume', 1e6],
    ['млн куб. м', 'volume', 1e6],
    ['тыс. м3', 'volume', 1e3],
    ['million m3', 'volume', 1e6],
    ['thousand t', 'mass', 1e3],
    ['тыс. т', 'mass', 1e3],
    ['тыс. тонн', 'mass', 1e3],
    ['тыс. т/год', 'flow', 1e3],
    ['кв. км', 'area', 100],
    ['га', 'area', 1],
    ['km', 'length', 1000],
  ])('%s', (text, dimension, factor) => {
    expect(unitOf(text)).toMatchObject({ dimension, factor })
  })

  it('is found in a header, and nothing where there is none', () => {
    expect(headerUnit('Объём, млн м³')).toMatchObject({ unit: { factor: 1e6 }, rest: 'Объём' })
    expect(headerUnit('Mass (thousand t)')).toMatchObject({ unit: { factor: 1e3, dimension: 'mass' } })
    expect(headerUnit('Состояние').unit).toBeUndefined()
  })
})

describe('coordinates', () => {
  it.each([
    ['41°16\'56" N', 41.2822222],
    ['41 16 56.0', 41.2822222],
    ['N41.28', 41.28],
    ['41,28', 41.28],
    ['41°16,9′ с. ш.', 41.2816667],
    ['41º 16’ 56,0’’ северной широты', 41.2822222],
    ['41-16-56', 41.2822222],
    ['33°52\'10" S', -33.8694444],
    ['-33.5', -33.5],
  ])('%s', (text, value) => {
    expect(valueOf(parseDegrees(text, 'lat'))).toBe(value)
  })

  it.each(['91', '41°61\'00"', "41.5°16'", 'у реки', '72°28\'34" E', '41 16 56 10'])(
    '%s is no latitude',
    (text) => {
      expect(codeOf(parseDegrees(text, 'lat'))).toBe('import-coordinates')
    },
  )

  it.each(['41°16\'56" N, 72°28\'34" E', '41.2822222; 72.4761111', '41 16 56 с.ш. 72 28 34 в.д.'])(
    'finds both in %s',
    (text) => {
      expect(valueOf(parsePair(text))).toEqual({ lat: 41.2822222, lon: 72.4761111 })
    },
  )

  it('writes and reads degrees, minutes and seconds alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 179 }), fc.nat(59), fc.nat(59), (degrees, minutes, seconds) => {
        const read = valueOf(parseDegrees(`${degrees}°${minutes}'${seconds}"`, 'lon'))
        expect(read).toBeCloseTo(degrees + minutes / 60 + seconds / 3600, 6)
      }),
    )
  })
})

describe('years', () => {
  it.each([
    ['1967 г.', { lo: 1967, hi: 1967 }],
    ['1950-е', { lo: 1950, hi: 1959 }],
    ['1950s', { lo: 1950, hi: 1959 }],
    ['1946–1968 гг.', { lo: 1946, hi: 1968 }],
    ['05.1967', { lo: 1967, hi: 1967 }],
    ['II кв. 1967 г.', { lo: 1967, hi: 1967 }],
    ['до 1946', { lo: 1800, hi: 1945, mark: 'before' }],
  ])('%s', (text, value) => {
    expect(valueOf(parseYears({ text }))).toEqual(value)
  })

  it('takes the year of a date, and no year from anything else', () => {
    expect(valueOf(parseYears({ text: '1967-05-01', date: '1967-05-01' }))).toEqual({ lo: 1967, hi: 1967 })
    for (const text of ['67', '1968-1946', 'давно', '19670'])
      expect(codeOf(parseYears({ text }))).toBe('import-year')
  })
})

describe('words', () => {
  it.each([
    ['Действующее', 'active'],
    ['не действует', 'inactive'],
    ['Inactive', 'inactive'],
    ['closed (mining ended 1968)', 'closed'],
    ['рекультивировано', 'rehabilitated'],
    ['закрыто [closed]', 'closed'],
    ['бесхозное', 'orphaned'],
  ])('%s is %s', (text, status) => {
    expect(parseWord('status', STATUSES, text)).toBe(status)
  })

  it('takes a text that names two states, or none, for none', () => {
    expect(parseWord('status', STATUSES, 'закрыто, затем заброшено')).toBeUndefined()
    expect(parseWord('status', STATUSES, 'законсервировано')).toBeUndefined()
  })

  it('knows an absence from a stated one and from a value', () => {
    for (const text of ['-', '—', 'н/д', 'нет данных', 'n/a', '']) expect(absence(text)).toBe('nothing')
    expect(absence('не раскрывается')).toBe('undisclosed')
    expect(absence('0')).toBeUndefined()
  })

  it('keeps nothing in a text that a record may not hold', () => {
    expect(clean('<5\u200b  м')).toBe('менее 5 м')
    expect(clean('a `b` <i>')).toBe('a ’b’ ‹i>')
    expect(transliterate('Хвостохранилище «Щучье» № 3, ГОК')).toBe(
      'Khvostokhranilishche “Shchuche” No. 3, GOK',
    )
  })
})
