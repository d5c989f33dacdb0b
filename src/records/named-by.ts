import type { RecordKey } from '../core/ledger/address.ts'
import { references } from '../core/references.ts'
import type { Mention, Replacement } from '../yaml/replace-id.ts'
import { replaceIds } from '../yaml/replace-id.ts'
import type { Change } from './change-set.ts'
import type { Trees, TreeFile } from './read-trees.ts'

/** A region is named by its last word within its own country; it stays so where it can. */
function asNamed(before: unknown, { folder, id }: RecordKey, country: string): string {
  const short = folder === 'regions' && typeof before === 'string' && !before.includes('/')
  return short && id.startsWith(`${country}/`) ? id.slice(country.length + 1) : id
}

/** Where a file names a record. */
function placesIn(
  { tree, folder, file }: TreeFile,
  { folder: of, id }: RecordKey,
): readonly (readonly (string | number)[])[] {
  if (file === 'ledger.yaml') return []
  return references(tree, folder).flatMap((each) => (each.folder === of && each.id === id ? [each.path] : []))
}

/** Files that name a record, in the order of the content. */
export const filesNaming = ({ files }: Trees, key: RecordKey): readonly string[] =>
  files.flatMap((each) => (placesIn(each, key).length > 0 ? [each.file] : []))

const valueAt = (tree: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    tree,
  )

/** The changes that let every record name another id. `mention` rewrites sentences that name a document too. */
export function renamedReferences(
  { files }: Trees,
  from: RecordKey,
  to: RecordKey,
  mention?: Mention,
): readonly Change[] {
  return files.flatMap((each): readonly Change[] => {
    if (each.file === 'ledger.yaml') return []
    const country = each.id.slice(0, 2)
    const replacements = placesIn(each, from).map((path): Replacement => ({
      path,
      id: asNamed(valueAt(each.tree, path), to, country),
    }))
    if (replacements.length === 0 && !(mention && each.text.includes(mention.from))) return []
    const text = replaceIds(each.text, each.kind, replacements, mention)
    return text === undefined || text === each.text ? [] : [{ file: each.file, text }]
  })
}
