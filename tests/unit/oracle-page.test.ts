import { describe, expect, it } from 'vitest'
import { readPage, twoDecimals } from '../oracle/page.ts'
import { writtenCount, writtenScore, writtenShare, writtenSpan } from '../oracle/written.ts'

const LIST = `<main data-scope="kg">
  <table data-method="extended">
    <tr><td><a href="/en/countries/kg/">KG</a> <a href="/en/facilities/kg/one/">One</a></td>
      <td>7.11 <data data-n="score" value="7.04">7.04</data></td><td data-fact>1.25 ha</td></tr>
    <tr data-part="dam" data-of="kg/two"><td><data data-n="interval" value="1/2"> 1.00–2.00 </data></td></tr>
  </table>
</main>`

const PAGE = `<p data-summary>With 7.04 it ranks third.</p><svg data-summary aria-label="7.05"></svg>
  <data data-n="place" value="3">3</data> <p>9.99</p>`

describe('reading marked numbers from a page', () => {
  it('knows whose number it is', () => {
    const { numbers, rows, strays } = readPage(LIST, '/en/countries/kg/', 'basic')
    expect(numbers.map(({ list: _, ...rest }) => rest)).toEqual([
      {
        kind: 'score',
        value: '7.04',
        text: '7.04',
        record: 'kg/one',
        method: 'extended',
        part: null,
        scope: 'kg',
      },
      {
        kind: 'interval',
        value: '1/2',
        text: '1.00–2.00',
        record: 'kg/two',
        method: 'extended',
        part: 'dam',
        scope: 'kg',
      },
    ])
    expect(rows).toEqual(['kg/one'])
    expect(strays).toEqual(['7.11'])
  })

  it('takes the page itself where nothing else is said', () => {
    const { numbers, summaries, strays } = readPage(PAGE, '/ru/facilities/kg/one/', 'basic')
    expect(numbers[0]).toMatchObject({
      kind: 'place',
      record: 'kg/one',
      method: 'basic',
      part: null,
      scope: null,
    })
    expect(summaries.map(({ text }) => twoDecimals(text))).toEqual([['7.04'], ['7.05']])
    expect(summaries.map(({ record, isPicture }) => [record, isPicture])).toEqual([
      ['kg/one', false],
      ['kg/one', true],
    ])
    expect(strays).toEqual([])
    expect(readPage(PAGE, '/en/methods/other/', 'basic').numbers[0]).toMatchObject({
      record: null,
      method: 'other',
    })
  })
})

describe('writing numbers for readers', () => {
  it('rounds half up to two decimals, with the mark of the language', () => {
    expect(writtenScore(7_045_000_000, 'en')).toBe('7.05')
    expect(writtenScore(7_044_999_999, 'ru')).toBe('7,04')
    expect(writtenScore(0, 'en')).toBe('0.00')
    expect(writtenScore(13_000_000_000, 'ru')).toBe('13,00')
  })

  it('groups thousands, joins ends and writes shares', () => {
    expect(writtenCount(1234567, 'en')).toBe('1,234,567')
    expect(writtenCount(1234, 'ru')).toBe('1\u00a0234')
    expect([writtenSpan('3', '3'), writtenSpan('1', '12')]).toEqual(['3', '1–12'])
    expect(writtenShare(2, 6, 'ru')).toEqual(['2 из 6', '2 из\u00a06', '2/6', '33\u00a0%'])
    expect(writtenShare(1, 2, 'en')).toContain('50%')
  })
})
