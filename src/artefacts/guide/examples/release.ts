import type { Example } from './example.ts'

/** A summary without a facility. */
const summary = (inputs: string): string => `date: "2026-11-20"
inputs: "${inputs.repeat(32)}"
commit: "${'0f'.repeat(20)}"
method: { id: example, name: { en: Example, ru: Пример }, provisional: true }
rated: 0
ranked: 0
pages: 0
notes:
  counts: []
  rated: [0, 0]
  added: []
  gone: []
  changed: []
  moved: []
  method_changed: false
  code_changed: false
components: []
countries: []
downloads: []
sources: []
facilities: []
`

/** What a summary of a release says of itself. */
export const releaseExamples = {
  'release-id-differs': {
    file: 'releases/2026-11-20-1b1b1b1b.yaml',
    bad: summary('2c'),
    good: summary('1b'),
    line: 2,
    as: 'whole',
  },
} as const satisfies Readonly<Record<string, Example>>
