import type { Checklist, ChecklistGroup } from '../../core/checklist/checklist.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'

/** A question as a sheet of paper asks it. */
export interface SheetQuestion {
  readonly id: string
  readonly text: Worded
  /** What counts as evidence. */
  readonly evidence: Worded
  readonly critical: boolean
}

/** One part of a checklist, to be filled in by hand. */
export interface FieldSheet {
  readonly group: ChecklistGroup
  readonly categories: readonly {
    readonly id: string
    readonly name: Worded
    readonly questions: readonly SheetQuestion[]
  }[]
}

/** The sheet of one part of a checklist; categories without a question in it are left out. */
export function fieldSheet(checklist: Checklist, group: ChecklistGroup, locale: Locale): FieldSheet {
  const own = checklist.questions.filter((question) => question.group === group)
  return {
    group,
    categories: checklist.categories.flatMap(({ id, name }) => {
      const questions = own.filter(({ category }) => category === id)
      if (questions.length === 0) return []
      return [
        {
          id,
          name: worded(name, locale),
          questions: questions.map((question) => ({
            id: question.id,
            text: worded(question.text, locale),
            evidence: worded(question.evidence, locale),
            critical: question.critical,
          })),
        },
      ]
    }),
  }
}
