import type { APIRoute, GetStaticPaths } from 'astro'
import { deadlineCalendar } from '../../../artefacts/calendar/events.ts'
import { icsOf } from '../../../artefacts/calendar/ics.ts'
import { LOCALES, type Locale } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly locale: Locale
}

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths

/** Every deadline of every work plan, for a calendar program. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(icsOf(deadlineCalendar(await load(), locale)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
