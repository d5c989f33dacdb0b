import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../list/invented.ts'
import { countryIndex } from './country-index.ts'
import { countryPage } from './country-page.ts'

const published = inventedAtlas()

describe('a country page', () => {
  it('ranks within the country and says so', () => {
    const page = countryPage(published, 'kg', 'en')
    expect(
      page.within.tables.rated.rows.map(({ id, rank }) => [id, rank?.place?.text, rank?.band.text]),
    ).toEqual([['kg/small', '1', '1']])
    expect(page.within.tables.unrated.rows[0]?.anywhere?.text).toBe('1–2')
    expect(page.within.scope).toBe('kg')
    expect(page.alone).toContain('for this country alone')
    expect(page.within.tables.rated.columns.map(({ key }) => key)).not.toContain('country')
  })

  it('says that no total was found, and prints one with its source', () => {
    expect(countryPage(published, 'kg', 'en').totals).toEqual([])
    expect(countryPage(published, 'kg', 'en').missing).toBe('No national total was found for: Kyrgyzstan.')
    expect(countryPage(published, 'kz', 'en').totals).toEqual([
      {
        what: { text: 'ponds' },
        amount: '24',
        date: 'as of 2010',
        sources: ['s1'],
        note: null,
        differs: null,
      },
    ])
  })

  it('gathers facilities of which the records say the same of the border', () => {
    const { out } = countryPage(published, 'kg', 'en').borders
    expect(out).toHaveLength(1)
    expect(out[0]?.facilities.map(({ text }) => text)).toEqual(['kg/small', 'kg/twin'])
    expect(out[0]?.downstream.map(({ text }) => text)).toEqual(['Kazakhstan', 'Russia'])
    expect(out[0]?.distance).toBe('25\u00a0km')
    expect(countryPage(published, 'kz', 'en').borders.into).toEqual(out)
  })

  it('keeps figures of an incident that differ side by side', () => {
    const [incident] = countryPage(published, 'kg', 'ru').incidents
    expect(incident?.facility?.href).toBe('/ru/facilities/kg/small/')
    expect(incident?.facts).toEqual([
      {
        label: 'Объём выброса',
        said: [
          { text: '600\u00a0м³', sources: ['s1'] },
          { text: '6\u00a0м³', sources: ['s2'] },
        ],
      },
    ])
  })
})

it('the index sets what is counted against what is held', () => {
  const { rows } = countryIndex(published, 'en')
  expect(rows.map(({ counted, single, rated, others }) => [counted, single, rated, others])).toEqual([
    [null, '2', '1', '1'],
    ['24', '3', '2', '0'],
  ])
  expect(rows[1]?.share).toEqual([{ from: 0, length: 12.5 }])
  expect(rows[1]?.countedBy?.sources).toEqual(['s1'])
})
