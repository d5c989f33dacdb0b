import { describe, expect, it } from 'vitest'
import { inventedAtlas } from '../front/invented-atlas.ts'
import { both, inventedCountry, inventedFacility, publishParts, SAID } from '../invented-parts.ts'
import { coveragePage } from './coverage-page.ts'

const claim = <V>(value: V) => [{ value, ...SAID }]
const published = publishParts({
  facilities: [
    inventedFacility('kz/one', {
      status: claim('active'),
      location: [{ lat: 50, lon: 70, precision: 'site', ...SAID }],
    }),
    inventedFacility('kz/two', {
      status: [
        { value: 'active', ...SAID },
        { value: 'closed', ...SAID },
      ],
      mass_t: claim(20_000_000),
    }),
    inventedFacility('kz/group', { kind: 'group', status: claim('abandoned') }),
    inventedFacility('kg/waste', { kind: 'radioactive-waste' }),
  ],
  countries: [inventedCountry('kz', both('Kazakhstan'), 24), inventedCountry('kg', both('Kyrgyzstan'))],
})
const page = coveragePage(published, [], 'en')

describe('the page of coverage', () => {
  it('never adds groups and wastes to single facilities', () => {
    expect(
      page.rows.map(({ country, counted, single, missing, group, radioactive }) => [
        country.text,
        counted,
        single,
        missing,
        group,
        radioactive,
      ]),
    ).toEqual([
      ['Kazakhstan', '24', '2', '22', '1', '0'],
      ['Kyrgyzstan', null, '0', null, '0', '1'],
    ])
    const abandoned = page.statuses.find(({ what }) => what.text === 'abandoned')
    expect(abandoned?.cells).toEqual([null, null, null])
  })

  it('counts a facility in each state its latest sources give', () => {
    const cells = (text: string) => page.statuses.find(({ what }) => what.text === text)?.cells
    expect(cells('active')).toEqual(['2', null, '2'])
    expect(cells('closed')).toEqual(['1', null, '1'])
    expect(cells('no claim on the state')).toEqual([null, null, null])
  })

  it('tells which facts are missing', () => {
    const cells = (text: string) => page.lacking.find(({ what }) => what.text === text)?.cells
    expect(cells('Coordinates')).toEqual(['1', null, '1'])
    expect(cells('Coordinates of the site itself')).toEqual(['1', null, '1'])
    expect(cells('Volume and mass')).toEqual(['1', null, '1'])
  })

  it('says of a country without a single facility that this says nothing', () => {
    const [kz, kg] = page.countries
    expect(kz?.sentences.join(' ')).toContain(
      'No single facility in these states yet: planned; under construction; suspended',
    )
    expect(kz?.sentences.join(' ')).not.toContain('closed')
    expect(kg?.sentences.join(' ')).toContain('That says nothing about how many there are.')
    expect(kg?.totals).toEqual([])
  })

  it('keeps its word for the atlas as a whole', () => {
    expect(coveragePage(inventedAtlas(24), [], 'en').missing.join(' ')).toMatch(/^At least 22 facilities/)
  })
})

describe('progress between releases', () => {
  const counts = (facility: number) => ({
    facility,
    group: 0,
    'legacy-waste': 0,
    'radioactive-waste': 0,
    rated: 0,
  })

  it('is none at the first release, nor against a release of the same day', () => {
    expect(page.progress).toBeNull()
    const today = { id: '2026-11', date: '2026-11-21', countries: { kz: counts(1) } }
    expect(coveragePage(published, [today], 'en').progress).toBeNull()
  })

  it('is told against the last release before', () => {
    const releases = [
      { id: '2026-01', date: '2026-01-31', countries: { kz: counts(5) } },
      { id: '2026-06', date: '2026-06-30', countries: { kz: counts(1), kg: counts(1) } },
    ]
    const { progress } = coveragePage(published, releases, 'en')
    expect(progress?.dates).toHaveLength(3)
    expect(progress?.rows.map(({ single, change }) => [...single, change])).toEqual([
      [null, '1', '0', '\u22121'],
      ['5', '1', '2', '+1'],
    ])
  })
})
