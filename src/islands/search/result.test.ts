import { describe, expect, it } from 'vitest'
import type { Fragment } from './engine.ts'
import { titleOf } from './engine.ts'
import { alsoCalled } from './result.ts'

const pond: Fragment = {
  url: '/en/facilities/kg/pond/',
  content: '',
  meta: {
    f: 'Khaidarkan mercury plant tailings',
    also: JSON.stringify([
      ['Хвостохранилище Хайдарканского комбината', 'ru'],
      ['Aydarken', ''],
      ['Айдаркен', 'ru'],
    ]),
  },
}

describe('the other name of a result', () => {
  it.each([
    ['aydarken', 'Aydarken'],
    ['Айдаркен', 'Aydarken'],
    ['комбинат', 'Хвостохранилище Хайдарканского комбината'],
  ])('is told where it was typed: %s', (question, name) => {
    expect(alsoCalled(pond, question)?.text).toBe(name)
  })

  it.each(['khaidarkan', 'хайдаркан', 'mercury', 'kyrgyzstan'])(
    'is not told where the title does as well: %s',
    (question) => {
      expect(alsoCalled(pond, question)).toBeUndefined()
    },
  )

  it('is none where the index says nothing of use', () => {
    expect(alsoCalled({ ...pond, meta: { t: 'A', also: '{"a":1}' } }, 'b')).toBeUndefined()
    expect(titleOf({ ...pond, meta: {} })).toBe(pond.url)
  })
})
