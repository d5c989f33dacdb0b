import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../../core/evaluation/evaluation.ts'
import { READERS } from '../../core/record-kinds.ts'
import { treeOf } from '../contribute/tree-of.ts'
import { answersOf } from './answers-of.ts'
import { askedOf } from './asked.ts'
import type { Entries } from './entries.ts'
import { entriesOf } from './entries-of.ts'
import { judgeEntries } from './judge-entries.ts'
import { facilityOfName, openText } from './open-file.ts'
import { recordText } from './record-of.ts'
import { fileName } from './send.ts'
import { CHECKLIST, ENTRIES } from './test-checklist.ts'

const ids = new Map([
  ['facilities', new Set(['kg/kumtor'])],
  ['sources', new Set(['s010'])],
  ['checklists', new Set(['invented'])],
])

const judged = (entries: Entries, today = '2026-11-22') =>
  judgeEntries({
    text: recordText(entries, CHECKLIST),
    facility: 'kg/kumtor',
    date: entries['date'] ?? '',
    checklist: CHECKLIST,
    ids,
    today,
  }).map(({ code, control }) => [code, control])

describe('the record of an evaluation', () => {
  it('stands in canonical form, with the answers of the ticked parts and no note to oneself', () => {
    expect(recordText(ENTRIES, CHECKLIST)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../schemas/evaluation.schema.json
      checklist: invented
      date: 2026-05-01
      evaluator:
        name:
          en: Example Institute
          ru: Институт «Пример»
        kind: independent
      groups:
        - A
        - B1
      url: https://example.org/report
      answers:
        - question: dam-02
          answer: partly
          evidence: Survey of 3 May 2025
        - question: water-01
          answer: no-data
      "
    `)
  })

  it('is what the loader reads, and fits', () => {
    expect(judged(ENTRIES)).toEqual([])
    const file = 'evaluations/kg/kumtor/2026-05-01.yaml'
    const read = READERS.evaluations(
      file,
      'kg/kumtor/2026-05-01',
      treeOf(recordText(ENTRIES, CHECKLIST), file),
    )
    expect('record' in read && read.record.answers).toEqual({
      'dam-02': { answer: 'partly', evidence: 'Survey of 3 May 2025' },
      'water-01': { answer: 'no-data' },
    })
  })

  it('goes into a file and back into the form, whatever was typed', () => {
    const words = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', 'Я', ' ', ':', '#', '"', '\n', '-', '5'),
    })
    fc.assert(
      fc.property(words, fc.constantFrom(...ANSWERS), words, (evidence, answer, name) => {
        const typed: Entries = {
          ...ENTRIES,
          'answers.dam-02.answer': answer,
          'answers.dam-02.evidence': `x${evidence}x`,
          'evaluator.name.en': `x${name}x`,
        }
        const tree = treeOf(recordText(typed, CHECKLIST), 'x.yaml')
        const { 'answers.dam-02.note': _, 'answers.water-02.answer': __, ...sent } = typed
        expect(entriesOf(tree, 'en')).toEqual(sent)
      }),
    )
  })
})

describe('a wrong evaluation is refused, at the control that it is about', () => {
  const without = (...names: readonly string[]): Entries =>
    Object.fromEntries(Object.entries(ENTRIES).filter(([name]) => !names.includes(name)))

  it.each<[string, Entries, readonly (readonly string[])[]]>([
    ['a day that lies ahead', { ...ENTRIES, date: '2026-11-23' }, [['date-after-release', 'date']]],
    ['a day that is none', { ...ENTRIES, date: '2026-02-30' }, [['bad-date', 'date']]],
    ['no day', without('date'), [['missing-key', 'date']]],
    ['nothing to look it up in', without('url'), [['evaluation-without-source', 'source']]],
    ['a document that is not there', { ...without('url'), source: 's999' }, [['unknown-source', 'source']]],
    ['one language', without('evaluator.name.ru'), [['missing-key', 'evaluator.name.ru']]],
    ['nobody', without('evaluator.name.en', 'evaluator.name.ru'), [['missing-key', 'evaluator.name']]],
    [
      'no parts',
      without('group.A', 'group.B1'),
      [
        ['empty-list', 'groups'],
        ['empty-list', ''],
      ],
    ],
    [
      'markup in an evidence',
      { ...ENTRIES, 'answers.water-01.evidence': '<b>seen</b>' },
      [['text-markup', 'answers.water-01.evidence']],
    ],
    [
      'a critical question set aside without a reason',
      { ...without('answers.dam-02.evidence'), 'answers.dam-02.answer': 'not-applicable' },
      [['answer-without-reason', 'answers.dam-02']],
    ],
    [
      'evidence without an answer',
      { ...ENTRIES, 'answers.dam-01.evidence': 'seen' },
      [['missing-key', 'answers.dam-01']],
    ],
  ])('%s', (_, entries, expected) => {
    expect(judged(entries)).toEqual(expected)
  })

  it('and one that is too large for a file', () => {
    const entries = { ...ENTRIES, 'answers.dam-02.evidence': 'x'.repeat(70_000) }
    expect(judged(entries)).toEqual([['file-too-large', '']])
  })
})

describe('a saved file', () => {
  const opened = (text: string, language = 'en') =>
    openText(new TextEncoder().encode(text), 'x.yaml', CHECKLIST, language)

  it('is known by its name', () => {
    expect(facilityOfName(fileName('kg/kumtor', '2026-05-01'))).toBe('kg/kumtor')
    expect(facilityOfName(fileName('kz/pavlodar-al-1', ''))).toBe('kz/pavlodar-al-1')
    expect(facilityOfName('2026-05-01.yaml')).toBeUndefined()
  })

  it('need not be finished; what the checklist does not ask is named', () => {
    const text =
      'checklist: other\nanswers:\n  - { question: dam-99, answer: yes }\n  - { question: dam-01, answer: no }\n'
    expect(opened(text)).toMatchObject({
      unknown: ['dam-99'],
      otherChecklist: 'other',
      entries: { 'answers.dam-01.answer': 'no' },
    })
  })

  it('keeps evidence in both languages until the text is changed', () => {
    const text =
      'answers:\n  - question: dam-01\n    answer: mostly\n    evidence: { en: Seen, ru: Видели }\n'
    const found = opened(text, 'ru')
    const entries = 'entries' in found ? { ...found.entries, 'group.A': 'true' } : {}
    expect(entries).toMatchObject({ 'answers.dam-01.evidence': 'Видели' })
    const evidence = (each: Entries) => answersOf(each, askedOf(each, CHECKLIST))['dam-01']?.evidence
    expect(evidence(entries)).toEqual({ en: 'Seen', ru: 'Видели' })
    expect(evidence({ ...entries, 'answers.dam-01.evidence': 'Видели сами' })).toBe('Видели сами')
  })

  it.each([
    ['a: [', /^yaml-/],
    ['', /./],
    ['x'.repeat(70_000), /^file-too-large$/],
  ])('that is none is refused with the code of the checker: %.10j', (text, code) => {
    const found = opened(text)
    expect('code' in found && found.code).toMatch(code)
  })
})
