import { expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

it('counts letters to insert, drop, change or swap', () => {
  expect(editDistance('upsteam', 'upstream')).toBe(1)
  expect(editDistance('staus', 'status')).toBe(1)
  expect(editDistance('stauts', 'status')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

it('suggests only what is near', () => {
  expect(nearest('volume_m33', ['volume_m3', 'mass_t'])).toBe('volume_m3')
  expect(nearest('Country', ['country'])).toBe('country')
  expect(nearest('volume', ['volume_m3', 'design_volume_m3'])).toBe('volume_m3')
  expect(nearest('inside', ['inside-100', 'inside-500'])).toBeUndefined()
  expect(nearest('xyz', ['country'])).toBeUndefined()
  expect(nearest('x'.repeat(10000), ['country'])).toBeUndefined()
})
