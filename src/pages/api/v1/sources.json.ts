import { sourceAnswers } from '../../../artefacts/api/records.ts'
import { answerRoute } from '../../../site/api-answer.ts'

export const GET = answerRoute(sourceAnswers)
