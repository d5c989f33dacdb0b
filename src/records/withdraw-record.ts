import type { Localised } from '../core/claim.ts'
import type { RecordKey } from '../core/ledger/address.ts'
import { PAGED_FOLDERS } from '../core/ledger/address.ts'
import { withdrawLines } from '../core/ledger/changes.ts'
import { isMap } from '../core/value-at.ts'
import type { Change } from './change-set.ts'
import { commitChanges, fileOf, ledgerChange, recordKeyOf } from './edit-ids.ts'
import type { EditTarget, Outcome } from './edit-ids.ts'
import { filesNaming, renamedReferences } from './named-by.ts'
import { readTrees } from './read-trees.ts'
import type { Trees } from './read-trees.ts'

/** A record that is to go, and why. */
export interface Withdrawal extends EditTarget {
  /** Example: `facilities/kg/kumtor`. */
  readonly address: string
  readonly reason: Localised
  /** Address of the record that takes over what was said there, and what names it. */
  readonly mergedInto?: string
}

/** What the record was called: a tombstone without a name would say nothing. */
function nameIn(trees: Trees, file: string): Localised | undefined {
  const tree = trees.byFile.get(file)?.tree
  if (!isMap(tree)) return undefined
  const { name, title } = tree
  if (isMap(name) && typeof name['en'] === 'string' && typeof name['ru'] === 'string')
    return { en: name['en'], ru: name['ru'] }
  return typeof title === 'string' ? { en: title, ru: title } : undefined
}

/** Replies and evaluations are filed under the facility they are about, and go with it. */
const filedUnder = ({ files }: Trees, { folder, id }: RecordKey): readonly string[] =>
  files.flatMap((each) => {
    const dated = each.folder === 'evaluations' || each.folder === 'responses'
    return folder === 'facilities' && dated && each.id.startsWith(`${id}/`) ? [each.file] : []
  })

/**
 * Withdraws a record: its file goes, its address says why in the ledger. With `mergedInto` every record
 * that names it names the other one from now on; without, one that is still named stays. All or nothing.
 */
export async function withdrawRecord(order: Withdrawal): Promise<Outcome> {
  const { address, reason: gone, mergedInto, asOf: on, content } = order
  const trees = readTrees(content)
  const key = recordKeyOf(address)
  const heir = mergedInto === undefined ? undefined : recordKeyOf(mergedInto)
  if (!key || !PAGED_FOLDERS.some((folder) => folder === key.folder))
    return { ok: false, refusal: { code: 'no-record-address', params: { address } } }
  const line = trees.ledger.find((each) => each.address === address)
  const here = trees.byFile.has(fileOf(key))
  if (!here && (!line || line.redirect !== undefined || line.gone))
    return { ok: false, refusal: { code: 'no-record', params: { address } } }
  if (mergedInto !== undefined && (!heir || mergedInto === address || !trees.byFile.has(fileOf(heir))))
    return { ok: false, refusal: { code: 'merged-into-nothing', params: { address, to: mergedInto } } }
  if (heir && heir.folder !== key.folder)
    return { ok: false, refusal: { code: 'other-kind', params: { from: address, to: mergedInto ?? '' } } }

  const removed = [...(here ? [fileOf(key)] : []), ...filedUnder(trees, key)]
  const going = new Set(removed)
  const naming = filesNaming(trees, key).filter((file) => !going.has(file))
  if (!heir && naming.length > 0)
    return { ok: false, refusal: { code: 'still-named', params: { address }, files: naming } }
  const others = heir ? renamedReferences(trees, key, heir).filter(({ file }) => !going.has(file)) : []
  const name = nameIn(trees, fileOf(key))
  const farewell = { gone, on, ...(name && { name }), ...(mergedInto !== undefined && { mergedInto }) }
  const ledger = ledgerChange(content, withdrawLines(trees.ledger, address, farewell))
  return commitChanges(order, [
    ...removed.map((file): Change => ({ file, text: null })),
    ...others,
    ...(ledger ? [ledger] : []),
  ])
}
