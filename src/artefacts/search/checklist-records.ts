import { formatDate } from '../../i18n/format.ts'
import { path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { shownChecklist } from '../checklist/checklist-page.ts'
import { facilityLink } from '../list/context.ts'
import type { Context } from '../list/context.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'
import { both } from './spellings.ts'

/** The checklist, its sheets and form, the invented example and published evaluations. */
export function checklistRecords(context: Context): readonly SearchRecord[] {
  const { t, locale, published } = context
  const { atlas } = published
  const checklist = shownChecklist(published)
  const made = { kind: 'page', also: [], countries: [], near: [], text: '' } as const
  const page = (of: string, title: string, line: string, text = ''): SearchRecord => ({
    ...made,
    page: of,
    title: { text: title },
    line: said([t('search.kind.page'), line]),
    text,
  })
  const questions = (checklist?.questions ?? []).map(({ text }) => worded(text, locale).text)
  return [
    page(path.checklist(), t('checklist.title'), t('checklist.official'), questions.join(' ')),
    page(
      path.checklistExample(),
      t('checklist.example.title'),
      t('checklist.example.mark'),
      t('checklist.example.description'),
    ),
    ...(checklist?.groups ?? []).map((group) =>
      page(
        path.checklistSheet(group),
        t('checklist.sheet.title', { group }),
        t(`checklist.group.${group}`),
        t('checklist.title'),
      ),
    ),
    ...atlas.evaluations.flatMap(({ id, facility, date, evaluator }): readonly SearchRecord[] => {
      const record = atlas.facilities.find((each) => each.id === facility)
      if (!record) return []
      const name = facilityLink(context, record).text
      return [
        {
          ...made,
          page: path.evaluation(id),
          title: { text: t('evaluation.title', { name, date: formatDate(date, locale) }) },
          line: said([t('search.kind.page'), t(`evaluator.${evaluator.kind}`)]),
          countries: [record.country],
          near: both(record.name),
        },
      ]
    }),
  ]
}
