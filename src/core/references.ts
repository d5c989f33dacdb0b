import type { Citation } from './citations.ts'
import { citations } from './citations.ts'
import { FIELDS, FIELD_KEYS } from './facility/fields.ts'
import type { Path } from './issue.ts'
import { isMap } from './value-at.ts'

/** Folder whose ids are the values of an input of a method. Example: `materials` for `material`. */
function folderOfInput(input: unknown): string | undefined {
  const key = FIELD_KEYS.find((each) => each === input)
  const spec = key && FIELDS[key]
  return spec?.type === 'reference' ? spec.folder : undefined
}

/** Rows of a method's table whose values are ids. */
function rowsOf(tree: Readonly<Record<string, unknown>>): readonly Citation[] {
  const found: Citation[] = []
  for (const [part, input] of [
    ['components', 'input'],
    ['derivations', 'from'],
  ] as const)
    for (const [index, each] of listOf(tree[part]).entries()) {
      const folder = isMap(each) ? folderOfInput(each[input]) : undefined
      if (!isMap(each) || folder === undefined) continue
      for (const [row, item] of listOf(each['rows']).entries())
        for (const [place, id] of listOf(isMap(item) ? item['values'] : undefined).entries())
          if (typeof id === 'string')
            found.push({ folder, id, path: [part, index, 'rows', row, 'values', place] })
    }
  return found
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Facilities that a record without a schema of its own names, under these keys wherever they stand. */
const FACILITY_KEYS: ReadonlySet<string> = new Set(['facility', 'facilities'])

/** Folders whose facilities `citations` finds already. */
const NAMED_BY_CITATIONS: ReadonlySet<string> = new Set([
  'incidents',
  'trainings',
  'known-problems.yaml',
  'corrections.yaml',
])

function facilitiesIn(value: unknown, path: Path): readonly Citation[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => facilitiesIn(item, [...path, index]))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key]
    if (!FACILITY_KEYS.has(key)) return facilitiesIn(inner, here)
    if (typeof inner === 'string') return [{ folder: 'facilities', id: inner, path: here }]
    return listOf(inner).flatMap((id, index) =>
      typeof id === 'string' ? [{ folder: 'facilities', id, path: [...here, index] }] : [],
    )
  })
}

/** Keys at the root that `citations` leaves to rules of their own. */
const ROOT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  facilities: { member_of: 'facilities' },
  rivers: { mouth: 'rivers' },
}

/**
 * Every place of a parsed file where the id of another record stands: what a renaming must rewrite. More
 * than `citations`, which holds what the rule of unknown references asks.
 */
export function references(tree: unknown, folder: string): readonly Citation[] {
  const found = [
    ...citations(tree, folder),
    ...(NAMED_BY_CITATIONS.has(folder) ? [] : facilitiesIn(tree, [])),
  ]
  if (!isMap(tree)) return found
  for (const [key, to] of Object.entries(ROOT[folder] ?? {})) {
    const id = tree[key]
    if (typeof id === 'string') found.push({ folder: to, id, path: [key] })
  }
  return folder === 'methods' ? [...found, ...rowsOf(tree)] : found
}
