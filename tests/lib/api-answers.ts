import { answer } from '../../src/artefacts/api/envelope.ts'
import { facilityAnswer, rowAnswers } from '../../src/artefacts/api/facilities.ts'
import { answerLinks } from '../../src/artefacts/api/index-answer.ts'
import { methodAnswers } from '../../src/artefacts/api/methods.ts'
import { rankingAnswer, rankingHeads, rankingPlans } from '../../src/artefacts/api/rankings.ts'
import { incidentAnswers, sourceAnswers } from '../../src/artefacts/api/records.ts'
import type { Published } from '../../src/artefacts/published.ts'
import type { AnswerName } from '../../src/core/api/answers.ts'

/** Every answer about an atlas by its address below the root, as the routes give them. */
export function answersOf(published: Published): ReadonlyMap<string, unknown> {
  const wrap = (name: AnswerName, result: unknown) => [`${name}.json`, answer(published, result)] as const
  return new Map<string, unknown>([
    wrap('index', answerLinks()),
    wrap('facilities', [...rowAnswers(published)]),
    ...published.atlas.facilities.map(
      (facility) =>
        [`facilities/${facility.id}.json`, answer(published, facilityAnswer(published, facility))] as const,
    ),
    wrap('rankings', rankingHeads(published)),
    ...rankingPlans(published).map((plan) => {
      const result = rankingAnswer(published, plan)
      const { length } = result.facilities
      return [`rankings/${plan.id}.json`, answer(published, result, length, plan.method)] as const
    }),
    wrap('incidents', incidentAnswers(published)),
    wrap('sources', sourceAnswers(published)),
    wrap('methods', methodAnswers(published)),
  ])
}
