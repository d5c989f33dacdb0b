import type { APIRoute } from 'astro'
import { crosswalkCsv } from '../../artefacts/statements/crosswalk.ts'
import { load } from '../../site/load.ts'

/** Which record is which entry of another register, as CSV. */
export const GET: APIRoute = async () => new Response(crosswalkCsv(await load()))
