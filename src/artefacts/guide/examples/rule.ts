import { checklistRuleExamples } from './checklist.ts'
import type { ExamplesOf } from './example.ts'
import { key } from './example.ts'
import { releaseExamples } from './release.ts'
import { watersExamples } from './waters.ts'

const fact = (name: string, bad: string, good: string) => ({
  bad: `${name}:\n  - { value: ${bad}, source: s010, as_of: "2013" }\n`,
  good: `${name}:\n  - { value: ${good}, source: s010, as_of: "2013" }\n`,
  line: 2,
})

const years = (closed: string, more = '') =>
  `commissioned:\n  - { value: 1967, source: s010, as_of: "2013" }\nclosed:\n  - { ${closed}, source: s010, as_of: "2013" }\n${more}`

const stock = (mass: string) =>
  `volume_m3:\n  - { value: 110500, source: s010, as_of: "2013" }\nmass_t:\n  - { value: ${mass}, source: s010, as_of: "2013" }\n`

const DECIDED =
  'same_as_decided:\n  wikidata: { extent: same, by: Editors, decided: "2026-11-20", sources: [s010] }\n'

/** What records say of each other. */
export const ruleExamples: ExamplesOf<'rule'> = {
  ...checklistRuleExamples,
  ...watersExamples,
  ...releaseExamples,
  'unknown-source': {
    bad: 'volume_m3:\n  - { value: 110500, source: s999, as_of: "2013" }\n',
    good: 'volume_m3:\n  - { value: 110500, source: s010, as_of: "2013" }\n',
    line: 2,
  },
  'unknown-material': fact('material', 'gold-tailing', 'gold-tailings'),
  'unknown-river': fact('river', 'example-rivver', 'example-river'),
  'unknown-basin': fact('basin', 'example', 'example-basin'),
  'unknown-region': key('region: kg/jalalabad', 'region: kg/jalal-abad'),
  'unknown-operator': fact('operator', 'example-minning', 'example-mining'),
  'unknown-facility': key(
    'facility: kg/example',
    'facility: kg/example-tailings',
    'incidents/kg/example-1994.yaml',
  ),
  'unknown-group': key('member_of: kg/group', 'member_of: kg/example-group'),
  'country-without-record': {
    bad: 'facilities/kz/example-pond.yaml\n',
    good: 'countries/kz.yaml\nfacilities/kz/example-pond.yaml\n',
    as: 'listing',
  },
  'member-of-itself': key('member_of: kg/example-pond', 'member_of: kg/example-group'),
  'member-of-no-group': key('member_of: kg/example-tailings', 'member_of: kg/example-group'),
  'operator-named-twice': {
    bad: 'operator:\n  - value: { en: Example Mining, ru: «Пример Майнинг» }\n    source: s010\n    as_of: "2013"\n',
    good: 'operator:\n  - value: example-mining\n    source: s010\n    as_of: "2013"\n',
    line: 2,
  },
  'outside-id-twice': key('same_as: { wikidata: Q1 }', 'same_as: { wikidata: Q3 }'),
  'outside-id-missing': {
    bad: `same_as: { gem: M1 }\n${DECIDED}`,
    good: `same_as: { wikidata: Q3 }\n${DECIDED}`,
    line: 3,
  },
  'date-after-release': {
    bad: 'status:\n  - { value: closed, source: s010, as_of: "2031" }\n',
    good: 'status:\n  - { value: closed, source: s010, as_of: "2013" }\n',
    line: 2,
  },
  'year-after-release': fact('closed', '2194', '1994'),
  'closed-before-commissioned': { bad: years('value: 1964'), good: years('value: 1994'), line: 4 },
  'closed-may-precede-commissioned': {
    bad: years('value: 1964', '  - { value: 1994, source: s011, as_of: "2000" }\n'),
    good: years('value: 1990', '  - { value: 1994, source: s011, as_of: "2000" }\n'),
    line: 4,
  },
  'outside-derived': { bad: stock('17000000'), good: stock('170000'), line: 2 },
  'never-cited': {
    bad: 'sources/s010.yaml\nsources/s012.yaml\n',
    good: 'sources/s010.yaml\n',
    as: 'listing',
  },
  'unknown-fact': key(
    'about: [volume]',
    'about: [volume_m3]',
    'responses/kg/example-tailings/2026-11-20.yaml',
  ),
  'held-before-start': {
    bad: 'from: "2013-06-02"\nto: "2013-06-04"\nheld: { source: s010, as_of: "2013-04" }\n',
    good: 'from: "2013-06-02"\nto: "2013-06-04"\n',
    line: 3,
    file: 'trainings/example-2013.yaml',
  },
  'response-date-differs': key(
    'received: "2026-11-19"',
    'received: "2026-11-20"',
    'responses/kg/example-tailings/2026-11-20.yaml',
  ),
}
