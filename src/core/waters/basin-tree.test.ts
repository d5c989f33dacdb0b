import { describe, expect, it } from 'vitest'
import { normaliseBorder } from '../border/schema.ts'
import { normaliseRiver } from '../river/schema.ts'
import { claim, facility } from '../rules/test-view.ts'
import type { RiverTree } from './basin-tree.ts'
import { basinTrees, withoutRiver } from './basin-tree.ts'

const SAID = { source: 's001', as_of: '2007' }
const river = (id: string, mouth?: string, next?: string) =>
  normaliseRiver(id, {
    name: { en: id, ru: id },
    ...(mouth !== undefined && { mouth }),
    ...(next !== undefined && { next_country: next }),
  })
const border = (id: string, ...crossings: readonly (readonly [river: string, into: string])[]) =>
  normaliseBorder(id, { crossings: crossings.map(([name, into]) => ({ river: name, into, ...SAID })) })
const mapOf = <R extends { readonly id: string }>(all: readonly R[]) =>
  new Map(all.map((each) => [each.id, each]))

const BORDERS = mapOf([
  border('kg-uz', ['upper', 'UZ']),
  border('tj-uz', ['big', 'TJ'], ['big', 'UZ']),
  border('kz-uz', ['big', 'KZ']),
])

/** A tree in words: rivers with the facilities and rivers of each stretch, those of no known stretch first. */
function told({ river: id, stretches, facilities, joins }: RiverTree): unknown {
  const open = [...facilities.map((each) => each.id), ...joins.map(told)]
  const parts = stretches.map(({ country = '?', facilities: on, joins: side }) => [
    country,
    ...on.map((each) => each.id),
    ...side.map(told),
  ])
  return { [id]: open.length > 0 ? [open, ...parts] : parts }
}

function trees(
  rivers: readonly ReturnType<typeof river>[],
  facilities: readonly ReturnType<typeof facility>[] = [],
) {
  const waters = { rivers: mapOf(rivers), basins: new Map(), borders: BORDERS }
  const set = { waters, rivers: new Set(waters.rivers.keys()), facilities }
  return { trees: basinTrees(set).map(told), left: withoutRiver(set).map(({ id }) => id) }
}

describe('basinTrees', () => {
  it('puts a side river where its last country says, or says that it does not know', () => {
    const upper = facility('kg/high', { river: [claim('upper')] })
    const low = facility('tj/low', { country: 'TJ', river: [claim('big')] })
    const twice = facility('uz/somewhere', { country: 'UZ', river: [claim('big')] })
    expect(trees([river('big'), river('upper', 'big', 'TJ')], [upper, low, twice]).trees).toEqual([
      {
        big: [
          ['uz/somewhere'],
          ['UZ', { upper: [['KG', 'kg/high'], ['UZ']] }],
          ['TJ', 'tj/low'],
          ['UZ'],
          ['KZ'],
        ],
      },
    ])
    expect(trees([river('big'), river('upper', 'big')]).trees).toEqual([
      { big: [[{ upper: [['KG'], ['UZ']] }], ['UZ'], ['TJ'], ['UZ'], ['KZ']] },
    ])
  })

  it('takes the country of a river without crossings from what stands on it, if all agree', () => {
    const brook = facility('kg/pond', { river: [claim('brook')] })
    const other = facility('uz/pond', { country: 'UZ', river: [claim('brook')] })
    expect(trees([river('brook')], [brook]).trees).toEqual([{ brook: [['KG', 'kg/pond']] }])
    expect(trees([river('brook')], [brook, other]).trees).toEqual([{ brook: [['?', 'kg/pond', 'uz/pond']] }])
  })

  it('loses no river and no facility where mouths lead in a circle', () => {
    const pond = facility('kg/pond', { river: [claim('y')] })
    const found = trees([river('x', 'y'), river('y', 'x')], [pond])
    expect(JSON.stringify(found.trees).match(/"[xy]":/g)).toHaveLength(2)
    expect(JSON.stringify(found.trees)).toContain('kg/pond')
  })

  it('keeps apart what names no river of the basin', () => {
    const lost = facility('kg/lost', { river: [claim('elsewhere')] })
    expect(trees([river('brook')], [lost, facility('kg/dry')]).left).toEqual(['kg/lost', 'kg/dry'])
  })
})
