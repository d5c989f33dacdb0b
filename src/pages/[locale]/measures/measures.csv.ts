import type { APIRoute, GetStaticPaths } from 'astro'
import { catalogueTable } from '../../../artefacts/measures/catalogue-table.ts'
import { CONFIG } from '../../../config.ts'
import { csvResponse } from '../../../exports/measures/table-bytes.ts'
import { LOCALES } from '../../../i18n/locales.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

interface Props {
  readonly locale: Locale
}

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths

/** The catalogue of measures as CSV. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  csvResponse(catalogueTable(await load(), locale, CONFIG.site))
