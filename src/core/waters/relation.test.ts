import { describe, expect, it } from 'vitest'
import { normaliseBasin } from '../basin/schema.ts'
import { normaliseRiver } from '../river/schema.ts'
import { basinsAbove, riversBelow } from './drains.ts'
import type { FacilityWaters, TownWaters } from './relation.ts'
import { BASIN_WITHIN_KM, LINE_KM, margin, relationOf } from './relation.ts'

const TOWN: TownWaters = { country: 'UZ', course: { id: 'big', off: 3, along: 500 }, basins: ['big'] }
const POND: FacilityWaters = {
  country: 'KG',
  basins: ['small', 'big'],
  leadsInto: ['big'],
  onCourse: false,
  by: { off: 20, along: 300 },
  reach: 5,
  downstream: [],
}
const at = (along: number, of: FacilityWaters = POND): FacilityWaters => ({ ...of, by: { off: 20, along } })

describe('relationOf, with a river drawn past the town', () => {
  it('upstream only where the facility lies above by more than the doubt', () => {
    const doubt = margin(POND)
    expect(doubt).toBe(LINE_KM + 5 + 2 * 20)
    expect(relationOf(TOWN, at(500 - doubt))).toBe('upstream')
    expect(relationOf(TOWN, at(500 - doubt + 1))).toBe('same-basin')
    expect(relationOf(TOWN, at(500 + doubt - 1))).toBe('same-basin')
    expect(relationOf(TOWN, at(500 + doubt))).toBe('below')
  })

  it('the doubt is smaller where the facility stands on the river itself', () => {
    expect(margin({ ...POND, onCourse: true })).toBe(LINE_KM + 5 + 20)
  })

  it('a basin alone says neither upstream nor below', () => {
    const noRiver = { ...POND, leadsInto: [] }
    expect(relationOf(TOWN, at(100, noRiver))).toBe('same-basin')
    expect(relationOf(TOWN, at(900, noRiver))).toBe('same-basin')
  })

  it('water that enters at a river that begins below the town is not upstream of it', () => {
    const doubt = margin(POND)
    const entering = (enters: number) => relationOf(TOWN, { ...at(100), enters })
    expect(entering(500 - doubt)).toBe('upstream')
    expect(entering(500)).toBe('same-basin')
    expect(entering(500 + doubt)).toBe('below')
  })

  it('without coordinates the place along the river is not known', () => {
    const { by: _, ...unplaced } = POND
    expect(relationOf(TOWN, unplaced)).toBe('same-basin')
  })

  it('another basin is elsewhere, no basin unknown, a downstream country is told', () => {
    const other = { ...POND, leadsInto: [], basins: ['other'] }
    expect(relationOf(TOWN, other)).toBe('elsewhere')
    expect(relationOf(TOWN, { ...other, basins: [] })).toBe('unknown')
    expect(relationOf(TOWN, { ...other, basins: [], downstream: ['UZ'] })).toBe('towards')
    expect(relationOf(TOWN, { ...other, basins: [], downstream: ['UZ'], country: 'UZ' })).toBe('unknown')
  })
})

describe('relationOf, without a drawn river', () => {
  const town: TownWaters = { country: 'UZ', basins: ['small', 'big'] }

  it('the smallest basin is shared within the distance alone', () => {
    expect(relationOf(town, POND, BASIN_WITHIN_KM)).toBe('same-basin')
    expect(relationOf(town, POND, BASIN_WITHIN_KM + 1)).toBe('unknown')
    expect(relationOf(town, POND)).toBe('unknown')
  })

  it('a larger basin in common says nothing of the way, but is no other basin', () => {
    expect(relationOf(town, { ...POND, basins: ['big'] }, 10)).toBe('unknown')
    expect(relationOf(town, { ...POND, basins: ['other'] }, 10)).toBe('elsewhere')
  })
})

describe('chains', () => {
  const name = { en: 'x', ru: 'x' }
  const rivers = new Map(
    Object.entries({ a: 'b', b: 'c', c: undefined, x: 'y', y: 'x', z: 'nowhere' }).map(([id, mouth]) => [
      id,
      normaliseRiver(id, { name, ...(mouth !== undefined && { mouth }) }),
    ]),
  )
  it('follows mouths to the last recorded, and out of a circle', () => {
    expect(riversBelow(rivers, 'a')).toEqual(['a', 'b', 'c'])
    expect(riversBelow(rivers, 'x')).toEqual(['x', 'y'])
    expect(riversBelow(rivers, 'z')).toEqual(['z'])
    expect(riversBelow(rivers, 'none')).toEqual([])
  })

  it('follows parents of basins', () => {
    const basins = new Map([['a', normaliseBasin('a', { name, parent: 'b' })]])
    expect(basinsAbove(basins, 'a')).toEqual(['a', 'b'])
  })
})
