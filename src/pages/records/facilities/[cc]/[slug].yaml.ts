import type { APIRoute, GetStaticPaths } from 'astro'
import { load } from '../../../../site/load.ts'
import { recordBytes } from '../../../../site/record-text.ts'

export const getStaticPaths = (async () => {
  const { atlas } = await load()
  return atlas.facilities.map(({ id }) => {
    const [cc, slug] = id.split('/')
    return { params: { cc, slug } }
  })
}) satisfies GetStaticPaths

/** The record of a facility, as it stands in the repository. */
export const GET: APIRoute = async ({ params: { cc = '', slug = '' } }) =>
  new Response(await recordBytes(`facilities/${cc}/${slug}.yaml`))
