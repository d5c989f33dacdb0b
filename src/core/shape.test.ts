import { expect, it } from 'vitest'
import { READERS } from './record-kinds.ts'

const read = (tree: unknown) => {
  const result = READERS.facilities('facilities/kg/a.yaml', 'kg/a', tree)
  return 'issues' in result
    ? result.issues.map(({ code, path, at }) => `${code} ${path.join('.')}${at ? ` (${at})` : ''}`)
    : []
}
const base = { kind: 'facility', name: { en: 'Pond', ru: 'Пруд' }, country: 'KG' }
const meta = { source: 's001', as_of: '2007' }

it('passes a record', () => {
  expect(
    read({ ...base, volume_m3: [{ range: [110000, 150000], ...meta }], mass_t: { unknown: 'undisclosed' } }),
  ).toEqual([])
})

it('points a missing key at its parent and an unknown key at the key', () => {
  expect(read({ ...base, name: { en: 'Pond' }, contry: 'KG' })).toEqual([
    'missing-key name',
    'unknown-key contry (key)',
  ])
})

it('tells of a union only the branch that fits', () => {
  expect(read({ ...base, status: [{ value: 'closd', ...meta }] })).toEqual(['not-in-list status.0.value'])
  expect(read({ ...base, status: { unknown: 'dunno' } })).toEqual(['not-in-list status.unknown'])
  expect(read({ ...base, status: 'closed' })).toEqual(['expected-fact status'])
  expect(read({ ...base, status: { value: 'closed', ...meta } })).toEqual(['expected-fact status'])
  expect(read({ ...base, operator: [{ value: { en: 'A' }, ...meta }] })).toEqual([
    'missing-key operator.0.value',
  ])
})

it('knows a decimal comma and a number in quotes', () => {
  const value = (text: string) => read({ ...base, area_ha: [{ value: text, ...meta }] })
  expect(value('41,5')).toEqual(['decimal-comma area_ha.0.value'])
  expect(value('41.5')).toEqual(['number-quoted area_ha.0.value'])
  expect(value('many')).toEqual(['expected-number area_ha.0.value'])
})

it('checks the claim as a whole', () => {
  const claims = (...all: object[]) => read({ ...base, volume_m3: all.map((each) => ({ ...meta, ...each })) })
  expect(claims({})).toEqual(['no-value volume_m3.0'])
  expect(claims({ valu: 1 })).toEqual(['unknown-key volume_m3.0.valu (key)'])
  expect(claims({ value: 200, range: [200, 300] })).toEqual(['value-and-range volume_m3.0.range'])
  expect(claims({ range: [300, 200] })).toEqual(['low-above-high volume_m3.0.range'])
  expect(claims({ value: 200, preferred: true }, { value: 300, preferred: true })).toEqual([
    'several-preferred volume_m3.1.preferred',
  ])
})

it('tells all that is wrong with a claim at once', () => {
  const found = read({
    ...base,
    volume_m3: [
      { value: 200, range: [300, 200], source: 'S1', preferred: true },
      { range: 5, ...meta, preferred: true },
      7,
    ],
    water_hazard_class: [{ value: '3', ...meta }],
    region: 'Osh Region',
    basin: [{ ...meta, as_of: 20070, value: 'chu' }],
  })
  expect(found.toSorted()).toEqual([
    'bad-as-of basin.0.as_of',
    'bad-id volume_m3.0.source',
    'expected-map volume_m3.2',
    'expected-pair-or-id region',
    'expected-range volume_m3.1.range',
    'low-above-high volume_m3.0.range',
    'missing-key volume_m3.0',
    'number-quoted water_hazard_class.0.value',
    'several-preferred volume_m3.1.preferred',
    'value-and-range volume_m3.0.range',
  ])
})

it('survives any root', () => {
  for (const root of [null, undefined, 1, 'text', [], [1]]) expect(read(root).length).toBeGreaterThan(0)
})
