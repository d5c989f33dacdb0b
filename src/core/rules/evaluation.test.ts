import { describe, expect, it } from 'vitest'
import { evaluationRule } from './evaluation.ts'
import { recordView } from './test-view.ts'

const judge = (file: string, tree: unknown) =>
  evaluationRule
    .check(recordView(file, tree, { facilities: ['kg/pond'] }))
    .map(({ code, path, params }) => [code, path.join('.'), params?.['id'] ?? params?.['filed']])

describe('an evaluation', () => {
  it('is of a facility that is there, under its day', () => {
    expect(judge('evaluations/kg/pond/2026-05-01.yaml', { date: '2026-05-01' })).toEqual([])
  })

  it('is refused for a facility that is not there', () => {
    expect(judge('evaluations/kg/pund/2026-05-01.yaml', { date: '2026-05-01' })).toEqual([
      ['unknown-facility', '', 'kg/pund'],
    ])
  })

  it('is refused under another day', () => {
    expect(judge('evaluations/kg/pond/2026-05-01.yaml', { date: '2026-05-02' })).toEqual([
      ['evaluation-date-differs', 'date', '2026-05-01'],
    ])
  })
})
