import type { Checklist, ChecklistGroup, Question } from '../../core/checklist/checklist.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Worded } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import type { EvaluationLine } from './published-evaluations.ts'
import { publishedEvaluations } from './published-evaluations.ts'

/** A question as the page prints it. */
export interface QuestionEntry {
  readonly id: string
  readonly text: Worded
  readonly why: Worded
  readonly evidence: Worded
  readonly group: ChecklistGroup
  /** Example: `weight 3`. */
  readonly weight: string
  readonly critical: boolean
  /** Topic of the guidelines, where it is not that of the category. */
  readonly topic?: string
  readonly measures: readonly { readonly id: string; readonly href: string; readonly name: Worded }[]
}

/** The page of the checklist. */
export interface ChecklistPage {
  readonly id: string
  readonly name: Worded
  readonly lead: string
  readonly counts: string
  readonly version: string
  readonly notes: readonly Worded[]
  readonly sources: readonly string[]
  readonly groups: readonly {
    readonly id: ChecklistGroup
    readonly name: string
    readonly text: string
    readonly count: string
    readonly href: string
  }[]
  readonly categories: readonly {
    readonly id: string
    readonly name: Worded
    readonly topic: string
    readonly questions: readonly QuestionEntry[]
  }[]
  readonly evaluations: readonly EvaluationLine[]
}

/** The checklist that pages and sheets show: the first by id; undefined where the edition has none. */
export const shownChecklist = ({ atlas }: Pick<Published, 'atlas'>): Checklist | undefined =>
  atlas.checklists.values().next().value

function entryOf({ atlas }: Pick<Published, 'atlas'>, question: Question, locale: Locale): QuestionEntry {
  const t = translator(locale)
  const { id, text, why, evidence, group, weight, critical, topic, measures } = question
  return {
    id,
    text: worded(text, locale),
    why: worded(why, locale),
    evidence: worded(evidence, locale),
    group,
    weight: t('checklist.question.weight', { n: weight }),
    critical,
    ...(topic && { topic: t('checklist.category.topic', { topic: worded(topic, locale).text }) }),
    measures: measures.flatMap((measure) => {
      const found = atlas.measures.get(measure)
      const link = href(locale, path.measures(measure))
      return found ? [{ id: measure, href: link, name: worded(found.name, locale) }] : []
    }),
  }
}

/** All questions of a checklist, worded; the counts are made from them. */
export function checklistPage(
  published: Pick<Published, 'atlas'>,
  checklist: Checklist,
  locale: Locale,
): ChecklistPage {
  const t = translator(locale)
  const { id, name, version, notes, sources, groups, categories, questions } = checklist
  const of = (group: ChecklistGroup) => questions.filter((question) => question.group === group).length
  return {
    id,
    name: worded(name, locale),
    lead: t('checklist.lead', { n: questions.length }),
    counts: t('checklist.counts', {
      groups: groups.map((group) => t('checklist.counts.group', { group, n: of(group) })).join(', '),
      critical: questions.filter(({ critical }) => critical).length,
    }),
    version: t('checklist.version', { date: formatDate(version, locale) }),
    notes: notes.map((note) => worded(note, locale)),
    sources,
    groups: groups.map((group) => ({
      id: group,
      name: t(`checklist.group.${group}`),
      text: t(`checklist.group-text.${group}`),
      count: t('checklist.use.questions', { n: of(group) }),
      href: href(locale, path.checklistSheet(group)),
    })),
    categories: categories.flatMap((category) => {
      const own = questions.filter((question) => question.category === category.id)
      if (own.length === 0) return []
      return [
        {
          id: category.id,
          name: worded(category.name, locale),
          topic: t('checklist.category.topic', { topic: worded(category.topic, locale).text }),
          questions: own.map((question) => entryOf(published, question, locale)),
        },
      ]
    }),
    evaluations: publishedEvaluations(published, locale),
  }
}
