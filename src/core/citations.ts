import { FIELDS, FIELD_KEYS } from './facility/fields.ts'
import type { FieldSpec } from './facility/fields.ts'
import type { Path } from './issue.ts'
import { wholeRegionId } from './schema/ids.ts'
import { isMap } from './value-at.ts'

/** An id of another record that a file names, and where. */
export interface Citation {
  readonly folder: string
  readonly id: string
  readonly path: Path
}

/** Keys that name documents, in whatever record they stand. */
const SOURCE_KEYS: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'also',
  'name_sources',
  'place_sources',
  'bbox_source',
  'neighbours_source',
])

/** Folder that the claims of a fact name records of. */
const folderOf = (spec: FieldSpec): string | undefined =>
  spec.type === 'reference' ? spec.folder : spec.type === 'text' ? spec.orReference : undefined

const FACTS: readonly (readonly [key: string, folder: string])[] = FIELD_KEYS.flatMap((key) => {
  const folder = folderOf(FIELDS[key])
  return folder === undefined ? [] : [[key, folder] as const]
})

/** Facts of an incident whose claims name a record. */
const INCIDENT_FACTS = [['material', 'materials']] as const satisfies typeof FACTS

/** Keys at the root of a record of each folder that name another record. */
const ROOT_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basins: { parent: 'basins' },
  rivers: { basin: 'basins' },
  incidents: { facility: 'facilities' },
  checklists: { part_of: 'checklists' },
  evaluations: { checklist: 'checklists' },
  'example-evaluation.yaml': { checklist: 'checklists' },
  trainings: { facilities: 'facilities' },
}

/** Files that are one list, and the key of the list; an item may name facilities. */
const ITEM_LISTS: Readonly<Record<string, string>> = {
  'known-problems.yaml': 'problems',
  'corrections.yaml': 'corrections',
}

/** Every id of another record that a parsed file names. Only what is a text is a citation. */
export function citations(tree: unknown, folder: string): readonly Citation[] {
  const found: Citation[] = []
  const add = (to: string, value: unknown, path: Path): void => {
    if (typeof value === 'string') found.push({ folder: to, id: value, path: [...path] })
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) add(to, item, [...path, index])
  }
  // One path for the whole walk: most steps find nothing, and a copy of each would be most of the work.
  const path: (string | number)[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) step(index, value[index])
    } else if (isMap(value)) {
      for (const key in value) {
        const inner = value[key]
        if (SOURCE_KEYS.has(key)) add('sources', inner, [...path, key])
        else if (typeof inner === 'object') step(key, inner)
      }
    }
  }
  const step = (key: string | number, value: unknown): void => {
    path.push(key)
    walk(value)
    path.pop()
  }
  walk(tree)
  if (!isMap(tree)) return found
  for (const [key, to] of Object.entries(ROOT_KEYS[folder] ?? {})) add(to, tree[key], [key])
  if (folder === 'checklists' && Array.isArray(tree['questions']))
    for (const [index, each] of tree['questions'].entries())
      if (isMap(each)) add('measures', each['measures'], ['questions', index, 'measures'])
  if (folder === 'borders' && Array.isArray(tree['crossings']))
    for (const [index, crossing] of tree['crossings'].entries())
      if (isMap(crossing)) add('rivers', crossing['river'], ['crossings', index, 'river'])
  const list = ITEM_LISTS[folder]
  const items = list === undefined ? undefined : tree[list]
  if (list !== undefined && Array.isArray(items))
    for (const [index, each] of items.entries())
      if (isMap(each)) add('facilities', each['facilities'], [list, index, 'facilities'])
  if (folder !== 'facilities' && folder !== 'incidents') return found
  const { region, country } = tree
  if (folder === 'facilities' && typeof region === 'string')
    add('regions', typeof country === 'string' ? wholeRegionId(region, country) : region, ['region'])
  for (const [key, to] of folder === 'incidents' ? INCIDENT_FACTS : FACTS) {
    const claims = tree[key]
    if (!Array.isArray(claims)) continue
    for (const [index, claim] of claims.entries())
      if (isMap(claim)) add(to, claim['value'], [key, index, 'value'])
  }
  return found
}
