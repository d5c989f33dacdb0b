import { beforeAll, describe, expect, it } from 'vitest'
import type { Checklist, Question } from '../../src/core/checklist/checklist.ts'
import { evaluate } from '../../src/core/evaluation/evaluate.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'

type Loaded = Awaited<ReturnType<typeof loadAtlas>>

/** Questions where something is wrong, by id: one failing text tells which. */
const wrong = (list: Checklist, bad: (question: Question) => boolean) =>
  list.questions.filter(bad).map(({ id }) => id)

describe('the atlas checklist', () => {
  let loaded: Loaded
  let list: Checklist
  beforeAll(async () => {
    loaded = await loadAtlas({ content: 'content', asOf: '2099-01-01' })
    const found = loaded.ok ? loaded.atlas.checklists.get('atlas-provisional') : undefined
    if (!found) throw new Error('the content has no checklist')
    list = found
  })

  it('has eighty questions and more over the thirteen categories, in all four parts', () => {
    expect(list.questions.length).toBeGreaterThanOrEqual(80)
    const used = new Set(list.questions.map(({ category }) => category))
    expect([...used]).toEqual(list.categories.map(({ id }) => id))
    expect(used.size).toBe(13)
    expect(new Set(list.questions.map(({ group }) => group)).size).toBe(4)
  })

  it('is marked as provisional and as not official, in both languages', () => {
    expect(list.status).toBe('provisional')
    expect(list.name.en).toContain('(provisional)')
    expect(list.name.ru).toContain('(предварительный)')
    expect(list.notes[0]?.en).toContain('not the official checklist')
    expect(list.notes[0]?.ru).toContain('не официальный контрольный перечень')
  })

  it('asks, so that "yes" is plain: a question, never a negated one', () => {
    expect(wrong(list, ({ text }) => !text.en.endsWith('?') || !text.ru.endsWith('?'))).toEqual([])
    expect(wrong(list, ({ text }) => /(?:^|[ ,])нет ли|^Не [а-яё]+ ли/iu.test(text.ru))).toEqual([])
    expect(wrong(list, ({ text }) => /\bnot\b.*\?/u.test(text.en))).toEqual([])
  })

  it('says why and what shows it, in sentences short enough to read', () => {
    const long = (sentence: string) => sentence.split(/\s+/).length > 32
    const texts = ({ why, evidence }: Question) => [why.en, why.ru, evidence.en, evidence.ru]
    expect(wrong(list, (each) => texts(each).some((one) => !/[.]$/.test(one)))).toEqual([])
    expect(wrong(list, (each) => texts(each).some((one) => one.split(/[.?;]\s/).some(long)))).toEqual([])
    const all = list.questions.flatMap((each) => [each.text, each.why, each.evidence])
    for (const language of ['en', 'ru'] as const)
      expect(new Set(all.map((each) => each[language])).size).toBe(all.length)
  })

  it('calls for a measure with every question', () => {
    expect(wrong(list, ({ measures }) => measures.length === 0)).toEqual([])
  })

  it('comes with an invented example that names no record and shows every kind of answer', () => {
    if (!loaded.ok || !loaded.atlas.example) throw new Error('the content has no example')
    const { atlas } = loaded
    const { example } = loaded.atlas
    expect(atlas.facilities.some(({ name }) => name.en === example?.facility.en)).toBe(false)
    expect(example?.marked.en).toContain('invented')
    expect(example?.marked.ru).toContain('вымышлен')
    const given = Object.values(example?.answers ?? {}).map(({ answer }) => answer)
    expect(new Set(given).size).toBe(6)
    const { overall, critical } = evaluate(list, example?.answers ?? {}, example?.groups)
    expect(overall.met?.lo).toBeLessThan(overall.met?.best ?? 0)
    expect(overall.met?.best ?? 1).toBeLessThan(overall.met?.hi ?? 0)
    expect(critical.unmet.length).toBeGreaterThan(0)
    expect(critical.open.length).toBeGreaterThan(0)
  })
})
