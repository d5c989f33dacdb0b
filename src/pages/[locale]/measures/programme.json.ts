import type { APIRoute, GetStaticPaths } from 'astro'
import { programmeData } from '../../../artefacts/measures/programme-data.ts'
import { LOCALES } from '../../../i18n/locales.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly locale: Locale
}

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths

/** The measures and words from which the form of an evaluation makes a programme. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const loaded = await load()
  const [checklist] = loaded.atlas.checklists.values()
  const data = checklist ? programmeData(loaded, checklist, locale) : {}
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
