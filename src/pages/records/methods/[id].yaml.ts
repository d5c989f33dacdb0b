import type { APIRoute, GetStaticPaths } from 'astro'
import { load } from '../../../site/load.ts'
import { recordBytes } from '../../../site/record-text.ts'

export const getStaticPaths = (async () => {
  const { main } = await load()
  return [{ params: { id: main.method.id } }]
}) satisfies GetStaticPaths

/** The main method, as it stands in the repository: a form scores by it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await recordBytes(`methods/${params['id'] ?? ''}.yaml`))
