import { expect, it } from 'vitest'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import { facilitySchema } from '../../core/facility/schema.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { fieldGuide } from './fields.ts'

it.each(LOCALES)('has every key of the schema in its order, in %s', (locale) => {
  const guide = fieldGuide(locale)
  expect(guide.map(({ key }) => key)).toEqual(Object.keys(facilitySchema.shape))
  expect(guide.filter(({ fact }) => fact).map(({ key }) => key)).toEqual(FIELD_KEYS)
  for (const { key, label, help, where } of guide) {
    expect(label.length, key).toBeGreaterThan(2)
    expect(help, key).toMatch(/\.$/)
    expect(where, key).toMatch(/\.$/)
  }
})

it('says unit, bounds, words and need of a field', () => {
  const of = (key: string) => fieldGuide('en').find((entry) => entry.key === key)
  expect(of('volume_m3')).toMatchObject({ unit: 'm³', bounds: { min: 100, max: 1e10, above: false } })
  expect(of('area_ha')).toMatchObject({ bounds: { min: 0, above: true }, required: false })
  expect(of('factor_of_safety')).not.toHaveProperty('unit')
  expect(of('water_hazard_class')?.values).toContainEqual({ value: 3, label: 'class 3, severely hazardous' })
  expect(of('location')?.values?.map(({ value }) => value)).toEqual(['site', 'settlement', 'approximate'])
  expect(of('same_as')?.values?.[0]).toEqual({ value: 'wikidata', label: 'Wikidata' })
  expect(
    fieldGuide('en')
      .filter(({ required }) => required)
      .map(({ key }) => key),
  ).toEqual(['kind', 'name', 'country'])
})

it('has no sentence in both languages alike', () => {
  const russian = fieldGuide('ru')
  for (const [index, { key, help, where }] of fieldGuide('en').entries()) {
    expect(russian[index]?.help, key).not.toBe(help)
    expect(russian[index]?.where, key).not.toBe(where)
  }
})
