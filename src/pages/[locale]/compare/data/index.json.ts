import type { APIRoute, GetStaticPaths } from 'astro'
import { compareIndex } from '../../../../artefacts/compare/data.ts'
import { LOCALES } from '../../../../i18n/locales.ts'
import { load } from '../../../../site/load.ts'

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths

/** What a comparison in the browser needs before a facility is chosen. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(compareIndex(await load(), params['locale'] ?? ''))
