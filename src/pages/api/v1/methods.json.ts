import { methodAnswers } from '../../../artefacts/api/methods.ts'
import { answerRoute } from '../../../site/api-answer.ts'

export const GET = answerRoute(methodAnswers)
