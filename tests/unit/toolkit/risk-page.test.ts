import { describe, expect, it } from 'vitest'
import type { FacilityRecord } from '../../../src/core/facility/schema.ts'
import { shippedMethod } from '../../lib/invented.ts'
import {
  inventedFacility as pond,
  publishParts,
  SAID as said,
} from '../../../src/artefacts/invented-parts.ts'
import { riskPage } from '../../../src/artefacts/risk/risk-page.ts'

const methods = ['thi-basic-provisional', 'thi-extended-provisional', 'tri-provisional'].map(shippedMethod)
const holds = (volume: number): Partial<FacilityRecord> => ({
  volume_m3: [{ value: volume, ...said }],
  water_hazard_class: [{ value: 2, ...said }],
})
const EXPOSED: Partial<FacilityRecord> = {
  population_at_risk: [{ value: 50, ...said }],
  river_km: [{ value: 0.5, ...said }],
}

/** Hazard 8, 6, 5 and open; only the second has both exposures, the third a country downstream. */
const ponds = [
  pond('kg/big', holds(1e6)),
  pond('kg/exposed', { ...holds(1e4), ...EXPOSED }),
  pond('kg/small', { ...holds(1e3), downstream: [{ value: ['UZ'], ...said }] }),
  pond('kg/nothing', { population_nearby: [{ value: 900, ...said }] }),
  pond('kg/group', { kind: 'group', ...holds(1e9), ...EXPOSED }),
]
const published = publishParts({ facilities: ponds, methods })
const listOf = (locale: 'en' | 'ru') => {
  const { list } = riskPage(published, locale)
  if (!list) throw new Error('no list')
  return list
}

describe('the list by risk', () => {
  it('stands beside the list by hazard, groups left out', () => {
    const { rated, unrated } = listOf('en')
    const told = rated.map(({ facility, risk, hazard, index }) => [
      facility.href,
      risk.place?.text ?? null,
      risk.band.value,
      hazard.place?.text,
      hazard.band.value,
      index.range.value,
    ])
    // exposed: 6 + 2 + 2 = 10; big 8 to 14; small 6 to 11. Only the first has a best value.
    expect(told).toEqual([
      ['/en/facilities/kg/exposed/', '1', '1/3', '2', '2/2', '10/10'],
      ['/en/facilities/kg/big/', null, '1/3', '1', '1/1', '8/14'],
      ['/en/facilities/kg/small/', null, '1/3', '3', '3/3', '6/11'],
    ])
    expect(unrated.map(({ facility, risk }) => [facility.href, risk.band.kind, risk.band.value])).toEqual([
      ['/en/facilities/kg/nothing/', 'all', '1/4'],
    ])
  })

  it('says what moves each facility', () => {
    expect(listOf('en').rated.map(({ moves }) => moves)).toEqual([
      'band 2 places wider: people and waters known at least in part',
      'band 2 places wider: nothing known of people or waters',
      'band 2 places wider: nothing known of people',
    ])
    expect(listOf('ru').rated[1]?.moves.replaceAll(/\s/gu, ' ')).toBe(
      'интервал шире на 2 места: о людях и водах ничего не известно',
    )
  })

  it('counts what each part rests on', () => {
    const rows = listOf('en').exposures.map((row) => [row.part.text, row.stated, row.derived, row.unknown])
    expect(rows).toEqual([
      ['Capacity', '3', '0', '1'],
      ['Toxicity', '3', '0', '1'],
      ['Exposure of people', '1', '0', '3'],
      ['Exposure of waters', '1', '1', '2'],
    ])
  })

  it('says that people nearby are no people at risk, and how few pairs are apart', () => {
    const { findings } = listOf('en')
    expect(findings[0]).toContain('Of 4 facilities, 1 has a figure of people nearby')
    expect(findings).toContain(
      '1 facility has a place by risk. The others have a band alone and follow by their worst case.',
    )
    expect(findings).toContain(
      'Of 3 pairs of rated facilities the data tell 3 apart by hazard, and 0 by risk.',
    )
  })

  it('wants the facts of its own index', () => {
    const { wanted } = listOf('en')
    expect(wanted.rows.map(({ part }) => part)).toContain('people')
  })

  it('is not there without a method that scores people and waters', () => {
    const bare = publishParts({ facilities: ponds, methods: methods.slice(0, 2) })
    expect(riskPage(bare, 'en').list).toBeNull()
  })
})
