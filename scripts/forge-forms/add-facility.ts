import { slugOf } from '../../src/core/slug.ts'
import { draftText } from '../../src/yaml/draft.ts'
import { told } from './correct-fact.ts'
import { numberKeys, placeKeys } from './fact-value.ts'
import type { ValueKeys } from './fact-value.ts'
import { givenRecord } from './given-record.ts'
import type { FormFiles, FormWorld } from './make-change.ts'
import { issue, short } from './read-answers.ts'
import type { FormAnswers, FormIssue } from './read-answers.ts'
import { sourceOf } from './source-of.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A new facility: what the answers leave out stays out of the record. */
export function addFacility(answers: FormAnswers, { ids }: FormWorld): FormFiles {
  const { answer, heading } = answers
  const unread = (field: Parameters<typeof answer>[0], example: string): FormIssue =>
    issue('form-answer-unread', { heading: heading(field), found: short(answer(field)), example })
  const country = answer('country')
  const slug = answer('slug') || slugOf(answer('name_en'))
  if (!/^[A-Z]{2}$/.test(country)) return { issues: [unread('country', 'KG')] }
  if (!SLUG.test(slug)) return { issues: [unread(answer('slug') === '' ? 'name_en' : 'slug', 'kumtor')] }
  const id = `${country.toLowerCase()}/${slug}`
  if (ids.get('facilities')?.has(id)) return { issues: [issue('form-record-there', { id })] }
  if (answer('yaml') !== '') return givenRecord(answers, id, true, ids)

  const source = sourceOf(answers, ids)
  const issues: FormIssue[] = Array.isArray(source) ? [...source] : []
  if (answer('as_of') === '') issues.push(issue('form-answer-missing', { heading: heading('as_of') }))
  const fact = (
    field: 'location' | 'status' | 'material' | 'volume_m3',
    example: string,
    keys: (text: string) => ValueKeys,
  ) => {
    const text = answer(field)
    if (text === '') return []
    const value = keys(text)
    if (!value) issues.push(unread(field, example))
    return [[field, value] as const]
  }
  const facts = [
    ...fact('location', '41.858, 78.196', placeKeys),
    ...fact('status', 'active', (value) => ({ value })),
    ...fact('material', 'gold-tailings', (value) => ({ value })),
    ...fact('volume_m3', '110500', numberKeys),
  ]
  if (issues.length > 0 || !('id' in source)) return { issues }
  const claim = { source: source.id, as_of: answer('as_of'), ...told(answers, false) }
  const text = draftText({
    kind: answer('kind'),
    name: { en: answer('name_en'), ru: answer('name_ru') },
    name_sources: [source.id],
    country,
    ...Object.fromEntries(facts.map(([field, value]) => [field, [{ ...value, ...claim }]])),
  })
  const record = { folder: 'facilities', id, text, isNew: true } as const
  return source.text === undefined
    ? [record]
    : [{ folder: 'sources', id: source.id, text: source.text, isNew: true }, record]
}
