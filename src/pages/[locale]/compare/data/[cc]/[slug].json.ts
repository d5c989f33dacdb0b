import type { APIRoute, GetStaticPaths } from 'astro'
import { sheet } from '../../../../../artefacts/compare/sheet.ts'
import { LOCALES } from '../../../../../i18n/locales.ts'
import { load } from '../../../../../site/load.ts'

export const getStaticPaths = (async () => {
  const { atlas } = await load()
  return LOCALES.flatMap((locale) =>
    atlas.facilities.map(({ id }) => {
      const [cc, slug] = id.split('/')
      return { params: { locale, cc, slug } }
    }),
  )
}) satisfies GetStaticPaths

/** One facility as a column of a comparison, worded as on the printed pairs. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(sheet(await load(), `${params['cc'] ?? ''}/${params['slug'] ?? ''}`, params['locale'] ?? ''))
