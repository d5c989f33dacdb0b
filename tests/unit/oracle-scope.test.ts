import { afterAll, expect, it } from 'vitest'
import { readScopes } from '../oracle/scope.ts'
import { removeContent, tempContent } from './temp-content.ts'

const claim = (value: string) => `[{ value: ${value}, source: s1, as_of: "2007" }]`
const content = tempContent({
  'countries/kg.yaml': 'neighbours: [UZ]\n',
  'regions/kg/osh.yaml': 'code: KG-O\n',
  'basins/river.yaml': 'name: { en: River }\n',
  'basins/creek.yaml': 'parent: river\n',
  'rivers/brook.yaml': 'mouth: stream\n',
  'rivers/stream.yaml': 'basin: creek\nmouth: { en: A lake }\n',
  'operators/owner.yaml': 'name: { en: Owner }\n',
  'facilities/kg/one.yaml': [
    'region: osh',
    `basin: ${claim('river')}`,
    `river: ${claim('brook')}`,
    `downstream: ${claim('[UZ, KZ]')}`,
    'status: [{ value: closed, source: s1, as_of: "2007" }, { value: active, source: s1, as_of: "2001" }]',
  ].join('\n'),
  'facilities/kg/two.yaml': `region: { en: Osh }\nriver: ${claim('brook')}\noperator: ${claim('{ en: Owner }')}\n`,
})
afterAll(() => {
  removeContent(content)
})

it('reads which records stand in which scope', () => {
  const scopes = readScopes(content)
  const lines = [...scopes].map(([scope, members]) => `${scope}: ${[...members].join(' ')}`)
  expect(lines.toSorted()).toEqual([
    'basin/creek: kg/two',
    'basin/river: kg/one kg/two',
    'border/kg-uz: kg/one',
    'kg: kg/one kg/two',
    'operator/owner: ',
    'region/kg/osh: kg/one',
    'status/active: kg/one',
    'status/closed: kg/one',
  ])
})
