import type { APIRoute, GetStaticPaths } from 'astro'
import { answer } from '../../../../artefacts/api/envelope.ts'
import type { RankingPlan } from '../../../../artefacts/api/rankings.ts'
import { rankingAnswer, rankingPlans } from '../../../../artefacts/api/rankings.ts'
import { jsonResponse } from '../../../../site/api-answer.ts'
import { load } from '../../../../site/load.ts'

interface Props {
  readonly plan: RankingPlan
}

export const getStaticPaths = (async () =>
  rankingPlans(await load()).map((plan) => ({
    params: { id: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths

/** One list with its records in order. */
export const GET: APIRoute<Props> = async ({ props: { plan } }) => {
  const loaded = await load()
  const result = rankingAnswer(loaded, plan)
  return jsonResponse(answer(loaded, result, result.facilities.length, plan.method))
}
