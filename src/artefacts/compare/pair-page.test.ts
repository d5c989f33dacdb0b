import { describe, expect, it } from 'vitest'
import type { Located } from '../facility/facility-context.ts'
import { inventedAtlas } from '../list/invented.ts'
import { compareIndex } from './data.ts'
import { outline } from './outline.ts'
import { pairPage } from './pair-page.ts'
import type { Line } from './piece.ts'
import { sheet } from './sheet.ts'
import { contextOf } from '../list/context.ts'

const located: Located = { ...inventedAtlas(), lineOf: () => 1 }
const page = pairPage(located, { one: 'kg/small', other: 'kz/big', reasons: [{ kind: 'place' }] }, 'en')
const row = (key: string) => page.groups.flatMap(({ rows }) => rows).find((each) => each.key === key)
const plainText = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
    .join('\n')
const texts = (key: string) => row(key)?.cells.map((cell) => (cell ? plainText(cell.lines) : null))

describe('the page of a pair', () => {
  it('shows every claim with its date and its sources, conflicts too', () => {
    expect(texts('volume_m3')).toEqual([
      '1,000\u00a0m³ 2010 · s1',
      '4,000,000\u00a0m³ 2010 · s1\n2,000,000\u00a0m³ 2001 · s2, s1\nsources differ',
    ])
    expect(row('volume_m3')?.agreement).toBe('differs')
  })

  it('marks the numbers of scores for the test that recomputes them', () => {
    const [, cell] = row('index')?.cells ?? []
    expect(cell?.lines.flat().filter((piece) => typeof piece !== 'string')).toEqual([
      { kind: 'score', value: '9.602059991', text: '9.60' },
      { kind: 'interval', value: '9.301029996/9.602059991', text: '9.30–9.60' },
    ])
    expect(row('part-toxicity')?.cells[1]?.part).toBe('toxicity')
  })

  it('says of each row whether the two agree, and what is known of one or of neither', () => {
    expect([row('kind')?.agreement, row('country')?.agreement]).toEqual(['same', 'differs'])
    expect([row('downstream')?.agreement, texts('downstream')?.[1]]).toEqual(['partly', null])
    expect(row('dam_height_m')).toBeUndefined()
    expect(page.neither.map(({ labels }) => labels).join(' ')).toContain('Dam height')
    expect(texts('incidents')?.[0]).toMatch(/^Leak, accident\nVolume released: 600/)
  })

  it('answers in its first sentence', () => {
    expect(page.answer[0]).toMatch(/^Yes\. /)
    expect(page.title).toBe('kg/small and kz/big side by side')
    expect(page.choose.href).toBe('/en/compare/?f=kg/small,kz/big')
  })

  it('says why a record outside the ranking has no numbers', () => {
    const { cells, interval } = sheet(located, 'kg/group', 'en')
    expect(interval).toBeNull()
    expect(plainText(cells['index']?.lines ?? [])).toBe('outside the ranking')
    expect(plainText(cells['rank']?.lines ?? [])).toContain('a group would count its ponds twice')
  })
})

it('no cell stands under a key that the outline lacks', () => {
  const keys = new Set(outline(contextOf(located, 'ru')).flatMap(({ rows }) => rows.map(({ key }) => key)))
  for (const { id } of located.atlas.facilities)
    for (const key of Object.keys(sheet(located, id, 'ru').cells)) expect(keys).toContain(key)
})

it('the list to choose from has every record once, with both names', () => {
  const { facilities } = compareIndex(located, 'ru')
  expect(facilities.map(({ id }) => id).toSorted()).toEqual(located.atlas.facilities.map(({ id }) => id))
  expect(facilities.find(({ id }) => id === 'kz/big')).toEqual({
    id: 'kz/big',
    name: 'Ёлка',
    other: 'kz/big',
    lang: 'en',
    country: 'Казахстан',
  })
})
