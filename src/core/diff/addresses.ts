import type { Atlas } from '../atlas.ts'
import type { Localised } from '../claim.ts'
import { PAGED_FOLDERS, recordAddress } from '../ledger/address.ts'
import type { LedgerEntry } from '../ledger/ledger.ts'
import type { Pair } from './move-types.ts'
import type { Moved } from './records.ts'

/** An address that leads elsewhere now. */
export interface Redirect {
  /** Below the language, without a slash at its end. Example: `facilities/kg/old-name`. */
  readonly from: string
  readonly to: string
}

/** An address at which nothing stands any more. */
export interface GoneAddress {
  readonly address: string
  /** The tombstone of the ledger; `null` where there is none, which breaks a promise. */
  readonly why: Localised | null
}

/** What a change does to addresses of records, the same in every language. */
export interface AddressChanges {
  readonly added: readonly string[]
  readonly redirected: readonly Redirect[]
  readonly gone: readonly GoneAddress[]
  /** Lines of the ledger that were taken out, or lead elsewhere than before. */
  readonly ledger: readonly { readonly address: string; readonly state: 'changed' | 'gone' }[]
}

/** Ids of records with a page of their own, by folder. */
type Ids = ReadonlyMap<string, Pick<ReadonlySet<string>, 'has' | 'keys'>>

/** Ids of the records of one side that have pages. */
export const pagedIds = (atlas: Atlas): Ids =>
  new Map(
    PAGED_FOLDERS.map((folder) => {
      const records = atlas[folder]
      return [folder, 'get' in records ? records : new Set(records.map(({ id }) => id))]
    }),
  )

/** Whether a record stands at an address. */
function stands(ids: Ids, address: string): boolean {
  const at = address.indexOf('/')
  return ids.get(address.slice(0, at))?.has(address.slice(at + 1)) ?? false
}

/** Addresses of records that one side has and the other has not, by code point. */
const missing = (from: Ids, than: Ids): readonly string[] =>
  [...from]
    .flatMap(([folder, ids]) =>
      [...ids.keys()].flatMap((id) => (than.get(folder)?.has(id) ? [] : recordAddress({ folder, id }))),
    )
    .sort()

const byAddress = (ledger: readonly LedgerEntry[]): ReadonlyMap<string, LedgerEntry> =>
  new Map(ledger.map((entry) => [entry.address, entry]))

/** Where an address leads in the end; undefined where it leads nowhere else, or in a circle. */
function targetOf(ledger: ReadonlyMap<string, LedgerEntry>, address: string): string | undefined {
  const seen = new Set<string>()
  let target = ledger.get(address)?.redirect
  while (target !== undefined && !seen.has(target)) {
    seen.add(target)
    const next = ledger.get(target)?.redirect
    if (next === undefined) return target
    target = next
  }
  return undefined
}

const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort()

/** Records that stand under a new address to which the ledger leads from the old one. */
export function movedRecords(ids: Pair<Ids>, lines: readonly LedgerEntry[]): Moved {
  const { base: before, head: after } = ids
  const ledger = byAddress(lines)
  const moved = new Map<string, string>()
  for (const address of missing(before, after)) {
    const target = targetOf(ledger, address)
    const folder = address.slice(0, address.indexOf('/') + 1)
    // Where two records were joined into one, the first of them is the one that moved.
    if (target?.startsWith(folder) && stands(after, target) && !stands(before, target) && !moved.has(target))
      moved.set(target, address.slice(folder.length))
  }
  return moved
}

/** A line that was a redirect or a tombstone is a promise; one that only names an address may become either. */
function lineChange(
  address: string,
  old: LedgerEntry | undefined,
  now: LedgerEntry | undefined,
): AddressChanges['ledger'] {
  if (!now) return [{ address, state: 'gone' }]
  const promised = old?.redirect !== undefined || old?.gone !== undefined
  const otherwise = old?.redirect !== now.redirect || (old?.gone !== undefined && !now.gone)
  return promised && otherwise ? [{ address, state: 'changed' }] : []
}

/** Compares the addresses of all records and the lines of both ledgers. */
export function addressChanges(ids: Pair<Ids>, ledgers: Pair<readonly LedgerEntry[]>): AddressChanges {
  const { base: before, head: after } = ids
  const [old, now] = [byAddress(ledgers.base), byAddress(ledgers.head)]
  const left = missing(before, after)
  const fresh = [...now.values()].filter(({ address }) => !stands(after, address) && !stands(before, address))
  const standing = fresh.filter(({ address, redirect, gone }) => !redirect && !gone && !old.has(address))
  const buried = fresh.filter(({ address, gone }) => gone && !old.get(address)?.gone)
  return {
    added: sorted([...missing(after, before), ...standing.map(({ address }) => address)]),
    redirected: sorted(new Set([...left, ...now.keys()])).flatMap((from) => {
      const to = targetOf(now, from)
      return to === undefined || to === targetOf(old, from) ? [] : [{ from, to }]
    }),
    gone: sorted([...left, ...buried.map(({ address }) => address)])
      .filter((address) => targetOf(now, address) === undefined)
      .map((address) => ({ address, why: now.get(address)?.gone ?? null })),
    ledger: sorted(old.keys()).flatMap((address) => lineChange(address, old.get(address), now.get(address))),
  }
}
