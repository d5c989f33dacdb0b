import { describe, expect, it } from 'vitest'
import { composeChecklists } from './compose.ts'
import { checklistSchema, normaliseChecklist } from './schema.ts'

const text = { en: 'Text', ru: 'Текст' }
const question = (id: string, keys = {}) => ({
  id,
  group: 'B1',
  category: id.slice(0, -3),
  weight: 1,
  text,
  why: text,
  evidence: text,
  ...keys,
})
const head = {
  name: text,
  status: 'provisional',
  version: '2026-11-22',
  groups: ['B1'],
  categories: ['water', 'dam'].map((id) => ({ id, name: text, topic: text })),
}
const file = (id: string, record: object) => normaliseChecklist(id, checklistSchema.parse(record))
const codes = (record: object) =>
  checklistSchema.safeParse(record).error?.issues.map(({ message, path }) => `${message} ${path.join('.')}`)

describe('the files of a checklist', () => {
  it('make one checklist, by the order of categories and then by id', () => {
    const files = [
      file('list-dam', {
        part_of: 'list',
        questions: [question('dam-02', { critical: true }), question('dam-01')],
      }),
      file('list', { ...head, questions: [question('water-01')] }),
      file('list-lost', { part_of: 'other', questions: [question('dam-09')] }),
    ]
    const all = composeChecklists(files)
    expect([...all.keys()]).toEqual(['list'])
    expect(all.get('list')?.questions.map(({ id }) => id)).toEqual(['water-01', 'dam-01', 'dam-02'])
    expect(all.get('list')?.questions.map(({ critical }) => critical)).toEqual([false, false, true])
    expect(composeChecklists(files.toReversed())).toEqual(all)
  })

  it('need a head in the first and have none in the others', () => {
    expect(codes(head)).toBeUndefined()
    expect(codes({ part_of: 'list' })).toBeUndefined()
    expect(codes({})).toEqual(
      ['name', 'status', 'version', 'groups', 'categories'].map((key) => `missing-key ${key}`),
    )
    expect(codes({ part_of: 'list', name: text })).toEqual(['checklist-part-head name'])
  })

  it('name a question after its category', () => {
    expect(codes({ part_of: 'list', questions: [question('dam-01', { category: 'water' })] })).toEqual([
      'question-id questions.0.id',
    ])
    expect(codes({ part_of: 'list', questions: [question('dam-1')] })).toContain('question-id questions.0.id')
  })
})
