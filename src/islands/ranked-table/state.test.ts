import { describe, expect, it } from 'vitest'
import { readState, stateAddress } from '../lib/address.ts'
import type { Choice } from './state.ts'
import { choiceOf, KEYS, nextSort, NOTHING, plainName, stateOf } from './state.ts'

const OFFERED = {
  country: ['kg', 'kz'],
  status: ['closed', 'unknown'],
  material: ['gold'],
  lists: ['rated', 'unrated', 'excluded'],
  columns: ['place', 'size'],
}
const FROM = 'https://atlas.example/en/facilities/'
const read = (search: string) => choiceOf(readState(KEYS, search), OFFERED)

describe('the state of the lists in the address', () => {
  const full: Choice = {
    name: 'мин куш №2',
    country: 'kg',
    status: 'unknown',
    material: 'gold',
    lists: ['rated', 'unrated'],
    sort: { column: 'size', direction: 'descending' },
  }

  it('goes there and back', () => {
    const { search } = new URL(stateAddress(stateOf(full), `${FROM}?other=1`))
    expect(search).toContain('other=1')
    expect(search).toContain('&country=kg&status=unknown&material=gold&list=rated,unrated&sort=-size')
    expect(read(search)).toEqual({ ...full, name: 'мин куш 2' })
  })

  it('passes junk over', () => {
    expect(read('?country=xx&status=%00&material=&list=zzz&sort=-nothing&q=%3Cb%3E')).toEqual({
      ...NOTHING,
      name: '',
    })
    expect(read('?country=<script>,kz&sort=place,size')).toEqual({
      ...NOTHING,
      country: 'kz',
      sort: { column: 'place', direction: 'ascending' },
    })
  })

  it('takes all lists for no choice, and none for none', () => {
    expect(read('?list=excluded,unrated,rated').lists).toEqual([])
    expect(read('?list=none').lists).toEqual(['none'])
  })

  it('writes nothing for no choice', () => {
    expect(stateAddress(stateOf(NOTHING), `${FROM}?q=a&sort=size`)).toBe(FROM)
  })

  it('keeps of a name what an address can carry', () => {
    expect(plainName('O‘tan,  “x”\u0301')).toBe('O tan x ')
    expect(plainName('а'.repeat(100))).toHaveLength(60)
    expect(plainName('Е\u0308лка')).toBe('Ёлка')
  })
})

describe('presses on the head of a column', () => {
  const press = (times: number, printed: 'ascending' | 'descending' | null) => {
    let sort: Choice['sort'] = null
    const seen: string[] = []
    for (let n = 0; n < times; n++) {
      sort = nextSort(sort, 'size', printed)
      seen.push(sort ? sort.direction : 'as printed')
    }
    return seen
  }

  it('go ascending, descending and back', () => {
    expect(press(4, null)).toEqual(['ascending', 'descending', 'as printed', 'ascending'])
  })

  it('begin with the other direction where the page is printed by the column', () => {
    expect(press(3, 'ascending')).toEqual(['descending', 'as printed', 'descending'])
    expect(press(3, 'descending')).toEqual(['ascending', 'as printed', 'ascending'])
  })

  it('begin anew on another column', () => {
    expect(nextSort({ column: 'place', direction: 'descending' }, 'size', null)).toEqual({
      column: 'size',
      direction: 'ascending',
    })
  })
})
