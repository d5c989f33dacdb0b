import type { APIRoute, GetStaticPaths } from 'astro'
import { load } from '../../../site/load.ts'
import { recordBytes } from '../../../site/record-text.ts'

export const getStaticPaths = (async () => {
  const { rankings } = await load()
  return rankings.map(({ method: { id } }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** A method as it stands in the repository: forms score by the main one, the calculator by each. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await recordBytes(`methods/${params['id'] ?? ''}.yaml`))
