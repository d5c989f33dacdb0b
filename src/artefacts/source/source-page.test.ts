import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../list/invented.ts'
import { citationsOf } from './citations.ts'
import { sourceList } from './source-list.ts'
import { sourcePage } from './source-page.ts'
import { webAddress } from './source-words.ts'

const lined = { ...inventedAtlas(), lineOf: () => 7 }

describe('citations', () => {
  const index = citationsOf(lined.atlas)

  it('finds every place with its path as the file writes it', () => {
    expect(index.get('s2')).toEqual([
      { folder: 'facilities', id: 'kg/twin', path: ['mass_t', 'source'], also: false },
      { folder: 'facilities', id: 'kz/big', path: ['volume_m3', 1, 'source'], also: false },
      { folder: 'incidents', id: 'kg/leak', path: ['released_m3', 1, 'source'], also: false },
    ])
    expect(index.get('s1')).toContainEqual({
      folder: 'facilities',
      id: 'kz/big',
      path: ['volume_m3', 1, 'also', 0],
      also: true,
    })
    expect(index.get('s1')?.some(({ folder }) => folder === 'methods')).toBe(true)
    expect(index.get('s3')).toBeUndefined()
  })
})

describe('a source page', () => {
  it('names every record with its facts, their values and their lines', () => {
    const page = sourcePage(lined, 's2', 'en')
    const [facilities] = page.groups
    expect(facilities?.title).toBe('2 facilities and groups')
    const big = facilities?.records.find(({ record }) => record.text === 'kz/big')
    expect(big?.parts[0]?.part.text).toBe('Stored volume')
    expect(big?.parts[0]?.part.href).toMatch(/content\/facilities\/kz\/big\.yaml#L7$/)
    expect(big?.parts[0]?.values).toEqual([{ text: '2,000,000\u00a0m³' }])
  })

  it('prints an address that is no web address as text only', () => {
    expect(sourcePage(lined, 's2', 'en').addresses).toEqual([{ text: 'javascript:alert(1)', href: null }])
    expect(webAddress('https://user:pass@a.example/')).toBeNull()
    expect(webAddress('http://a.example/x')).toBe('http://a.example/x')
  })

  it('has a page for a source nobody cites, and says so', () => {
    const page = sourcePage(lined, 's3', 'ru')
    expect(page.use).toMatch(/^Ни одна запись/)
    expect(page.groups).toEqual([])
  })
})

// A Russian document that stands in the record by an English title is no Russian text.
it('the list puts the most cited first and the uncited last', () => {
  const { groups } = sourceList(lined, 'en')
  expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['research', ['s1', 's2']],
    ['uncited', ['s3']],
  ])
  expect(groups[0]?.rows[0]?.title.lang).toBeUndefined()
})
