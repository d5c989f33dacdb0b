import { describe, expect, it } from 'vitest'
import {
  both,
  inventedCountry,
  inventedFacility,
  inventedMethod,
  publishParts,
  SAID,
} from '../invented-parts.ts'
import { facilityList } from './facility-list.ts'
import { inventedAtlas } from './invented.ts'
import { sizePlaces } from './row-keys.ts'

describe('what lists are filtered and sorted by', () => {
  const { filters, tables } = facilityList(inventedAtlas(), 'rank', 'ru')

  it('offers only what rows have, in the order of the language, the unknown last', () => {
    expect(filters.country).toEqual([
      { value: 'kz', label: 'Казахстан' },
      { value: 'kg', label: 'Кыргызстан' },
    ])
    expect(filters.status).toEqual([
      { value: 'planned', label: 'планируется' },
      { value: 'unknown', label: 'неизвестно' },
    ])
    expect(filters.lists.map(({ value, label }) => `${value}: ${label}`)).toEqual([
      'rated: Оценённые объекты (3)',
      'unrated: Не\u00a0оценены: сведений слишком мало (1)',
      'excluded: В\u00a0списке, но\u00a0вне рейтинга (2)',
    ])
    expect(filters.columns.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['place', 'name', 'size', 'why', 'anywhere']),
    )
  })

  it('gives rows their places by size, derived ones among the stated', () => {
    expect(tables.rated.rows.map(({ id }, index) => `${id} ${String(tables.rated.sizes[index])}`)).toEqual([
      'kz/derived 3',
      'kz/big 2',
      'kg/small 1',
    ])
    expect(tables.unrated.sizes).toEqual([null])
    expect(sizePlaces([5, null, 2, 5])).toEqual([2, null, 1, 2])
  })

  it('carries names that the row does not print, and those alone', () => {
    const published = publishParts({
      facilities: [
        inventedFacility(
          'kz/pond',
          {
            names_other: { kk: 'Тоған' },
            aliases: ['Old pond', 'KZ/POND', 'Пруд'],
            status: [{ value: 'closed', ...SAID }],
          },
          'Большой пруд',
        ),
      ],
      countries: [inventedCountry('kz', both('Kazakhstan'))],
      methods: [inventedMethod()],
    })
    const list = facilityList(published, 'rank', 'en')
    expect(list.tables.unrated.rows[0]?.keys).toEqual({
      status: ['closed'],
      materials: [],
      size: null,
      unknown: 2,
      names: ['Тоған', 'Old pond'],
    })
    expect(list.filters.country).toEqual([])
  })
})
