import type { Atlas } from '../../core/atlas.ts'
import type { Question } from '../../core/checklist/checklist.ts'

/** Questions that call for each measure, by its id: of every checklist, critical ones first. */
export function callersOf({ checklists }: Atlas): ReadonlyMap<string, readonly Question[]> {
  const found = new Map<string, Question[]>()
  for (const { questions } of checklists.values())
    for (const question of questions)
      for (const id of new Set(question.measures)) found.set(id, [...(found.get(id) ?? []), question])
  return new Map(
    [...found].map(([id, all]) => [id, all.toSorted((a, b) => Number(b.critical) - Number(a.critical))]),
  )
}
