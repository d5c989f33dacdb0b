import { describe, expect, it } from 'vitest'
import { chosenOf, moved, namedJunk } from './chosen.ts'
import { finder, OFFERED } from './find.ts'

describe('what the address chooses', () => {
  const known = (id: string) => ['kg/a', 'kg/b', 'kz/c', 'kz/d', 'tj/e'].includes(id)

  it('takes four records of the atlas, each once, in their order', () => {
    expect(chosenOf('?f=kz/c,kg/a,kz/c,kg/b,tj/e,kz/d', known)).toEqual({
      ids: ['kz/c', 'kg/a', 'kg/b', 'tj/e'],
      junk: [],
    })
  })

  it('names what is not in the atlas, and passes over what is no id', () => {
    expect(chosenOf('?f=kg/a,zz/none,<img src=x>,..%2F..', known)).toEqual({
      ids: ['kg/a'],
      junk: ['zz/none', '../..'],
    })
    expect(chosenOf('', known)).toEqual({ ids: [], junk: [] })
  })

  it('does not read out a long list of what it does not know', () => {
    expect(namedJunk(['a', 'b'])).toBe('a, b')
    expect(namedJunk(Array.from({ length: 900 }, (_, n) => `x${String(n)}`))).toBe('x0, x1, x2, x3, …')
  })

  it('moves a column by one place and never over the edge', () => {
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })
})

describe('finding a name', () => {
  const record = (id: string, name: string, other: string, also?: string) => ({
    id,
    name,
    other,
    lang: 'ru',
    country: 'Somewhere',
    ...(also !== undefined && { also }),
  })
  const find = finder([
    record('kz/koshkar-ata', 'Koshkar-Ata tailings', 'Хвостохранилище Кошкар-Ата', 'Қошқар ата'),
    record('kg/kumtor', 'Kumtor tailings', 'Хвостохранилище на Кумторе'),
    record('kz/old', 'Old Koshkar works', 'Ёлочное'),
  ])
  const ids = (typed: string, without: readonly string[] = []) =>
    find(typed, without).first.map(({ id }) => id)

  it('goes by either script, other spellings and the id', () => {
    expect(ids('кумтор')).toEqual(['kg/kumtor'])
    expect(ids('қошқар')).toEqual(['kz/koshkar-ata'])
    expect(ids('елочное')).toEqual(['kz/old'])
    expect(ids('kz old')).toEqual(['kz/old'])
    expect(ids('nothing')).toEqual([])
    expect(ids('  ')).toEqual([])
  })

  it('offers first the names that begin so, and none that is chosen already', () => {
    expect(ids('old k')).toEqual(['kz/old'])
    expect(ids('koshkar')).toEqual(['kz/koshkar-ata', 'kz/old'])
    expect(ids('koshkar', ['kz/koshkar-ata'])).toEqual(['kz/old'])
  })

  it('offers a few and counts the rest', () => {
    const many = finder(
      Array.from({ length: 20 }, (_, n) => record(`kz/${String(n)}`, `Pond ${String(n)}`, 'Пруд')),
    )
    expect(many('pond', []).first).toHaveLength(OFFERED)
    expect(many('pond', []).more).toBe(20 - OFFERED)
  })
})
