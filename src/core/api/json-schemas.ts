import { z } from 'zod'
import type { AnswerName } from './answers.ts'
import { ANSWERS, answerSchema } from './answers.ts'

/** A JSON Schema as a plain tree. */
export type SchemaTree = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 2020-12) of an answer. Further keys are allowed, as an addition is no break; our own
 * tests use the strict form. `url`: the address the schema is published at.
 */
export function answerJsonSchema(name: AnswerName, url: string): SchemaTree {
  const { $schema, ...rest } = z.toJSONSchema(answerSchema(name), {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  return { $schema, $id: url, title: name, description: ANSWERS[name].what, ...rest }
}
