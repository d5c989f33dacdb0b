import type { Checklist } from '../../core/checklist/checklist.ts'
import type { Evaluation } from '../../core/evaluation/evaluation.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { href, path } from '../../i18n/routes.ts'
import { languageOf } from '../../i18n/text.ts'
import { translator } from '../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { programmeTable } from './programme-table.ts'
import type { TableFile } from './table-file.ts'

type Atlas = Pick<Published, 'atlas'>

/** Who answered when, in one line. */
function byLine(
  { date, evaluator, groups }: Pick<Evaluation, 'date' | 'evaluator' | 'groups'>,
  checklist: Checklist,
  locale: Locale,
): string {
  const t = translator(locale)
  return t('evaluation.by', {
    name: evaluator.name[languageOf(locale)],
    kind: t(`evaluator.${evaluator.kind}`),
    date: formatDate(date, locale),
    groups: (groups ?? checklist.groups).join(', '),
  })
}

/** The programme of the invented example; undefined where the content has none. */
export function exampleTable(published: Atlas, locale: Locale, site: string): TableFile | undefined {
  const { example, checklists } = published.atlas
  const checklist = example && checklists.get(example.checklist)
  if (!checklist) return undefined
  const language = languageOf(locale)
  const about = [
    example.marked[language],
    example.facility[language],
    byLine(example, checklist, locale),
    checklist.name[language],
    `${site}${href(locale, path.checklistExample())}`,
  ]
  return programmeTable(published, checklist, example, about, locale)
}

/** The programme of a published evaluation. Throws for an id that no record has. */
export function evaluationTable(published: Atlas, id: string, locale: Locale, site: string): TableFile {
  const { evaluations, checklists, facilities } = published.atlas
  const evaluation = evaluations.find((each) => each.id === id)
  const checklist = evaluation && checklists.get(evaluation.checklist)
  const facility = evaluation && facilities.find((each) => each.id === evaluation.facility)
  if (!evaluation || !checklist || !facility) throw new Error(`there is no evaluation "${id}"`)
  const language = languageOf(locale)
  const about = [
    `${facility.name[language]} (${facility.id})`,
    byLine(evaluation, checklist, locale),
    checklist.name[language],
    `${site}${href(locale, path.evaluation(id))}`,
  ]
  return programmeTable(published, checklist, evaluation, about, locale)
}
