import { describe, expect, it } from 'vitest'
import { frontPage } from './front-page.ts'
import { inventedAtlas } from './invented-atlas.ts'

describe('the front page', () => {
  const page = frontPage(inventedAtlas(), 'en')

  it('counts its figures from the records', () => {
    expect(page.figures.map(({ number, label }) => `${number} ${label}`)).toEqual([
      '5 records',
      '3 rated facilities',
      '1 with coordinates',
      '2 countries',
      '0 sources',
    ])
  })

  it('lists the rated facilities by place with their bands', () => {
    expect(page.top.rows.map(({ facility, place, band }) => [facility.text, place?.text, band.text])).toEqual(
      [
        ['kz/derived', '1', '1'],
        ['kz/sure', '2', '2'],
        ['kg/harmless', '3', '3'],
      ],
    )
    expect(page.top.axis).toEqual({ lo: 2, hi: 13 })
  })

  it('prints a score for the machine and for the reader', () => {
    const [derived] = page.top.rows
    expect(derived?.score.range).toEqual({ kind: 'interval', value: '10/10.301029996', text: '10.00–10.30' })
    expect(derived?.score.best).toEqual({ kind: 'score', value: '10.150514998', text: '10.15' })
  })

  it('wants the facts of the unknown facility first', () => {
    expect(page.wanted.map(({ facility, part }) => `${facility.text} ${part}`)[0]).toBe('kg/unknown capacity')
    const worths = page.wanted.map(({ worth }) => Number(worth.value))
    expect(worths).toEqual(worths.toSorted((a, b) => b - a))
  })

  it('sets the count of each country beside its single facilities, groups left out', () => {
    expect(
      page.countries.map(({ country, records, single, rated, counted, missing }) => [
        country.text,
        records,
        single,
        rated,
        counted,
        missing,
      ]),
    ).toEqual([
      ['Kazakhstan', 3, 2, 2, '24', 22],
      ['Kyrgyzstan', 2, 2, 1, undefined, undefined],
    ])
  })
})

describe('what is known to be missing', () => {
  const missing = (counted: number, locale = 'ru') =>
    (frontPage(inventedAtlas(counted), locale).missing[0] ?? '').replaceAll('\u00a0', ' ')

  it.each([
    [3, 'нет по меньшей мере 1 объекта из'],
    [4, 'нет по меньшей мере 2 объектов из'],
    [7, 'нет по меньшей мере 5 объектов из'],
    [13, 'нет по меньшей мере 11 объектов из'],
    [23, 'нет по меньшей мере 21 объекта из'],
    [113, 'нет по меньшей мере 111 объектов из'],
  ])('a count of %i has the right Russian case', (counted, words) => {
    expect(missing(counted)).toContain(words)
  })

  it('is one facility in English', () => {
    expect(missing(3, 'en')).toBe(
      'At least 1 facility that the authorities count is not in the atlas (Kazakhstan).',
    )
  })

  it('says so where no count is higher than the records, and names countries without a count', () => {
    const [first, second] = frontPage(inventedAtlas(2), 'en').missing
    expect(first).toBe('No national count that we found is higher than the number of records.')
    expect(second).toBe('No national count was found for: Kyrgyzstan. More may be missing there.')
  })
})
