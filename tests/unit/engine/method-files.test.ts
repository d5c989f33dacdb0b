import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { methodReferences } from '../../../src/core/method/references.ts'
import { methodSchema } from '../../../src/core/method/schema.ts'
import { shippedMethod } from '../../lib/invented.ts'

const IDS = ['thi-basic-provisional', 'thi-extended-provisional', 'tri-provisional'] as const
const [basic, extended, risk] = IDS.map(shippedMethod)
const raw = (id: string) => methodSchema.parse(parse(readFileSync(`content/methods/${id}.yaml`, 'utf8')))

/** Every change is made to a fresh copy of the extended method, then the codes and paths are compared. */
function problems(
  change: (record: ReturnType<typeof raw>) => void,
  id = 'thi-extended-provisional',
): string[] {
  const record = structuredClone(raw(id))
  change(record)
  const result = methodSchema.safeParse(record)
  return (result.error?.issues ?? []).map(({ message, path }) => `${message} ${path.join('.')}`)
}

describe('the methods shipped', () => {
  it('rate by capacity and toxicity; the basic one is the default', () => {
    expect(basic).toMatchObject({ isDefault: true, status: 'provisional', ratedBy: ['capacity', 'toxicity'] })
    expect(extended).toMatchObject({
      isDefault: false,
      status: 'provisional',
      ratedBy: ['capacity', 'toxicity'],
    })
  })

  it('share their first two parts, their aging and what they never rate', () => {
    expect(extended?.components.slice(0, 2)).toEqual(basic?.components)
    expect(extended?.aging).toEqual(basic?.aging)
    expect(extended?.unrated).toEqual(basic?.unrated)
    expect(risk?.components.slice(0, 2)).toEqual(basic?.components)
  })

  it('name their sources and materials for check', () => {
    const references = methodReferences(raw('thi-basic-provisional'))
    expect(references).toContainEqual({
      folder: 'sources',
      id: 'awsv-2017',
      path: ['derivations', 1, 'sources', 0],
    })
    expect(references).toContainEqual({
      folder: 'materials',
      id: 'uranium-mill-tailings',
      path: ['derivations', 1, 'rows', 0, 'values', 0],
    })
  })
})

describe('problems inside a method file', () => {
  it('has none as shipped', () => {
    expect(problems(() => undefined)).toEqual([])
  })

  it.each<[string, (record: ReturnType<typeof raw>) => void, string[]]>([
    [
      'a demanded component that is not there',
      (m) => m.rated_by.push('people'),
      ['unknown-component rated_by.2'],
    ],
    [
      'a component twice',
      (m) => {
        m.components.push(...structuredClone(m.components.slice(0, 1)))
      },
      ['duplicate-component components.6.id'],
    ],
    [
      'a word outside the vocabulary',
      (m) => {
        const [, toxicity] = m.components
        if (toxicity?.kind === 'lookup') toxicity.rows[0]?.values.push(4)
      },
      ['unknown-value components.1.rows.0.values.1'],
    ],
    [
      'a word twice',
      (m) => {
        const [, toxicity] = m.components
        if (toxicity?.kind === 'lookup') toxicity.rows[0]?.values.push(3)
      },
      ['duplicate-value components.1.rows.3.values.0'],
    ],
    [
      'a score outside the full range',
      (m) => {
        const [, toxicity] = m.components
        if (toxicity) toxicity.full_range = [0, 2]
      },
      ['score-outside-range components.1.rows.3.score'],
    ],
    [
      'a wrong unit',
      (m) => {
        const [capacity] = m.components
        if (capacity?.kind === 'log10') capacity.unit = 'million m3'
      },
      ['wrong-unit components.0.unit'],
    ],
    [
      'a category for a logarithm',
      (m) => {
        const [capacity] = m.components
        if (capacity) capacity.input = 'status'
      },
      ['wrong-input components.0.input'],
    ],
    [
      'a gap between steps',
      (m) => {
        const seismicity = m.components[3]
        if (seismicity?.kind === 'steps' && seismicity.rows[1]) seismicity.rows[1].above = 0.2
      },
      ['bad-steps components.3.rows.1'],
    ],
    [
      'a divisor of zero',
      (m) => {
        const [division] = m.derivations ?? []
        if (division?.by === 'division') division.divisor = [0, 1.8]
      },
      ['bad-divisor derivations.0.divisor'],
    ],
    [
      'a span the wrong way round',
      (m) => {
        const [capacity] = m.components
        if (capacity) capacity.full_range = [10, 2]
      },
      ['low-above-high components.0.full_range'],
    ],
    [
      'a derived class without a row',
      (m) => {
        const table = m.derivations?.[1]
        if (table?.by === 'table') table.rows[0]?.gives.push('none')
      },
      ['unknown-value derivations.1.rows.0.gives.2'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })

  it.each<[string, (record: ReturnType<typeof raw>) => void, string[]]>([
    ['none as shipped', () => undefined, []],
    [
      'a quantity whose mere presence would bound another',
      (m) => {
        const presence = m.derivations?.[2]
        if (presence) presence.from = 'area_ha'
      },
      ['wrong-input derivations.2.from'],
    ],
    [
      'a category bounded by a presence',
      (m) => {
        const presence = m.derivations?.[2]
        if (presence) presence.component = 'toxicity'
      },
      ['wrong-input derivations.2.from'],
    ],
    [
      'bounds the wrong way round',
      (m) => {
        const presence = m.derivations?.[2]
        if (presence?.by === 'presence') presence.allows = [10, 0]
      },
      ['low-above-high derivations.2.allows'],
    ],
  ])('by presence: %s', (_, change, expected) => {
    expect(problems(change, 'tri-provisional')).toEqual(expected)
  })
})
