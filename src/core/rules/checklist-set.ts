import type { Atlas } from '../atlas.ts'
import type { Checklist } from '../checklist/checklist.ts'
import { hasEvidence } from '../evaluation/evaluate.ts'
import type { Evaluation } from '../evaluation/evaluation.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue, IssueParams, Path } from '../issue.ts'
import { nearest } from '../nearest.ts'
import type { AtlasRule } from './rule.ts'

type Told = Issue<IssueCode>

const error = (code: IssueCode, file: string, path: Path, params: IssueParams): Told => ({
  code,
  level: 'error',
  file,
  path,
  params,
})

/** The questions of a checklist stand in its categories and parts, each under an id of its own. */
function ofChecklists({ checklists, checklistFiles }: Atlas): readonly Told[] {
  const first = new Map<string, string>()
  return checklistFiles.flatMap(({ id: fileId, partOf, questions }) => {
    const checklist = checklists.get(partOf ?? fileId)
    if (!checklist) return []
    const file = `checklists/${fileId}.yaml`
    const known = checklist.categories.map(({ id }) => id)
    return questions.flatMap(({ id, category, group }, index) => {
      const at = (key: string): Path => ['questions', index, key]
      const told: Told[] = []
      const other = first.get(`${checklist.id} ${id}`)
      if (other !== undefined) told.push(error('question-twice', file, at('id'), { id, other }))
      first.set(`${checklist.id} ${id}`, other ?? file)
      if (!known.includes(category)) {
        const meant = nearest(category, known)
        const params = { id: category, list: known.join(', '), ...(meant !== undefined && { meant }) }
        told.push(error('unknown-category', file, at('category'), params))
      }
      if (!checklist.groups.includes(group))
        told.push(
          error('question-not-asked', file, at('group'), { id, group, list: checklist.groups.join(', ') }),
        )
      return told
    })
  })
}

/** An evaluation answers questions of its checklist that were asked, and says why a critical one does not apply. */
export function ofEvaluation(
  file: string,
  checklist: Checklist,
  { answers, groups }: Pick<Evaluation, 'answers' | 'groups'>,
): readonly Told[] {
  const asked = groups ?? checklist.groups
  const byId = new Map(checklist.questions.map((question) => [question.id, question]))
  return Object.entries(answers).flatMap(([id, given], index) => {
    const question = byId.get(id)
    const path: Path = ['answers', index, 'question']
    if (!question) {
      const meant = nearest(id, [...byId.keys()])
      const params = { id, checklist: checklist.id, ...(meant !== undefined && { meant }) }
      return [error('unknown-question', file, path, params)]
    }
    const { group, critical } = question
    if (!asked.includes(group))
      return [error('question-not-asked', file, path, { id, group, list: asked.join(', ') })]
    if (!critical || given.answer !== 'not-applicable' || hasEvidence(given)) return []
    return [error('answer-without-reason', file, ['answers', index, 'answer'], { id })]
  })
}

/** What checklists and evaluations say of each other. */
export const checklistSet: AtlasRule = {
  id: 'checklist-set',
  scope: 'atlas',
  gate: 'rule',
  check: ({ atlas }) => [
    ...ofChecklists(atlas),
    ...[
      ...atlas.evaluations.map((each) => [`evaluations/${each.id}.yaml`, each] as const),
      ...(atlas.example ? [['example-evaluation.yaml', atlas.example] as const] : []),
    ].flatMap(([file, each]) => {
      const checklist = atlas.checklists.get(each.checklist)
      return checklist ? ofEvaluation(file, checklist, each) : []
    }),
  ],
}
