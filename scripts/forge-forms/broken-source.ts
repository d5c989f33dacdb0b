import { setKey } from '../../src/yaml/edit.ts'
import { parseYaml } from '../../src/yaml/parse-yaml.ts'
import type { FormFiles, FormWorld } from './make-change.ts'
import { issue } from './read-answers.ts'
import type { FormAnswers } from './read-answers.ts'
import { short } from './read-answers.ts'

/** A further address of a source, or of a copy of it; the old one stays as it was cited. */
export function brokenSource({ answer }: FormAnswers, { ids, textOf }: FormWorld): FormFiles {
  const id = answer('broken')
  if (!ids.get('sources')?.has(id)) return { issues: [issue('form-record-missing', { id: short(id) })] }
  const before = textOf(`sources/${id}.yaml`)
  let text: string | undefined = before
  for (const [key, address] of [
    ['url', answer('new_url')],
    ['archived', answer('archived')],
  ] as const)
    if (address !== '' && text !== undefined)
      text = setKey(
        text,
        'sources',
        [key],
        [...new Set([...(key === 'url' ? [address] : []), ...listed(text, key), address])],
      )
  if (text === undefined) return { issues: [issue('form-record-missing', { id })] }
  return text === before ? [] : [{ folder: 'sources', id, text, isNew: false }]
}

/** The addresses that stand under a key. */
function listed(text: string, key: string): readonly string[] {
  const tree: unknown = parseYaml(text).document?.toJS({ maxAliasCount: 0 })
  const value: unknown =
    typeof tree === 'object' && tree !== null ? Object.getOwnPropertyDescriptor(tree, key)?.value : undefined
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')
}
