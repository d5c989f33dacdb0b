import type { APIRoute, GetStaticPaths } from 'astro'
import { planCalendar, wholeCalendar } from '../../../artefacts/calendar/events.ts'
import { icsOf } from '../../../artefacts/calendar/ics.ts'
import { LOCALES, type Locale } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly locale: Locale
  /** Id of a plan; the calendar of all where it is left out. */
  readonly plan?: string
}

export const getStaticPaths = (async () => {
  const { atlas } = await load()
  const dated = [...atlas['work-plans'].values()].filter(({ items }) => items.some(({ due }) => due))
  return LOCALES.flatMap((locale) => [
    { params: { locale, id: 'all' }, props: { locale } },
    ...dated.map(({ id }) => ({ params: { locale, id }, props: { locale, plan: id } })),
  ])
}) satisfies GetStaticPaths

/** Deadlines, trainings and meetings for a calendar program. */
export const GET: APIRoute<Props> = async ({ props: { locale, plan } }) => {
  const loaded = await load()
  const calendar = plan === undefined ? wholeCalendar(loaded, locale) : planCalendar(loaded, plan, locale)
  return new Response(icsOf(calendar), { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
