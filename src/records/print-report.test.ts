import { expect, it } from 'vitest'
import type { LocatedIssue } from '../yaml/finding.ts'
import { printReport } from './print-report.ts'

const words = {
  issue: () => ({ message: 'Bad.', hint: 'Mend it.' }),
  help: (code: string) => `https://atlas.example/${code}/`,
  level: { error: 'error', warning: 'warning' },
  summary: () => 'end',
}
const issue: LocatedIssue = {
  code: 'control-character',
  level: 'error',
  file: 'facilities/kg/a\n::error::b.yaml',
  path: [],
  line: 1,
  column: 5,
  sourceLine: 'a: \u001b[31mred\u202e',
}

it('prints nothing that a terminal obeys or hides, and keeps the caret in its column', () => {
  const report = { ok: false, records: {}, issues: [issue] }
  expect(printReport(report, 'text', '/x/content', words).split('\n').slice(0, 5)).toEqual([
    'content/facilities/kg/a·::error::b.yaml:1:5 error: Bad. [control-character]',
    '    a: ·[31mred·',
    '        ^',
    '    Mend it.',
    '    https://atlas.example/control-character/',
  ])
  expect(printReport(report, 'github', '/x/content', words)).toMatch(/^::error file=[^\n]*\n$/)
})
