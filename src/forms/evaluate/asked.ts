import type { Checklist, ChecklistGroup, Question } from '../../core/checklist/checklist.ts'
import type { Entries } from './entries.ts'

/** The parts of the checklist that were ticked, in their order. */
export const groupsOf = (
  entries: Entries,
  { groups }: Pick<Checklist, 'groups'>,
): readonly ChecklistGroup[] => groups.filter((group) => entries[`group.${group}`] === 'true')

/** The questions of the ticked parts. */
export function askedOf(entries: Entries, checklist: Checklist): readonly Question[] {
  const groups = groupsOf(entries, checklist)
  return checklist.questions.filter(({ group }) => groups.includes(group))
}
