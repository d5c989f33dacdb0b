import { path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'
import { both } from './spellings.ts'

/** Work plans, trainings and meetings, and the page of national coverage. */
export function planRecords(context: Context): readonly SearchRecord[] {
  const { t, locale, published } = context
  const { 'work-plans': plans, trainings } = published.atlas
  const made = { kind: 'page', also: [], countries: [], near: [] } as const
  const page = (of: string, key: 'plan.list' | 'training.list' | 'coverage', text: string): SearchRecord => ({
    ...made,
    page: of,
    title: { text: t(`${key}.title`) },
    line: said([t('search.kind.page'), t(`${key}.lead`)]),
    text,
  })
  const told = trainings.map(({ name, place }) =>
    said([worded(name, locale).text, place ? worded(place, locale).text : '']),
  )
  return [
    page(path.workPlans(), 'plan.list', t('plan.list.description')),
    page(path.trainings(), 'training.list', told.join(' ')),
    page(path.coverage(), 'coverage', t('coverage.description')),
    ...[...plans.values()].map(({ id, kind, name, country, items }) => ({
      ...made,
      page: path.workPlan(id),
      title: worded(name, locale),
      line: said([
        t(`plan.kind.${kind}`),
        country === undefined ? t('plan.country.none') : countryLink(context, country).text,
      ]),
      countries: country === undefined ? [] : [country],
      near: both(name),
      text: items.map(({ task }) => worded(task, locale).text).join(' '),
    })),
  ]
}
