import { checklistShapeExamples } from './checklist.ts'
import type { ExamplesOf } from './example.ts'
import { key, volume } from './example.ts'

const REPLY =
  'name: { en: Example Mining, ru: «Пример Майнинг» }\nrole: operator\ntext: { en: The dam is 9 m high., ru: Высота дамбы 9 м. }\nreceived: "2026-11-20"\nanswer: { en: A claim was added., ru: Добавлено утверждение. }\n'
const INCIDENT = 'incidents/kg/example-1994.yaml'
const seismicOf = (item: string) =>
  `values:\n  - id: exampleville-pga\n    place: { en: Exampleville, ru: Примерное }\n    holds_for: town\n    scale: pga-g\n    basis: stated\n    what: { en: acceleration, ru: ускорение }\n    fact:\n      - { value: ${item}, source: s010, as_of: "2013" }\n`
const claim = (from: string, to: string, fact = 'volume_m3') => ({
  bad: `${fact}:\n  - { ${from} }\n`,
  good: `${fact}:\n  - { ${to} }\n`,
  line: 2,
})

/** Keys, types and ranges of a record. */
export const shapeExamples: ExamplesOf<'shape'> = {
  ...checklistShapeExamples,
  'missing-key': claim('value: 110500, as_of: "2013"', 'value: 110500, source: s010, as_of: "2013"'),
  'unknown-key': key(
    'vollume_m3:\n  - { value: 110500, source: s010, as_of: "2013" }',
    'volume_m3:\n  - { value: 110500, source: s010, as_of: "2013" }',
  ),
  'value-empty': key('settlement:', 'settlement: { en: Exampleville, ru: Примерное }'),
  'expected-map': key('names_other: Үлгү', 'names_other: { ky: Үлгү }'),
  'expected-list': key('aliases: Pond 3', 'aliases: [Pond 3]'),
  'expected-text': key('aliases: [3]', 'aliases: ["3"]'),
  'expected-number': volume('value: a lot', 'value: 110500'),
  'expected-integer': claim(
    'value: 1994.5, source: s010, as_of: "2013"',
    'value: 1994, source: s010, as_of: "2013"',
    'closed',
  ),
  'expected-true': volume('value: 110500, preferred: yes', 'value: 110500, preferred: true'),
  'expected-pair': key('settlement: Exampleville', 'settlement: { en: Exampleville, ru: Примерное }'),
  'expected-pair-or-id': key('region: Jalal-Abad Region', 'region: kg/jalal-abad'),
  'expected-text-or-list': key(
    'url: { en: https://example.org }',
    'url: https://example.org',
    'sources/s010.yaml',
  ),
  'expected-fact': {
    bad: 'volume_m3: 110500\n',
    good: 'volume_m3:\n  - { value: 110500, source: s010, as_of: "2013" }\n',
    line: 1,
  },
  'expected-range': volume('range: 110000-150000', 'range: [110000, 150000]'),
  'decimal-comma': {
    bad: 'river_km:\n  - value: 0,2\n    source: s010\n    as_of: "2013"\n',
    good: 'river_km:\n  - value: 0.2\n    source: s010\n    as_of: "2013"\n',
    line: 2,
  },
  'number-quoted': volume('value: "110500"', 'value: 110500'),
  'not-in-list': claim(
    'value: conserved, source: s010, as_of: "2013"',
    'value: closed, source: s010, as_of: "2013", stated: conserved',
    'status',
  ),
  'too-small': volume('value: 11', 'value: 110000'),
  'not-above': claim(
    'value: 0, source: s010, as_of: "2013"',
    'value: 9, source: s010, as_of: "2013"',
    'dam_height_m',
  ),
  'too-large': claim(
    'lat: 412.8, lon: 72.48, precision: site, source: s010, as_of: "2013"',
    'lat: 41.28, lon: 72.48, precision: site, source: s010, as_of: "2013"',
    'location',
  ),
  'empty-list': key('name_sources: []', 'name_sources: [s010]'),
  'empty-claims': key('volume_m3: []', 'volume_m3: { unknown: undisclosed, source: s010 }'),
  'bad-shape': {
    file: 'methods/example.yaml',
    bad: 'derivations:\n  - component: capacity\n    by: multiplication\n',
    good: 'derivations:\n  - component: capacity\n    by: division\n    from: mass_t\n    divisor: [1.2, 1.8]\n    unit: t/m3\n    status: provisional\n',
    line: 3,
  },
  'bad-id': volume('value: 110500, also: [S 011]', 'value: 110500, also: [s011]'),
  'bad-placed-id': key('member_of: example-group', 'member_of: kg/example-group'),
  'bad-country-code': key('country: kg', 'country: KG'),
  'bad-region-code': key('code: Jalal-Abad', 'code: KG-J', 'regions/kg/jalal-abad.yaml'),
  'bad-language': key('language: russian', 'language: ru', 'sources/s010.yaml'),
  'bad-date': {
    bad: 'date:\n  - { value: "1994-31", source: s010, as_of: "1994" }\n',
    good: 'date:\n  - { value: "1994-04", source: s010, as_of: "1994" }\n',
    line: 2,
    file: INCIDENT,
  },
  'bad-as-of': claim(
    'value: 110500, source: s010, as_of: "about 2013"',
    'value: 110500, source: s010, as_of: "2013"',
  ),
  'bad-address': {
    bad: 'addresses:\n  - address: /en/facilities/kg/example-tailings/\n',
    good: 'addresses:\n  - address: facilities/kg/example-tailings\n',
    line: 2,
    file: 'ledger.yaml',
  },
  'no-value': claim('source: s010, as_of: "2013"', 'value: 110500, source: s010, as_of: "2013"'),
  'value-and-range': volume('value: 110500, range: [110000, 150000]', 'range: [110000, 150000]'),
  'low-above-high': volume('range: [150000, 110000]', 'range: [110000, 150000]'),
  'several-preferred': {
    bad: 'volume_m3:\n  - { value: 110500, source: s010, as_of: "2013", preferred: true }\n  - { value: 150000, source: s011, as_of: "2000", preferred: true }\n',
    good: 'volume_m3:\n  - { value: 110500, source: s010, as_of: "2013", preferred: true }\n  - { value: 150000, source: s011, as_of: "2000" }\n',
    line: 3,
  },
  'ledger-two-ends': {
    bad: 'addresses:\n  - address: facilities/kg/example-twin\n    redirect: facilities/kg/example-tailings\n    gone: { en: Listed twice., ru: Внесено дважды. }\n',
    good: 'addresses:\n  - address: facilities/kg/example-twin\n    redirect: facilities/kg/example-tailings\n',
    line: 3,
    file: 'ledger.yaml',
  },
  'ledger-merged-not-gone': {
    bad: 'addresses:\n  - address: facilities/kg/example-twin\n    merged_into: facilities/kg/example-tailings\n',
    good: 'addresses:\n  - address: facilities/kg/example-twin\n    gone: { en: Listed twice., ru: Внесено дважды. }\n    merged_into: facilities/kg/example-tailings\n',
    line: 3,
    file: 'ledger.yaml',
  },
  'bad-due': {
    bad: 'items:\n  - { id: inventory, task: { en: update it, ru: обновить }, due: summer 2022, source: s010 }\n',
    good: 'items:\n  - { id: inventory, task: { en: update it, ru: обновить }, due: 2022-Q3, source: s010 }\n',
    line: 2,
    file: 'work-plans/example-2022.yaml',
  },
  'ends-before-start': {
    bad: 'from: "2013-06-04"\nto: "2013-06-02"\n',
    good: 'from: "2013-06-02"\nto: "2013-06-04"\n',
    line: 2,
    file: 'trainings/example-2013.yaml',
  },
  'response-without-source': {
    bad: REPLY,
    good: REPLY.replace('received', 'url: https://example.org/letter\nreceived'),
    line: 1,
    as: 'whole',
    file: 'responses/kg/example-tailings/2026-11-20.yaml',
  },
  'outside-scale': {
    bad: seismicOf('8'),
    good: seismicOf('0.08'),
    line: 9,
    as: 'whole',
    file: 'seismic.yaml',
  },
  'item-repeated': {
    bad: `${seismicOf('0.08')}${seismicOf('0.09').replace('values:\n', '')}`,
    good: `${seismicOf('0.08')}${seismicOf('0.09').replace('values:\n', '').replace('pga', 'pga-2475')}`,
    line: 10,
    as: 'whole',
    file: 'seismic.yaml',
  },
}
