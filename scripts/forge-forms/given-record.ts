import type { Ids } from '../../src/core/rules/rule.ts'
import { citations } from '../../src/core/citations.ts'
import { readBytes } from '../../src/yaml/read-bytes.ts'
import { rewrite } from '../../src/yaml/rewrite.ts'
import type { FormFiles } from './make-change.ts'
import { issue, short } from './read-answers.ts'
import type { FormAnswers } from './read-answers.ts'

const HEAD = /^(?=# yaml-language-server: \$schema=\S+\/(?:facility|source)\.schema\.json$)/m

/**
 * The records that the contribute page has written into the form: one facility, and the new sources that it
 * names, each in the order in which it first names them.
 */
export function givenRecord(
  { answer, heading }: FormAnswers,
  id: string,
  isNew: boolean,
  ids: Ids,
): FormFiles {
  const parts = answer('yaml')
    .split(HEAD)
    .filter((part) => part.trim() !== '')
  const isSource = (part: string): boolean =>
    part.startsWith('# yaml-language-server:') && part.includes('/source.schema.json')
  const records = parts.filter((part) => !isSource(part))
  const sources = parts.filter(isSource)
  const [record = ''] = records
  const tree = readBytes(new TextEncoder().encode(record), 'yaml').tree?.value
  const known = ids.get('sources') ?? new Set()
  const unknown = new Set(
    citations(tree, 'facilities').flatMap((cited) =>
      cited.folder === 'sources' && !known.has(cited.id) ? [cited.id] : [],
    ),
  )
  const names = [...unknown]
  if (records.length !== 1 || names.length !== sources.length)
    return {
      issues: [
        issue('form-answer-unread', {
          heading: heading('yaml'),
          found: short(answer('yaml')),
          example: 'kind: facility',
        }),
      ],
    }
  return [
    ...sources.map((text, index) => ({
      folder: 'sources' as const,
      id: names[index] ?? '',
      text: rewrite(text, 'sources') ?? text,
      isNew: true,
    })),
    { folder: 'facilities', id, text: rewrite(record, 'facilities') ?? record, isNew },
  ]
}
