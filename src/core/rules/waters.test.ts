import { describe, expect, it } from 'vitest'
import { borderSchema, normaliseBorder } from '../border/schema.ts'
import { countrySchema, normaliseCountry } from '../country/schema.ts'
import { normaliseRiver, riverSchema } from '../river/schema.ts'
import { borderRecord } from './border-record.ts'
import { downstreamCourse } from './downstream-course.ts'
import { inOrder, riverCourse } from './river-course.ts'
import { atlasView, claim, facility, recordView } from './test-view.ts'

const both = (text: string) => ({ en: text, ru: text })
const crossing = (river: string, into: string) => ({ river, into, source: 's001', as_of: '2007' })
const border = (id: string, ...crossings: readonly (readonly [river: string, into: string])[]) =>
  normaliseBorder(
    id,
    borderSchema.parse({ crossings: crossings.map(([river, into]) => crossing(river, into)) }),
  )
const river = (id: string, keys: Readonly<Record<string, unknown>> = {}) =>
  normaliseRiver(id, riverSchema.parse({ name: both(id), ...keys }))
const country = (cc: string, neighbours: readonly string[]) =>
  normaliseCountry(
    cc,
    countrySchema.parse({
      name: both(cc),
      bbox: { west: 0, south: 0, east: 1, north: 1 },
      neighbours,
      neighbours_source: 's001',
    }),
  )

/** From KG through UZ and TJ, again through UZ, to KZ. */
const BORDERS = [
  border('kg-uz', ['upper', 'UZ']),
  border('tj-uz', ['big', 'TJ'], ['big', 'UZ']),
  border('kz-uz', ['big', 'KZ']),
]
const RIVERS = [
  river('upper', { mouth: 'big', next_country: 'TJ' }),
  river('big', { countries: [claim(['UZ', 'TJ', 'KZ'])] }),
]

describe('border-record', () => {
  const found = (file: string, into: string) =>
    borderRecord
      .check(recordView(file, { crossings: [crossing('big', into)] }))
      .map(({ code, path }) => [code, path])

  it('wants the two countries in order, and a river that flows into one of them', () => {
    expect(found('borders/kg-uz.yaml', 'UZ')).toEqual([])
    expect(found('borders/kg-uz.yaml', 'KG')).toEqual([])
    expect(found('borders/uz-kg.yaml', 'KG')).toEqual([['border-mismatch', []]])
    expect(found('borders/kg-kg.yaml', 'KG')).toEqual([['border-mismatch', []]])
    expect(found('borders/kg-uz.yaml', 'TJ')).toEqual([['border-mismatch', ['crossings', 0, 'into']]])
  })
})

describe('river-course', () => {
  const found = (rivers = RIVERS, borders = BORDERS) =>
    riverCourse
      .check(atlasView({ rivers, borders }))
      .map(({ file, path, params }) => [file, path, params?.['course']])

  it('accepts countries in the order of the crossings, those between left out', () => {
    expect(found()).toEqual([])
    expect(found([river('big', { countries: [claim(['KG', 'UZ', 'TJ', 'KZ', 'RU'])] })])).toEqual([])
  })

  it('finds another order, and a country that the record does not name', () => {
    const other = river('big', { countries: [claim(['UZ', 'TJ', 'KZ']), claim(['KZ', 'UZ', 'TJ'])] })
    expect(found([other])).toEqual([['rivers/big.yaml', ['countries', 1, 'value'], 'UZ, TJ, KZ']])
    expect(found([river('big', { countries: [claim(['UZ', 'KZ'])] })])).toHaveLength(1)
  })

  it('finds crossings that make no single way', () => {
    const torn = [border('kg-uz', ['big', 'UZ']), border('kz-ru', ['big', 'RU'])]
    expect(found([river('big')], torn)).toEqual([['rivers/big.yaml', [], '']])
  })

  it('compares orders', () => {
    expect(inOrder(['a', 'c'], ['a', 'b', 'c'])).toBe(true)
    expect(inOrder(['c', 'a'], ['a', 'b', 'c'])).toBe(false)
    expect(inOrder(['a', 'a'], ['a', 'b'])).toBe(false)
  })
})

describe('downstream-course', () => {
  const found = (downstream: readonly string[], own = 'upper') => {
    const pond = facility('kg/pond', { river: [claim(own)], downstream: [claim(downstream)] })
    const countries = [country('kg', ['UZ', 'KZ', 'TJ']), country('uz', ['KG', 'TJ', 'KZ'])]
    return downstreamCourse
      .check(atlasView({ facilities: [pond], rivers: RIVERS, borders: BORDERS, countries }))
      .map(({ code, path }) => [code, path.join('.')])
  }
  const AGAINST = ['downstream-against-rivers', 'downstream.0.value']

  it.each([[['UZ']], [['UZ', 'TJ']], [['UZ', 'TJ', 'UZ', 'KZ']], [['UZ', 'KZ']], [['UZ', 'KZ', 'RU']]])(
    'accepts %j: the way of the river, or its beginning, or more than the rivers tell',
    (downstream) => expect(found(downstream)).toEqual([]),
  )

  it.each([[['KZ', 'UZ']], [['TJ', 'UZ', 'TJ']], [['RU']], [['KZ', 'RU', 'UZ']]])(
    'finds %j, which the way of the river contradicts',
    (downstream) => expect(found(downstream).some((each) => each.join() === AGAINST.join())).toBe(true),
  )

  it('says nothing of a river that no border records', () => {
    expect(found(['RU'], 'unrecorded').map(([code]) => code)).toEqual(['downstream-not-neighbours'])
  })

  it('finds a step between countries without a common border', () => {
    expect(found(['UZ', 'RU'], 'unrecorded')).toEqual([['downstream-not-neighbours', 'downstream.0.value']])
    expect(found(['UZ', 'KZ'], 'unrecorded')).toEqual([])
  })

  it('what lies above on the river is not downstream', () => {
    const pond = facility('uz/pond', { country: 'UZ', river: [claim('upper')], downstream: [claim(['KG'])] })
    const view = atlasView({ facilities: [pond], rivers: RIVERS, borders: BORDERS })
    expect(downstreamCourse.check(view).map(({ code }) => code)).toEqual(['downstream-against-rivers'])
  })
})
