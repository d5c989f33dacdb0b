import { FIELDS } from '../../src/core/facility/fields.ts'
import { isFieldKey } from '../../src/artefacts/guide/field-values.ts'
import { addClaim } from '../../src/yaml/edit.ts'
import { valueKeys } from './fact-value.ts'
import type { FormFiles, FormWorld } from './make-change.ts'
import { issue, short } from './read-answers.ts'
import type { FormAnswers, FormIssue } from './read-answers.ts'
import { givenRecord } from './given-record.ts'
import { sourceOf } from './source-of.ts'

const ID = /^[a-z]{2}\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A further claim on one fact of a facility; what other sources say stays. */
export function correctFact(answers: FormAnswers, { ids, textOf }: FormWorld): FormFiles {
  const { answer, heading, locale } = answers
  const id = answer('facility')
  if (!ID.test(id))
    return {
      issues: [
        issue('form-answer-unread', { heading: heading('facility'), found: short(id), example: 'kg/kumtor' }),
      ],
    }
  if (!ids.get('facilities')?.has(id)) return { issues: [issue('form-record-missing', { id })] }
  if (answer('yaml') !== '') return givenRecord(answers, id, false, ids)

  const missing = (['fact', 'value', 'as_of'] as const).filter((field) => answer(field) === '')
  const key = answer('fact')
  const source = sourceOf(answers, ids)
  const issues: FormIssue[] = missing.map((field) =>
    issue('form-answer-missing', { heading: heading(field) }),
  )
  if (Array.isArray(source)) issues.push(...source)
  if (issues.length > 0 || !isFieldKey(key) || !('id' in source)) return { issues }
  const spec = FIELDS[key]
  const value = valueKeys(key, spec, answer('value'), answer('value_ru'), locale)
  if (!value) {
    const isText = spec.type === 'text' && answer('value_ru') === ''
    return {
      issues: [
        isText
          ? issue('form-answer-missing', { heading: heading('value_ru') })
          : issue('form-answer-unread', {
              heading: heading('value'),
              found: short(answer('value')),
              example: String(spec.example),
            }),
      ],
    }
  }
  const claim = { ...value, source: source.id, as_of: answer('as_of'), ...told(answers) }
  const text = addClaim(textOf(`facilities/${id}.yaml`), 'facilities', [key], claim)
  if (text === undefined) return { issues: [issue('form-record-missing', { id })] }
  const record = { folder: 'facilities', id, text, isNew: false } as const
  return source.text === undefined
    ? [record]
    : [{ folder: 'sources', id: source.id, text: source.text, isNew: true }, record]
}

/** What a claim says beside its value. */
export const told = ({ answer }: FormAnswers, stated = true): Readonly<Record<string, string>> => ({
  ...(stated && answer('stated') !== '' && { stated: answer('stated') }),
  ...(answer('locator') !== '' && { locator: answer('locator') }),
})
