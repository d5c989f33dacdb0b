import type { Checklist } from '../../core/checklist/checklist.ts'
import type { Evaluation } from '../../core/evaluation/evaluation.ts'
import { PRIORITIES, priorityOf, programme } from '../../core/programme/programme.ts'
import type { Call, Priority, Step } from '../../core/programme/programme.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path, programmeFile } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'

/** What a programme is made from. */
export type Answered = Pick<Evaluation, 'answers' | 'groups'>

/** A question that calls for a step. */
export interface CallLine {
  readonly id: string
  readonly href: string
  readonly text: Worded
  readonly answer: string
  readonly critical: boolean
  /** What counts as evidence; only where the question is to be found out. */
  readonly counts?: Worded
}

/** One step, worded. */
export interface StepCard {
  /** Also the end of its anchor. */
  readonly id: string
  readonly number: number
  readonly name: Worded
  /** The measure in the catalogue. */
  readonly href?: string
  /** Example: `short term, effort low`. */
  readonly meta?: string
  readonly action?: Worded
  readonly completion?: Worded
  readonly note?: string
  readonly calls: readonly CallLine[]
}

/** The steps of one priority. */
export interface ProgrammePart {
  readonly priority: Priority
  readonly title: string
  readonly note: string
  /** Number of its first step. */
  readonly start: number
  readonly steps: readonly StepCard[]
}

/** A programme as pages print it. */
export interface ProgrammePage {
  readonly count: number
  readonly lead: string
  readonly parts: readonly ProgrammePart[]
  readonly files: readonly { readonly href: string; readonly label: string }[]
}

const callLine = ({ question, answer }: Call, open: boolean, t: Translate, locale: Locale): CallLine => ({
  id: question.id,
  href: href(locale, path.checklist(question.id)),
  text: worded(question.text, locale),
  answer: t(`answer.${answer}`),
  critical: question.critical,
  ...(open && { counts: worded(question.evidence, locale) }),
})

function cardOf(step: Step, number: number, checklist: Checklist, locale: Locale): StepCard {
  const t = translator(locale)
  const calls = step.calls.map((call) => callLine(call, step.kind !== 'measure', t, locale))
  if (step.kind === 'measure') {
    const { id, name, action, completion, term, effort } = step.measure
    return {
      id,
      number,
      name: worded(name, locale),
      href: href(locale, path.measures(id)),
      meta: t('programme.meta', { term: t(`programme.term.${term}`), effort: t(`measure.effort.${effort}`) }),
      action: worded(action, locale),
      completion: worded(completion, locale),
      calls,
    }
  }
  const found = checklist.categories.find(({ id }) => id === step.category)
  const category = found ? worded(found.name, locale).text : step.category
  return {
    id: step.id,
    number,
    name: { text: t(`programme.${step.kind}`, { category }) },
    note: t(`programme.${step.kind}.problem`),
    calls,
  }
}

/** The programme that follows from some answers, for the page at `page`, where its tables stand too. */
export function programmePage(
  { atlas }: Pick<Published, 'atlas'>,
  checklist: Checklist,
  { answers, groups }: Answered,
  page: string,
  locale: Locale,
): ProgrammePage {
  const t = translator(locale)
  const steps = programme(checklist, atlas.measures.values(), answers, groups)
  const parts = PRIORITIES.flatMap((priority): readonly ProgrammePart[] => {
    const start = steps.findIndex((step) => priorityOf(step) === priority)
    if (start < 0) return []
    const own = steps.filter((step) => priorityOf(step) === priority)
    return [
      {
        priority,
        title: t(`programme.priority.${priority}`),
        note: t(`programme.priority-text.${priority}`),
        start: start + 1,
        steps: own.map((step, index) => cardOf(step, start + index + 1, checklist, locale)),
      },
    ]
  })
  return {
    count: steps.length,
    lead: steps.length === 0 ? t('programme.empty') : t('programme.lead', { n: steps.length }),
    parts,
    files: (['csv', 'xlsx'] as const).map((form) => ({
      href: programmeFile(locale, page, form),
      label: t(`programme.${form}`),
    })),
  }
}
