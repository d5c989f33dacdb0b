import { describe, expect, it } from 'vitest'
import { measureSchema, normaliseMeasure } from './schema.ts'

const pair = (en: string) => ({ en, ru: 'Текст' })
const MEASURE = {
  name: pair('Lower the pond'),
  term: 'short',
  effort: 'medium',
  categories: ['water', 'dam'],
  problem: pair('Too much water.'),
  action: pair('Pump it down.'),
  completion: pair('Levels.'),
} as const
const wrong = (keys: object) =>
  measureSchema.safeParse({ ...MEASURE, ...keys }).error?.issues.map(({ path }) => path.join('.'))

describe('a measure', () => {
  it('has every part, each in both languages', () => {
    expect(wrong({})).toBeUndefined()
    for (const key of Object.keys(MEASURE)) expect(wrong({ [key]: undefined })).toEqual([key])
    expect(wrong({ problem: { en: 'Too much water.' } })).toEqual(['problem.ru'])
  })

  it('has a term, an effort and categories of closed lists, and no other key', () => {
    expect(wrong({ term: 'soon' })).toEqual(['term'])
    expect(wrong({ effort: '5 000 USD' })).toEqual(['effort'])
    expect(wrong({ categories: [] })).toEqual(['categories'])
    expect(wrong({ categories: ['water', 'pond'] })).toEqual(['categories.1'])
    expect(wrong({ cost: 1 })).toEqual([''])
  })

  it('takes its id from the name of its file', () => {
    expect(normaliseMeasure('water-lower-pond', measureSchema.parse(MEASURE))).toEqual({
      ...MEASURE,
      id: 'water-lower-pond',
    })
  })
})
