import { PAGED_FOLDERS, recordAddress } from '../../core/ledger/address.ts'
import { READERS } from '../../core/record-kinds.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import { MAX_BYTES } from '../../yaml/gates/bytes.ts'
import { readBytes } from '../../yaml/read-bytes.ts'
import { FILES } from '../layout.ts'
import type { Change } from './changes.ts'
import { gitIssue } from './gate-change.ts'
import type { Leaf } from './list-tree.ts'
import { placeOf } from './names.ts'
import { objectHeads, readObjects } from './read-objects.ts'
import type { Request } from './request.ts'

const LEDGER = 'ledger.yaml'
const PAGED: ReadonlySet<string> = new Set(PAGED_FOLDERS)

/**
 * Addresses are for ever: a record may go only where the request's ledger says where its address leads
 * or why it is gone, and the ledger loses no address. A ledger that cannot be read holds none; the check
 * of the records says what is wrong with it.
 */
export function gateLedger(
  { repository, base, head }: Request,
  changes: readonly Change[],
): readonly LocatedIssue[] {
  const kept = addresses(repository, head.get(LEDGER))
  const gone = changes.flatMap(({ key, after }): LocatedIssue[] => {
    const file = key.replaceAll('\0', '/')
    const place = placeOf(file)
    if (after || !place.ok || !PAGED.has(place.folder)) return []
    const address = recordAddress(place)
    return kept.get(address) === true ? [] : [gitIssue('git-renamed', file, { address })]
  })
  if (!changes.some(({ key }) => key === LEDGER)) return gone
  const lost = [...addresses(repository, base.get(LEDGER)).keys()].filter((address) => !kept.has(address))
  return [...gone, ...lost.slice(0, 20).map((address) => gitIssue('git-ledger', LEDGER, { address }))]
}

/** Each address of a ledger, and whether it leads elsewhere or is said to be gone. */
function addresses(repository: string, leaf: Leaf | undefined): ReadonlyMap<string, boolean> {
  const { maxBytes = MAX_BYTES, maxNodes } = FILES[LEDGER] ?? {}
  if (leaf?.mode !== '100644' || !isWithin(repository, leaf.oid, maxBytes)) return new Map()
  const bytes = readObjects(repository, [leaf.oid], 'blob', maxBytes).get(leaf.oid)
  const tree = bytes && readBytes(bytes, LEDGER, maxNodes).tree
  const read = tree && READERS.ledger(LEDGER, 'ledger', tree.value)
  if (!read || !('record' in read)) return new Map()
  return new Map(
    read.record.map(({ address, redirect, gone }) => [address, redirect !== undefined || gone !== undefined]),
  )
}

const isWithin = (repository: string, oid: string, limit: number): boolean => {
  const head = objectHeads(repository, [oid]).get(oid)
  return head?.type === 'blob' && head.size <= limit
}
