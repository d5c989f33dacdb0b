import { describe, expect, it } from 'vitest'
import { assembleAtlas } from '../../core/atlas.ts'
import { checklistSchema, normaliseChecklist } from '../../core/checklist/schema.ts'
import { evaluationSchema, normaliseEvaluation } from '../../core/evaluation/schema.ts'
import { NO_PLACES } from '../../core/places/places.ts'
import { facility } from '../../core/rules/test-view.ts'
import { evidenceText } from './answers.ts'
import { checklistPage } from './checklist-page.ts'
import { evaluationPage } from './evaluation-page.ts'
import { publishedEvaluations } from './published-evaluations.ts'
import { metText, percent } from './result.ts'

const text = (en: string) => ({ en, ru: `${en} по-русски` })
const question = (id: string, keys = {}) => ({
  id,
  group: 'B1',
  category: id.slice(0, -3),
  weight: 1,
  text: text(`Is ${id} met?`),
  why: text('It matters.'),
  evidence: text('A photograph.'),
  ...keys,
})
const files = [
  {
    name: text('A list'),
    status: 'provisional',
    version: '2026-11-20',
    groups: ['B1', 'C'],
    categories: ['dam', 'water'].map((id) => ({ id, name: text(id), topic: text(`topic ${id}`) })),
    questions: [question('dam-01', { weight: 3, critical: true }), question('dam-02', { group: 'C' })],
  },
  { part_of: 'list', questions: [question('water-01')] },
].map((each, index) => normaliseChecklist(index === 0 ? 'list' : 'list-water', checklistSchema.parse(each)))

const evaluation = (id: string, answers: readonly object[]) =>
  normaliseEvaluation(
    id,
    evaluationSchema.parse({
      checklist: 'list',
      date: id.slice(-10),
      evaluator: { name: text('An office'), kind: 'authority' },
      groups: ['B1'],
      url: 'https://example.org/',
      answers,
    }),
  )
const published = {
  atlas: assembleAtlas('2026-11-22', {
    facilities: [facility('kg/pond'), facility('kg/other')],
    sources: [],
    countries: [],
    basins: [],
    rivers: [],
    regions: [],
    operators: [],
    materials: [],
    incidents: [],
    places: NO_PLACES,
    ledger: [],
    methods: [],
    checklists: files,
    evaluations: [
      evaluation('kg/pond/2025-05-01', [
        { question: 'dam-01', answer: 'not-applicable', evidence: 'No dam.' },
      ]),
      evaluation('kg/pond/2026-05-01', [
        { question: 'dam-01', answer: 'mostly', evidence: 'Лист 4' },
        { question: 'water-01', answer: 'no-data' },
      ]),
      evaluation('kg/other/2026-01-01', [{ question: 'dam-01', answer: 'yes' }]),
    ],
  }),
}

describe('shares in words', () => {
  it('are not rounded to all or to nothing', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map((share) => percent(share, 'en'))).toEqual(
      ['0', '1', '50', '99', '100'].map((number) => `${number}\u00a0%`),
    )
  })

  it('give the interval, and nothing where nothing applies', () => {
    expect(metText({ lo: 0.5, best: 0.666666667, hi: 0.75 }, 'en')).toBe('67\u00a0% (50\u00a0% to 75\u00a0%)')
    expect(metText({ lo: 0, best: null, hi: 1 }, 'ru').replaceAll('\u00a0', ' ')).toBe('от 0 % до 100 %')
    expect(metText(null, 'en')).toBe('no question applied')
  })
})

describe('published evaluations', () => {
  it('stand with date, kind of evaluator and credibility, the latest first', () => {
    const lines = publishedEvaluations(published, 'en', 'kg/pond')
    expect(lines.map(({ href }) => href)).toEqual([
      '/en/evaluations/kg/pond/2026-05-01/',
      '/en/evaluations/kg/pond/2025-05-01/',
    ])
    expect(lines[0]?.line.replaceAll('\u00a0', ' ')).toBe('1 May 2026, by an authority')
    expect(lines[0]?.result.replaceAll('\u00a0', ' ')).toBe(
      'requirements met 67 % (50 % to 75 %), credibility 75 %',
    )
    expect(publishedEvaluations(published, 'ru')).toHaveLength(3)
    expect(publishedEvaluations(published, 'ru', 'kg/none')).toEqual([])
  })

  it('have a page with every question that was asked, in both languages', () => {
    for (const locale of ['en', 'ru'] as const) {
      const page = evaluationPage(published, 'kg/pond/2026-05-01', locale)
      expect(page.answers.flatMap(({ lines }) => lines.map(({ id, code }) => [id, code]))).toEqual([
        ['dam-01', 'mostly'],
        ['water-01', 'no-data'],
      ])
      expect(page.result.critical.unmet.map(({ id }) => id)).toEqual(['dam-01'])
      expect(page.result.rows.map(({ id }) => id)).toEqual(['dam', 'water'])
      expect(page.file).toBe('evaluations/kg/pond/2026-05-01.yaml')
    }
    expect(() => evaluationPage(published, 'kg/pond/2024-01-01', 'en')).toThrow('2024-01-01')
  })

  it('mark evidence in the other language', () => {
    expect(evidenceText('Лист 4', 'en')).toEqual({ text: 'Лист 4', lang: 'ru' })
    expect(evidenceText('Sheet 4', 'ru')).toEqual({ text: 'Sheet 4', lang: 'en' })
    expect(evidenceText('Лист 4', 'ru')).toEqual({ text: 'Лист 4' })
  })
})

describe('the page of the checklist', () => {
  const [first] = published.atlas.checklists.values()
  if (!first) throw new Error('no checklist')
  const page = checklistPage(published, first, 'en')

  it('counts what it shows', () => {
    expect(page.lead).toMatch(/^3\s/)
    expect(page.counts).toContain('B1 2, C 1')
    expect(page.counts).toContain('Critical: 1;')
    expect(page.categories.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([
      'dam-01',
      'dam-02',
      'water-01',
    ])
    expect(page.evaluations).toHaveLength(3)
  })

  it('leaves out measures that are not there', () => {
    expect(page.categories[0]?.questions[0]?.measures).toEqual([])
  })
})
