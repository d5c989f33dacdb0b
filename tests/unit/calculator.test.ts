import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { calculatorForm } from '../../src/artefacts/lesson/calculator.ts'
import { inventedAtlas } from '../../src/artefacts/list/invented.ts'
import { READERS } from '../../src/core/record-kinds.ts'
import { treeOf } from '../../src/forms/contribute/tree-of.ts'
import { reckon } from '../../src/forms/calculator/reckon.ts'
import type { Entries } from '../../src/forms/calculator/entered.ts'

const file = 'methods/thi-basic-provisional.yaml'
const read = READERS.methods(
  file,
  'thi-basic-provisional',
  treeOf(readFileSync(`content/${file}`, 'utf8'), file),
)
if (!('record' in read)) throw new Error('the method cannot be read')
const bench = {
  method: read.record,
  keys: ['volume_m3', 'mass_t', 'water_hazard_class', 'material'],
  materials: ['gold-cyanide-tailings'],
  asOf: '2026-11-22',
} as const

const scoreOf = (entries: Entries) => {
  const reckoned = reckon(entries, bench)
  if (!reckoned.ok) throw new Error(reckoned.issues.map(({ code }) => code).join())
  return reckoned.score
}
const codesOf = (entries: Entries): readonly string[] => {
  const reckoned = reckon(entries, bench)
  return reckoned.ok ? [] : reckoned.issues.map(({ code, path }) => `${String(path[0])}: ${code}`)
}

it('one number and a class give a firm score, both parts as claims', () => {
  const { lo, best, hi, parts, rated } = scoreOf({ 'volume_m3.from': '1000000', water_hazard_class: '3' })
  expect([lo, best, hi, rated]).toEqual([9, 9, 9, true])
  expect(parts.map(({ component, basis }) => [component, basis])).toEqual([
    ['capacity', 'claim'],
    ['toxicity', 'claim'],
  ])
})

it('a range, spaces in figures, a material: every part is an interval', () => {
  const { parts } = scoreOf({
    'volume_m3.from': '1 000 000',
    'volume_m3.to': '10 000 000',
    material: 'gold-cyanide-tailings',
  })
  expect(parts.map(({ lo, best, hi, basis }) => [lo, best, hi, basis])).toEqual([
    [6, 6.5, 7, 'claim'],
    [2, 2.5, 3, 'derived'],
  ])
})

it('nothing entered is the full range, without a best value, and not rated', () => {
  const { lo, best, hi, rated, missing } = scoreOf({})
  expect([lo, best, hi, rated, missing]).toEqual([2, null, 13, false, ['capacity', 'toxicity']])
})

it('a mass is divided by the bulk densities of the method', () => {
  const [capacity] = scoreOf({ 'mass_t.from': '1800000' }).parts
  expect(capacity).toMatchObject({ lo: 6, basis: 'derived' })
  expect(capacity?.hi).toBeCloseTo(Math.log10(1.5e6), 9)
})

it.each([
  ['much', ['volume_m3: expected-number']],
  ['12,5', ['volume_m3: decimal-comma']],
  ['1e6', ['volume_m3: expected-number']],
  ['-5', ['volume_m3: too-small']],
  ['99', ['volume_m3: too-small']],
  ['99999999999', ['volume_m3: too-large']],
  ['1, source: x', ['volume_m3: expected-number']],
  ['<b>', ['volume_m3: text-markup']],
])('refuses %s as the checker does', (text, codes) => {
  expect(codesOf({ 'volume_m3.from': text })).toEqual(codes)
})

it('refuses a range that is upside down, and one without a lower end', () => {
  expect(codesOf({ 'volume_m3.from': '2000', 'volume_m3.to': '1000' })).toEqual(['volume_m3: low-above-high'])
  expect(codesOf({ 'volume_m3.to': '1000' })).toEqual(['volume_m3: text-blank'])
})

it('has the words of every refusal, and a control for every fact of every method', () => {
  const { data, fields } = calculatorForm(inventedAtlas(), 'ru')
  const codes = ['much', '12,5', '1e6', '-5', '99', '99999999999', '<b>', '\u200b1'].flatMap((text) => {
    const reckoned = reckon({ 'volume_m3.from': text }, bench)
    return reckoned.ok ? [] : reckoned.issues.map(({ code }) => code)
  })
  expect(codes.filter((code) => data.issues[code] === undefined)).toEqual([])
  const keys = fields.map(({ key }) => key)
  expect(data.methods.flatMap(({ inputs }) => inputs).filter((key) => !keys.includes(key))).toEqual([])
  expect(data.methods.length).toBeGreaterThan(0)
})
