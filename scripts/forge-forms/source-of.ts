import type { Ids } from '../../src/core/rules/rule.ts'
import type { FormFieldId } from '../../src/i18n/forge-form-words.ts'
import { draftText } from '../../src/yaml/draft.ts'
import { issue, short } from './read-answers.ts'
import type { FormAnswers, FormIssue } from './read-answers.ts'

/** The source that the answers name: its id, and its text where it is new. */
export interface NamedSource {
  readonly id: string
  readonly text?: string
}

/** The next id after the highest `sNNN`. Example: `s331`. */
function nextId(ids: Ids): string {
  const numbers = [...(ids.get('sources') ?? [])].flatMap((id) =>
    /^s\d+$/.test(id) ? [Number(id.slice(1))] : [],
  )
  return `s${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

const NEEDED = ['source_title', 'source_publisher', 'source_year', 'source_language', 'source_kind'] as const

/** The source of a claim: one of the atlas, or a new one that is described whole. */
export function sourceOf({ answer, heading }: FormAnswers, ids: Ids): NamedSource | readonly FormIssue[] {
  const id = answer('source')
  if (id !== '') {
    if (ids.get('sources')?.has(id)) return { id }
    return [issue('form-source-missing', { id: short(id) })]
  }
  const missing = (fields: readonly FormFieldId[]): readonly FormIssue[] =>
    fields
      .filter((field) => answer(field) === '')
      .map((field) => issue('form-answer-missing', { heading: heading(field) }))
  if (answer('source_title') === '') return missing(['source'])
  const lacking = missing(NEEDED)
  if (lacking.length > 0) return lacking
  const url = answer('source_url')
  const text = draftText(
    {
      title: answer('source_title'),
      publisher: answer('source_publisher'),
      year: answer('source_year'),
      ...(url !== '' && { url: [url] }),
      language: answer('source_language'),
      licence: 'not-stated',
      kind: answer('source_kind'),
    },
    'sources',
  )
  return { id: nextId(ids), text }
}
