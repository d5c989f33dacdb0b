import type { Example, ExamplesOf } from './example.ts'

const FILE = 'methods/example.yaml'
const part = (bad: string, good: string, line: number, head: string): Example => ({
  file: FILE,
  bad: `${head}${bad}`,
  good: `${head}${good}`,
  line,
})

const CAPACITY =
  'components:\n  - id: capacity\n    name: { en: Capacity, ru: Вместимость }\n    kind: log10\n    input: volume_m3\n    unit: m3\n    full_range: [2, 10]\n    status: provisional\n'
const TOXICITY = `${CAPACITY}  - id: toxicity\n    name: { en: Toxicity, ru: Токсичность }\n    kind: lookup\n    input: water_hazard_class\n    full_range: [0, 3]\n    status: provisional\n    rows:\n`
const rows = (bad: string, good: string, line = 16): Example => part(bad, good, line, TOXICITY)
const REST =
  '      - { values: [1], score: 1, status: provisional }\n      - { values: [2], score: 2, status: provisional }\n      - { values: [3], score: 3, status: provisional }\n'
const NWG = `      - { values: [nwg], score: 0, status: provisional }\n${REST}`
const capacity = (from: string, to: string, line: number): Example =>
  part(`${TOXICITY}${NWG}`.replace(to, from), `${TOXICITY}${NWG}`, line, '')
const STEPS = `${TOXICITY}${NWG}  - id: seismic\n    name: { en: Earthquakes, ru: Землетрясения }\n    kind: steps\n    input: pga_g\n    unit: g\n    full_range: [0, 1]\n    status: provisional\n    rows:\n      - { below: 0.1, score: 0, status: provisional }\n`

/** Methods, judged by the engine. */
export const methodExamples: ExamplesOf<'method'> = {
  'expected-score': rows(`      - { values: [nwg], score: none, status: provisional }\n${REST}`, NWG),
  'expected-word-or-number': rows(`      - { values: [true], score: 0, status: provisional }\n${REST}`, NWG),
  'unknown-value': rows(`      - { values: [none], score: 0, status: provisional }\n${REST}`, NWG),
  'duplicate-value': rows(`${NWG}      - { values: [3], score: 3, status: provisional }\n`, NWG, 20),
  'score-outside-range': rows(`      - { values: [nwg], score: 4, status: provisional }\n${REST}`, NWG),
  'wrong-input': capacity('input: status', 'input: volume_m3', 5),
  'wrong-unit': capacity('unit: km3', 'unit: m3', 6),
  'bad-steps': part(
    '      - { at_least: 0.2, score: 1, status: provisional }\n',
    '      - { at_least: 0.1, score: 1, status: provisional }\n',
    29,
    STEPS,
  ),
  'bad-divisor': {
    file: FILE,
    bad: 'derivations:\n  - component: capacity\n    by: division\n    from: mass_t\n    divisor: [0, 1.8]\n    unit: t/m3\n    status: provisional\n',
    good: 'derivations:\n  - component: capacity\n    by: division\n    from: mass_t\n    divisor: [1.2, 1.8]\n    unit: t/m3\n    status: provisional\n',
    line: 5,
  },
  'unknown-component': {
    file: FILE,
    bad: 'rated_by: [volume]\n',
    good: 'rated_by: [capacity]\n',
    line: 1,
  },
  'duplicate-component': capacity('id: capacity', 'id: toxicity', 9),
}
