import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../list/invented.ts'
import { factCounts } from './fact-counts.ts'
import { gapsPage } from './gaps-page.ts'

const published = inventedAtlas()

describe('the page of gaps', () => {
  const page = gapsPage(published, 'en')

  it('lists the facts that would settle most, with who may know them', () => {
    expect(page.wanted.rows.map((row) => [row.facility.text, row.part, row.fact, row.basis])[0]).toEqual([
      'kg/twin',
      'capacity',
      'Stored volume',
      'unknown',
    ])
    expect(page.wanted.rows[0]?.worth).toEqual({ kind: 'worth', value: '6', text: '6' })
    expect(page.wanted.rows[0]?.now).toEqual({ kind: 'interval', value: '2/10', text: '2.00–10.00' })
    expect(page.wanted.where.map(({ fact }) => fact)).toContain('Stored volume')
    expect(page.wanted.rows[0]?.bar).toEqual([{ from: 0, length: 100 }])
  })

  it('explains W with its number', () => {
    expect(page.explained[1]).toContain(`${String(published.wanted.total)} places`)
  })

  it('says of a country without a useful fact that there is none', () => {
    const kz = page.countries.find(({ id }) => id === 'kz')
    expect(kz?.list.rows).toEqual([])
    expect(kz?.note).toContain('No single missing fact')
  })

  it('counts single facilities only: known, undisclosed and not found add up', () => {
    const mass = page.facts.find(({ fact }) => fact === 'Stored mass')
    expect([mass?.known, mass?.undisclosed, mass?.notApplicable, mass?.notFound]).toEqual([
      '1',
      '1',
      '0',
      '3',
    ])
  })
})

it('every fact is counted over every facility, the best known first', () => {
  const { facilities } = published.atlas
  const counts = factCounts(facilities)
  for (const { known, undisclosed, notApplicable, notFound } of counts)
    expect(known + undisclosed + notApplicable + notFound).toBe(facilities.length)
  const known = counts.map((count) => count.known)
  expect(known).toEqual(known.toSorted((a, b) => b - a))
})
