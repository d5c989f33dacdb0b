import type { APIRoute, GetStaticPaths } from 'astro'
import { schemaUrl } from '../../../../artefacts/api/addresses.ts'
import type { AnswerName } from '../../../../core/api/answers.ts'
import { ANSWER_NAMES } from '../../../../core/api/answers.ts'
import { answerJsonSchema } from '../../../../core/api/json-schemas.ts'
import { jsonResponse } from '../../../../site/api-answer.ts'

interface Props {
  readonly name: AnswerName
}

export const getStaticPaths = (() =>
  ANSWER_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths

/** The JSON Schema of one answer. */
export const GET: APIRoute<Props> = ({ props: { name } }) =>
  jsonResponse(answerJsonSchema(name, schemaUrl(name)))
