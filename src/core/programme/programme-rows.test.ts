import { describe, expect, it } from 'vitest'
import { csvRows } from '../csv.ts'
import { invented, inventedChecklist, inventedMeasure } from './invented.ts'
import { programme } from './programme.ts'
import { PROGRAMME_COLUMNS, programmeRows, wordedStep } from './programme-rows.ts'
import type { ProgrammeWords } from './programme-rows.ts'

const same = <K extends string>(...keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, key.toUpperCase()])) as Record<K, string>
const WORDS: ProgrammeWords = {
  columns: same(...PROGRAMME_COLUMNS),
  priority: same('critical', 'critical-open', 'open', 'short', 'medium', 'long'),
  term: same('short', 'medium', 'long'),
  effort: same('low', 'medium', 'high'),
  answer: same('yes', 'mostly', 'partly', 'no', 'not-applicable', 'no-data'),
  category: { dam: 'Dam and liners' },
  findOut: 'Find out: {category}',
  findOutProblem: 'Not known.',
  decide: 'Decide: {category}',
  decideProblem: 'No measure.',
}
const CHECKLIST = inventedChecklist([
  invented('dam-01', { critical: true, weight: 2, measures: ['dam-freeboard'] }),
  invented('dam-02', { measures: ['dam-freeboard'] }),
  invented('dam-03'),
  invented('dam-04'),
  invented('dam-05'),
])
const MEASURES = [
  inventedMeasure('dam-freeboard', 'short', { effort: 'medium', name: { en: '=Raise', ru: 'Поднять' } }),
]
const STEPS = programme(CHECKLIST, MEASURES, {
  'dam-01': { answer: 'mostly' },
  'dam-02': { answer: 'no' },
  'dam-03': { answer: 'no' },
})

describe('the table of a programme', () => {
  it('has a row a step, with room for those who carry it out', () => {
    const [heads, measure, open, decide, ...rest] = programmeRows(STEPS, WORDS, 'ru')
    expect(heads).toEqual(PROGRAMME_COLUMNS.map((column) => column.toUpperCase()))
    expect(measure).toEqual(
      [
        [
          1,
          'CRITICAL',
          'Поднять',
          'SHORT',
          'MEDIUM',
          'Dam and liners',
          'It is bad.',
          'Mend it.',
          'It is mended.',
        ],
        ['dam-01 (MOSTLY); dam-02 (NO)', 1.67, 'dam-freeboard', '', '', ''],
      ].flat(),
    )
    expect(open?.slice(0, 5)).toEqual([2, 'OPEN', 'Find out: Dam and liners', 'SHORT', ''])
    expect(open?.[7]).toBe('dam-04: Is dam-04 met?\ndam-05: Is dam-05 met?')
    expect(open?.[8]).toBe('dam-04: Proof of dam-04\ndam-05: Proof of dam-05')
    expect(decide?.slice(0, 3)).toEqual([3, 'SHORT', 'Decide: Dam and liners'])
    expect(rest).toEqual([])
  })

  it('holds nothing that a spreadsheet would run', () => {
    expect(csvRows(programmeRows(STEPS, WORDS, 'en'))).toContain('"\'=Raise"')
  })

  it('is in the language asked for', () => {
    expect(STEPS.slice(0, 1).map((step) => wordedStep(step, WORDS, 'en').name)).toEqual(['=Raise'])
    expect(STEPS.slice(0, 1).map((step) => wordedStep(step, WORDS, 'ru').name)).toEqual(['Поднять'])
  })
})
