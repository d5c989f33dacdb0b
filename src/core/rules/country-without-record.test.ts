import { expect, it } from 'vitest'
import { countryWithoutRecord } from './country-without-record.ts'
import { atlasView, facility } from './test-view.ts'

it('warns of a country without a record', () => {
  const facilities = [facility('kg/a')]
  expect(countryWithoutRecord.check(atlasView({ facilities }, { countries: ['kg'] }))).toEqual([])
  expect(countryWithoutRecord.check(atlasView({ facilities }, { countries: ['uz'] }))).toMatchObject([
    {
      code: 'country-without-record',
      level: 'warning',
      params: { country: 'KG', file: 'countries/kg.yaml' },
    },
  ])
})
