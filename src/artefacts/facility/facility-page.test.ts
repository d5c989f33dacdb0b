import { describe, expect, test } from 'vitest'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import type { MarkedText } from '../marked-text.ts'
import { FACT_GROUPS } from './fact-groups.ts'
import { facilityPage } from './facility-page.ts'
import type { TestRecord } from './test-atlas.ts'
import { rated, said, testAtlas } from './test-atlas.ts'

const pageOf = (record: TestRecord, locale = 'en', others: Parameters<typeof testAtlas>[0] = {}) =>
  facilityPage(testAtlas({ 'kg/it': record, ...others }), 'kg/it', locale)

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

const written = (text: MarkedText = []) =>
  plain(text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))

test('every fact stands in one group', () => {
  expect(Object.values(FACT_GROUPS).flat().toSorted()).toEqual(FIELD_KEYS.toSorted())
})

test('an id that is none is our mistake', () => {
  expect(() => facilityPage(testAtlas({}), 'kg/none', 'en')).toThrow('kg/none')
})

describe('claims', () => {
  const volume = [{ ...said(85000), stated: '85 thousand m3', also: ['s002'] }, said(9e4, 'undated', 's003')]

  test('each has value, date, documents, words of the source and its line', () => {
    const [group] = pageOf({ volume_m3: volume }).groups
    const [fact] = group?.facts ?? []
    expect(group?.title).toBe('Quantities')
    expect(fact?.differ).toBe('sources differ')
    expect(fact?.claims.map(({ values, date, sources }) => [plain(values[0]?.text), date, sources])).toEqual([
      ['85,000 m³', '2003', ['s001', 's002']],
      ['90,000 m³', 'undated', ['s003']],
    ])
    expect(fact?.claims[0]?.stated).toEqual({ text: '85 thousand m3' })
    expect(fact?.claims[0]?.line.href).toMatch(/content\/facilities\/kg\/it\.yaml#L7$/u)
  })

  test('words of the source carry their language, and are left out where they repeat the value', () => {
    const stated = (text: string, locale: string) =>
      pageOf({ area_ha: [{ ...said(90), stated: text }] }, locale).groups[0]?.facts[0]?.claims[0]?.stated
    expect(stated('more than 90 ha', 'ru')).toEqual({ text: 'more than 90 ha', lang: 'en' })
    expect(stated('90 ha', 'en')).toBeUndefined()
    expect(stated('90 ha', 'ru')).toBeUndefined()
  })

  test('one document with two values is no dispute of documents', () => {
    const people = [said(22853, '2009'), said(25892, '2021')]
    const group = pageOf({ population_nearby: people }).groups.find(({ id }) => id === 'people')
    expect(group?.facts[0]?.differ).toBe('several values')
  })

  test('coordinates, years and countries in words', () => {
    const facts: TestRecord = {
      location: [{ lat: 41.28, lon: 72.47, precision: 'settlement', source: 's001', as_of: '2003' }],
      commissioned: [said(1954)],
      downstream: [said(['UZ'])],
    }
    const texts = pageOf(facts, 'ru').groups.flatMap(({ facts: lines }) =>
      lines.flatMap(({ claims }) => claims.flatMap(({ values }) => values.map(({ text }) => plain(text)))),
    )
    expect(texts).toEqual(['41,28° с. ш., 72,47° в. д. (до населённого пункта)', '1954', 'Узбекистан'])
  })

  test('a stated absence gives its reason; what nobody found is listed apart', () => {
    const { groups, notFound } = pageOf({ operator: { unknown: 'undisclosed', source: 's009' } })
    expect(groups[0]?.facts[0]?.unknown).toEqual({ reason: 'not disclosed', sources: ['s009'] })
    const labels = (title: string) =>
      notFound.find((each) => each.title === title)?.facts.map(({ label }) => label)
    expect(labels('People')).toContain('Population at risk')
    expect(notFound.flatMap(({ facts }) => facts.map(({ key }) => key))).not.toContain('operator')
  })
})

describe('score', () => {
  test('a volume from a mass, a class from a material', () => {
    const { parts } = pageOf({ mass_t: [said(36e6)], material: [said('uranium')] })
    expect(parts.map(({ how }) => plain(how[0]))).toEqual([
      'Stored mass (36 million t) ÷ bulk density (1.2–1.8 t/m³) gives 20–30 million m³.',
      'Stored material (uranium mill tailings): by our table, Water hazard class (WGK): 2–3.',
    ])
    expect(parts.map(({ basis }) => basis.value)).toEqual(['derived', 'derived'])
  })

  test('nothing known takes the whole range', () => {
    const [capacity] = pageOf({}).parts
    expect(capacity?.unknown).toBe(true)
    expect(capacity?.how).toEqual(['Stored volume: nothing found, so the part takes its whole range.'])
    expect(written(capacity?.numbers)).toBe('No best value; the facts allow 2.00–10.00.')
  })

  test('an old figure says how far it was opened', () => {
    const { parts } = pageOf({ status: [said('active' as const, '2026')], volume_m3: [said(32.6e6, '2005')] })
    expect(parts[0]?.evidence[0]?.remarks.map(plain)).toEqual(['as of 2005, opened to 84,760,000 m³'])
  })

  test('an opened figure stops at the full range', () => {
    const { parts } = pageOf({ status: [said('active' as const, '2026')], volume_m3: [said(9e9, '2005')] })
    expect(parts[0]?.evidence[0]?.remarks.map(plain)).toEqual(['as of 2005, opened to 10,000,000,000 m³'])
  })

  test('the place names its band, and those it is worse than whatever the weights', () => {
    const { ranking, why } = pageOf(
      { volume_m3: [said(9e9)], water_hazard_class: [said(3 as const)] },
      'ru',
      rated(2),
    )
    expect(why).toBeNull()
    expect(ranking?.sentences.map(written)).toEqual([
      'Возможные места: 1 из 3 оценённых объектов.',
      'Вместе с неоценёнными: 1 из 3.',
      'При любых весах частей он опаснее 2 других объектов.',
    ])
    expect(ranking?.methods.map(({ place }) => written(place))).toEqual(['1 (1) из 3'])
  })

  test('a record without a place says why', () => {
    expect(pageOf({ kind: 'group' }).why).toBe('It has no place: a group would count its ponds twice.')
    expect(pageOf({ kind: 'group' }).wanted).toEqual([])
  })

  test('a fact is wanted by the places it would rule out', () => {
    // Its middle, a million m³, ties with the smallest of the others.
    const { wanted } = pageOf({ water_hazard_class: [said(1 as const)] }, 'en', rated(3))
    expect(wanted).toEqual([
      {
        id: 'capacity',
        fact: 'Stored volume',
        part: { text: 'Capacity' },
        range: { kind: 'interval', value: '2/10', text: '2.00–10.00' },
        effect: 'from 4 possible places to 2',
      },
    ])
  })
})

test('a group links its members, a member its group', () => {
  const records = { 'kg/it': { kind: 'group' as const }, 'kg/one': { member_of: 'kg/it' } }
  const atlas = testAtlas(records)
  expect(facilityPage(atlas, 'kg/it', 'ru').heading.members.map(({ href }) => href)).toEqual([
    '/ru/facilities/kg/one/',
  ])
  expect(facilityPage(atlas, 'kg/one', 'en').heading.group?.href).toBe('/en/facilities/kg/it/')
})
