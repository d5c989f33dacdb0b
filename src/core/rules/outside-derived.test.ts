import { expect, it } from 'vitest'
import type { Method } from '../method/method.ts'
import { outsideDerived } from './outside-derived.ts'
import { atlasView, claim, facility } from './test-view.ts'

it('says nothing without a method', () => {
  const facilities = [facility('kg/a', { volume_m3: [claim(100)], mass_t: [claim(1e9)] })]
  expect(outsideDerived.check(atlasView({ facilities }))).toEqual([])
})

it('warns once of a volume that its mass contradicts, whatever the number of methods', () => {
  const facilities = [facility('kg/a', { volume_m3: [claim(100)], mass_t: [claim(1e9)] })]
  const methods = [method('a'), method('b')]
  expect(outsideDerived.check(atlasView({ facilities, methods }))).toMatchObject([
    { level: 'warning', path: ['volume_m3', 0], params: { fact: 'volume_m3', from: 'mass_t' } },
  ])
})

const method = (id: string): Method => ({
  id,
  name: { en: id, ru: id },
  fullName: { en: id, ru: id },
  status: 'provisional',
  isDefault: false,
  sources: [],
  ratedBy: ['capacity'],
  components: [
    {
      kind: 'log10',
      id: 'capacity',
      name: { en: 'capacity', ru: 'объём' },
      input: 'volume_m3',
      unit: 'm3',
      fullRange: [2, 10],
      status: 'provisional',
      sources: [],
      derivations: [
        {
          by: 'division',
          from: 'mass_t',
          divisor: [1.2, 1.8],
          unit: 't/m3',
          status: 'provisional',
          sources: [],
        },
      ],
    },
  ],
  aging: [],
  unrated: { kinds: [], statuses: [] },
  notes: [],
  openQuestions: [],
})
