import type { APIRoute, GetStaticPaths } from 'astro'
import { answer } from '../../../../../artefacts/api/envelope.ts'
import { facilityAnswer } from '../../../../../artefacts/api/facilities.ts'
import type { Facility } from '../../../../../core/facility/facility.ts'
import { jsonResponse } from '../../../../../site/api-answer.ts'
import { load } from '../../../../../site/load.ts'

interface Props {
  readonly facility: Facility
}

export const getStaticPaths = (async () =>
  (await load()).atlas.facilities.map((facility) => {
    const [cc, slug] = facility.id.split('/')
    return { params: { cc, slug }, props: { facility } }
  })) satisfies GetStaticPaths

/** One record with every claim and every score. */
export const GET: APIRoute<Props> = async ({ props: { facility } }) => {
  const loaded = await load()
  return jsonResponse(answer(loaded, facilityAnswer(loaded, facility)))
}
