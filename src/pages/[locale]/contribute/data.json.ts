import type { APIRoute, GetStaticPaths } from 'astro'
import { contributeData } from '../../../artefacts/contribute/data.ts'
import { LOCALES } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths

/** What the contribution forms know of the atlas, in one language. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(contributeData(await load(), params['locale'] ?? ''))
