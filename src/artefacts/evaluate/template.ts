import type { Checklist } from '../../core/checklist/checklist.ts'

/** An evaluation to copy and fill in: the keys of the record format, and the first questions of the checklist. */
export function evaluationTemplate({ id, questions }: Checklist): string {
  const [first = 'site-01', second = 'site-02'] = questions.map((question) => question.id)
  return `checklist: ${id}
date: "2026-05-01"
evaluator:
  name: { en: Example Institute, ru: Институт «Пример» }
  kind: independent
groups: [A, B1, B2]
url: https://example.org/report
answers:
  - { question: ${first}, answer: partly, evidence: Survey of 3 May 2025 }
  - { question: ${second}, answer: no-data }
`
}
