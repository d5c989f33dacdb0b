import type { APIRoute } from 'astro'
import { rowAnswers } from '../../../artefacts/api/facilities.ts'
import { listBytes } from '../../../exports/api/list-bytes.ts'
import { JSON_TYPE } from '../../../site/api-answer.ts'
import { load } from '../../../site/load.ts'

/** Every record, in the form of `answerRoute`. */
export const GET: APIRoute = async () => {
  const loaded = await load()
  const bytes = listBytes(loaded, rowAnswers(loaded), loaded.atlas.facilities.length)
  return new Response(bytes, { headers: JSON_TYPE })
}
