import { renameLines } from '../core/ledger/changes.ts'
import { PAGED_FOLDERS } from '../core/ledger/address.ts'
import type { RecordKey } from '../core/ledger/address.ts'
import type { Change } from './change-set.ts'
import { commitChanges, fileOf, ledgerChange, recordKeyOf } from './edit-ids.ts'
import type { EditTarget, Outcome, Refusal } from './edit-ids.ts'
import { renamedReferences } from './named-by.ts'
import { readTrees } from './read-trees.ts'
import type { Trees } from './read-trees.ts'

/** Two addresses, without language. Example: `facilities/kg/old` and `facilities/kg/new`. */
export interface Renaming extends EditTarget {
  readonly from: string
  readonly to: string
  /** The old address was never published: it needs no redirect. */
  readonly unpublished?: boolean
}

const refuse = (
  code: Exclude<Refusal['code'], 'still-named' | 'broken-after'>,
  params: Readonly<Record<string, string>>,
): Outcome => ({ ok: false, refusal: { code, params } })

/** What speaks against a renaming before any text is looked at. */
function objection({ from, to }: Renaming, { byFile, ledger }: Trees): Outcome | undefined {
  const [old, fresh] = [recordKeyOf(from), recordKeyOf(to)]
  if (!old) return refuse('no-record-address', { address: from })
  if (!fresh) return refuse('no-record-address', { address: to })
  if (old.folder !== fresh.folder) return refuse('other-kind', { from, to })
  if (old.id === fresh.id) return refuse('same-address', { address: from })
  if (old.folder === 'countries') return refuse('country-code', { address: from })
  const [here, there] = [byFile.has(fileOf(old)), byFile.has(fileOf(fresh))]
  if (!here && !there) return refuse('no-record', { address: from })
  if (here && there) return refuse('address-taken', { address: to })
  const line = ledger.find(({ address }) => address === to)
  const back = line?.redirect === from
  if (line && !back && (line.redirect !== undefined || line.gone))
    return refuse('address-used', { address: to })
  return undefined
}

/** Folders with files of a facility under dates; each stands in a folder of the facility's id. */
const DATED = ['evaluations', 'responses'] as const

/** The files that move: the record, unless a hand has moved it already, and what is filed under its id. */
function movesOf({ files }: Trees, from: RecordKey, to: RecordKey): ReadonlyMap<string, string> {
  const moves = new Map<string, string>()
  for (const { file, folder, id } of files) {
    if (file === fileOf(from)) moves.set(file, fileOf(to))
    const dated = from.folder === 'facilities' && DATED.some((each) => each === folder)
    if (dated && id.startsWith(`${from.id}/`))
      moves.set(file, `${folder}/${to.id}${id.slice(from.id.length)}.yaml`)
  }
  return moves
}

/**
 * Renames a record: moves its file and what is filed under its id, rewrites every reference, and lets the
 * old address lead to the new one in the ledger. All or nothing; also where the file was moved by hand.
 */
export async function renameRecord(order: Renaming): Promise<Outcome> {
  const trees = readTrees(order.content)
  const refused = objection(order, trees)
  const [from, to] = [recordKeyOf(order.from), recordKeyOf(order.to)]
  if (refused || !from || !to) return refused ?? refuse('no-record-address', { address: order.from })

  const mention = from.folder === 'sources' ? { from: from.id, to: to.id } : undefined
  const texts = new Map(renamedReferences(trees, from, to, mention).map(({ file, text }) => [file, text]))
  const moves = movesOf(trees, from, to)
  for (const target of moves.values())
    if (trees.byFile.has(target)) return refuse('address-taken', { address: target.replace('.yaml', '') })
  const moved = [...moves].flatMap(([file, target]): readonly Change[] => [
    { file: target, text: texts.get(file) ?? trees.byFile.get(file)?.text ?? '' },
    { file, text: null },
  ])
  const others = [...texts].flatMap(([file, text]): readonly Change[] =>
    moves.has(file) ? [] : [{ file, text }],
  )
  const paged = PAGED_FOLDERS.some((folder) => folder === from.folder)
  const lines = paged && !order.unpublished ? renameLines(trees.ledger, order.from, order.to, order.asOf) : []
  const ledger = ledgerChange(order.content, lines)
  return commitChanges(order, [...moved, ...others, ...(ledger ? [ledger] : [])])
}
