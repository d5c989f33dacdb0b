import type { APIRoute, GetStaticPaths } from 'astro'
import { nearData } from '../../../artefacts/near/near-data.ts'
import { LOCALES } from '../../../i18n/locales.ts'
import { load } from '../../../site/load.ts'

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths

/** Records with coordinates and towns, for a position that never leaves the browser. */
export const GET: APIRoute<{ locale: (typeof LOCALES)[number] }> = async ({ props }) =>
  Response.json(nearData(await load(), props.locale))
