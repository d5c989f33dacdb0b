import { rankingHeads } from '../../../artefacts/api/rankings.ts'
import { answerRoute } from '../../../site/api-answer.ts'

export const GET = answerRoute(rankingHeads)
