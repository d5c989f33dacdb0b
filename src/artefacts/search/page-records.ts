import { path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import { aboutPage } from '../about/about-page.ts'
import type { Context } from '../list/context.ts'
import { STATEMENTS } from '../statements/plan.ts'
import type { SearchRecord } from './record.ts'
import { guideRecords } from './guide-records.ts'
import { said } from './record.ts'

/** Pages that are about no single record, by the end of their message keys. */
const PAGES = [
  ['front', path.front()],
  ['map', path.map()],
  ['near', path.near()],
  ['facilities', path.facilities()],
  ['countries', path.countries()],
  ['regions', path.regions()],
  ['basins', path.basins()],
  ['borders', path.borders()],
  ['materials', path.materials()],
  ['operators', path.operators()],
  ['statuses', path.statuses()],
  ['incidents', path.incidents()],
  ['backtest', path.backTest()],
  ['natech', path.natech()],
  ['charts', path.charts()],
  ['compare', path.compare()],
  ['names', path.names()],
  ['measures', path.measures()],
  ['gaps', path.gaps()],
  ['method', path.methods()],
  ['sources', path.sources()],
  ['about', path.about()],
] as const

/** Ways to send in a fact and further pages, by their message keys. */
const WAYS_IN = [
  ['contribute', path.contribute()],
  ['contribute.fact', path.contributeFact()],
  ['contribute.facility', path.contributeFacility()],
  ['evaluate', path.checklistForm()],
  ['toolkit', path.toolkit()],
  ['kit.page', path.offline()],
  ['open-data', path.data()],
  ['api', path.dataApi()],
  ['release.list', path.releases()],
  ['feeds', path.feeds()],
  ['risk', path.risk()],
  ['priorities', path.priorities()],
  ...STATEMENTS.map(([id, page]) => [`statement.${id}`, page] as const),
] as const

/** All that the page about the atlas says. */
function aboutText({ published, locale }: Context): string {
  const { sections } = aboutPage(published, locale)
  return sections
    .flatMap(({ title, intro, items }) => [title, ...intro, ...items.map(({ text }) => text)])
    .join(' ')
}

/** What a page says beyond its name, where readers look for it. */
function textOf(name: string, context: Context): string {
  const { published, locale } = context
  if (name === 'about') return aboutText(context)
  if (name !== 'measures') return ''
  return [...published.atlas.measures.values()].map((measure) => worded(measure.name, locale).text).join(' ')
}

/** Indexes, prose and the methods. */
export function pageRecords(context: Context): readonly SearchRecord[] {
  const { t, locale, published } = context
  const made = { kind: 'page', also: [], countries: [], near: [] } as const
  return [
    ...PAGES.map(([name, page]) => ({
      ...made,
      page,
      title: { text: t(`nav.${name}`) },
      line: said([t('search.kind.page'), t(`search.page.${name}`)]),
      text: textOf(name, context),
    })),
    ...WAYS_IN.map(([name, page]) => ({
      ...made,
      page,
      title: { text: t(`${name}.title`) },
      line: said([t('search.kind.page')]),
      text: t(`${name}.description`),
    })),
    ...guideRecords(context),
    ...published.rankings.map(({ method }) => ({
      ...made,
      page: path.method(method.id),
      title: worded(method.fullName, locale),
      line: said([t('search.kind.page'), worded(method.name, locale).text]),
      text: [method.id, ...method.components.map(({ name }) => worded(name, locale).text)].join(' '),
    })),
  ]
}
