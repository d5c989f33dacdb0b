import { expect, it } from 'vitest'
import { countryOfPath } from './country-of-path.ts'
import { recordView } from './test-view.ts'

it('compares the country with the folder', () => {
  const check = (country: string) => countryOfPath.check(recordView('facilities/kg/a.yaml', { country }))
  expect(check('KG')).toEqual([])
  expect(check('UZ')).toMatchObject([
    { code: 'country-differs', path: ['country'], params: { country: 'UZ', folder: 'kg' } },
  ])
})

it('leaves a bad code to the shape', () => {
  expect(countryOfPath.check(recordView('facilities/kg/a.yaml', { country: 'uz' }))).toEqual([])
})
