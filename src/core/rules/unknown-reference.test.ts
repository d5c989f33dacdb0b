import { expect, it } from 'vitest'
import { unknownReference } from './unknown-reference.ts'
import { claim, recordView } from './test-view.ts'

const found = (
  tree: unknown,
  ids: Readonly<Record<string, readonly string[]>>,
  file = 'facilities/kg/a.yaml',
) => unknownReference.check(recordView(file, tree, ids)).map(({ code, path }) => `${code} ${path.join('.')}`)
const ids = { sources: ['s001'], materials: ['gold-tailings'] }

it('wants every id that a record names', () => {
  const tree = {
    name_sources: ['s001', 's9'],
    material: [{ value: 'gold', source: 's001', also: ['s8'], as_of: '2007' }],
    mass_t: { unknown: 'undisclosed', source: 's7' },
  }
  expect(found(tree, ids)).toEqual([
    'unknown-source name_sources.1',
    'unknown-source material.0.also.0',
    'unknown-source mass_t.source',
    'unknown-material material.0.value',
  ])
})

it('forgives ids of folders that are not there, but never of sources, materials and basins', () => {
  const tree = { region: 'osh', river: [claim('naryn')], operator: [claim('kazzinc')] }
  expect(found(tree, ids)).toEqual([])
  expect(found(tree, { ...ids, regions: [], rivers: [], operators: [] })).toHaveLength(3)
  expect(found({ material: [claim('gold')] }, {})).toHaveLength(2)
  expect(found({ basin: [claim('chu')] }, ids)).toEqual(['unknown-basin basin.0.value'])
})

it('knows a region by its whole id, and by its short one within its country', () => {
  const all = { ...ids, regions: ['kg/osh'] }
  expect(found({ country: 'KG', region: 'kg/osh' }, all)).toEqual([])
  expect(found({ country: 'KG', region: 'osh' }, all)).toEqual([])
  expect(found({ country: 'UZ', region: 'kg/osh' }, all)).toEqual([])
  expect(found({ country: 'UZ', region: 'osh' }, all)).toEqual(['unknown-region region'])
})

it('suggests a near id', () => {
  const [issue] = unknownReference.check(
    recordView('facilities/kg/a.yaml', { material: [claim('gold-tailing')] }, ids),
  )
  expect(issue?.params?.['meant']).toBe('gold-tailings')
  const sources = { sources: ['s001', 's011'] }
  const meant = (source: string) =>
    unknownReference.check(recordView('facilities/kg/a.yaml', { mass_t: { source } }, sources))[0]?.params?.[
      'meant'
    ]
  expect([meant('s01'), meant('s012')]).toEqual(['s001', undefined])
})
