import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { ANSWER_NAMES, ANSWERS } from '../../../src/core/api/answers.ts'
import { openApi } from '../../../src/core/api/openapi.ts'

const document = openApi({
  server: 'https://atlas.example/api/v1',
  title: 'Atlas',
  description: 'Answers',
  email: 'editors@atlas.example',
})
const text = JSON.stringify(document)

describe('the OpenAPI document', () => {
  it('is valid 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(text) as Record<string, unknown>)
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  it('is refused by the same validator where it is broken', async () => {
    const broken = { ...document, info: {} }
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it('names every address of every answer, each operation by a name of its own', () => {
    const paths = ANSWER_NAMES.flatMap((name) => ANSWERS[name].paths.map((path) => `/${path}`))
    expect(Object.keys(Object(document['paths']) as object)).toEqual(paths)
    const names = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(paths.length)
  })

  it('refers to nothing that is not in it', () => {
    const { schemas } = Object(document['components']) as { schemas: Record<string, unknown> }
    const wanted = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
    expect(wanted.length).toBeGreaterThan(50)
    const known = new Set(Object.keys(schemas).map((name) => `#/components/schemas/${name}`))
    expect(wanted.filter((reference) => !known.has(reference ?? ''))).toEqual([])
    expect(text).not.toContain('$defs')
  })
})
