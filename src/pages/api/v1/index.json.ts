import { answerLinks } from '../../../artefacts/api/index-answer.ts'
import { answerRoute } from '../../../site/api-answer.ts'

export const GET = answerRoute(answerLinks)
