import type { Checklist } from './checklist.ts'
import type { ChecklistFile } from './schema.ts'

/**
 * The whole checklists of some files, by id: the head of each with the questions of all its files, by the order
 * of its categories, then by id. Files whose first file is not there are left out.
 */
export function composeChecklists(files: readonly ChecklistFile[]): ReadonlyMap<string, Checklist> {
  const heads = files.flatMap(({ head }) => (head ? [head] : [])).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return new Map(
    heads.map((head) => {
      const place = new Map(head.categories.map(({ id }, index) => [id, index]))
      const questions = files
        .filter(({ id, partOf }) => (partOf ?? id) === head.id)
        .flatMap((file) => file.questions)
        .toSorted(
          (a, b) =>
            (place.get(a.category) ?? place.size) - (place.get(b.category) ?? place.size) ||
            (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
        )
      return [head.id, { ...head, questions }]
    }),
  )
}
