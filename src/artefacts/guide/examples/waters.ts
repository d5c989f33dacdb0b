import type { Example } from './example.ts'

const claim = (fact: string, value: string): string =>
  `${fact}:\n  - { value: ${value}, source: s010, as_of: "2013" }\n`

const crossing = (into: string): string =>
  `crossings:\n  - { river: example-river, into: ${into}, source: s010, as_of: "2013" }\n`

/** What borders, rivers and facilities say of the way of the water. */
export const watersExamples = {
  'border-mismatch': { file: 'borders/kg-uz.yaml', bad: crossing('TJ'), good: crossing('UZ'), line: 2 },
  'river-against-borders': {
    file: 'rivers/example-river.yaml',
    bad: claim('countries', '[UZ, KG]'),
    good: claim('countries', '[KG, UZ]'),
    line: 2,
  },
  'downstream-not-neighbours': {
    bad: claim('downstream', '[RU]'),
    good: claim('downstream', '[KZ, RU]'),
    line: 2,
  },
  'downstream-against-rivers': {
    bad: claim('river', 'example-river') + claim('downstream', '[KZ]'),
    good: claim('river', 'example-river') + claim('downstream', '[UZ]'),
    line: 4,
  },
} as const satisfies Readonly<Record<string, Example>>
