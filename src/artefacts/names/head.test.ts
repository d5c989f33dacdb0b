import { describe, expect, it } from 'vitest'
import { GENERIC } from './generic.ts'
import { headOf, letterOf, scriptOf } from './head.ts'

describe('what a name is looked up under', () => {
  it.each([
    ['Хвостохранилище № 3, Майлуу-Суу', 'Майлуу-Суу'],
    ['Mailuu-Suu tailings No. 3', 'Mailuu-Suu'],
    ['Баялдырское хвостохранилище', 'Баялдырское'],
    ['Старое хвостохранилище (Риддер)', 'Риддер'],
    ['АО «Кыргызалтын»', 'Кыргызалтын'],
    ['Lake Balkhash', 'Balkhash'],
    ['Syr Darya', 'Syr Darya'],
    ['область Абай', 'Абай'],
    ['ТОО «Khan Tau Minerals»', 'Khan Tau Minerals'],
    ['Oʻzbekiston', 'Oʻzbekiston'],
    ['Хвостохранилище', 'Хвостохранилище'],
  ])('%s: %s', (name, head) => {
    expect(headOf(name, GENERIC)).toBe(head)
  })

  it('ё stands with е, й and қ have letters of their own, Latin marks are left out', () => {
    expect(['Ёлка', 'Йод', 'Қазақстан', 'Şymkent', '«Рис»'].map(letterOf)).toEqual(['Е', 'Й', 'Қ', 'S', 'Р'])
  })

  it('the alphabet is that of the first letter', () => {
    expect(['№ 3 Ош', 'GMZ-7', '123'].map(scriptOf)).toEqual(['cyrillic', 'latin', null])
  })
})
