import type { IssueCode } from '../issue-codes.ts'
import type { Issue, IssueParams } from '../issue.ts'
import { pairOfAddress, recordAddress, recordOfAddress } from '../ledger/address.ts'
import type { LedgerEntry } from '../ledger/ledger.ts'
import { nearest } from '../nearest.ts'
import type { LedgerView } from './ledger-view.ts'
import { ledgerView } from './ledger-view.ts'
import type { AtlasRule } from './rule.ts'

type Key = 'address' | 'redirect' | 'gone' | 'merged_into'
type Finding = readonly [code: IssueCode, key: Key, params?: IssueParams]

/** True where an address is answered with a page: of a record, of a tombstone, or one that no record makes. */
function answers({ byAddress, stands }: LedgerView, address: string): boolean {
  const entry = byAddress.get(address)
  if (entry?.redirect !== undefined) return false
  return stands(address) ?? entry !== undefined
}

/** Where a chain of redirects ends; undefined where it runs in a circle. */
function endOf({ byAddress }: LedgerView, start: string): string | undefined {
  const seen = new Set<string>()
  let address = start
  for (let next = byAddress.get(address)?.redirect; next !== undefined;) {
    if (seen.has(address)) return undefined
    seen.add(address)
    address = next
    next = byAddress.get(address)?.redirect
  }
  return address
}

/** What is wrong with the address that a line names as its heir. */
function target(view: LedgerView, entry: LedgerEntry): readonly Finding[] {
  const { address, redirect, mergedInto } = entry
  const { byAddress, stands } = view
  const near = (to: string): IssueParams => {
    const known = [...byAddress.keys()].filter((each) => each !== address && stands(each) !== false)
    const meant = nearest(to, known)
    return { address, to, ...(meant !== undefined && { meant }) }
  }
  // A page of a record that was merged away has its reason: to lead there is better than nowhere.
  const isGone = (to: string) => byAddress.get(to)?.gone !== undefined
  if (mergedInto !== undefined && (mergedInto === address || !(stands(mergedInto) || isGone(mergedInto))))
    return [['ledger-merged-nowhere', 'merged_into', near(mergedInto)]]
  if (redirect === undefined) return []
  const end = endOf(view, address)
  if (end === undefined) return [['ledger-redirect-loop', 'redirect', { address, to: redirect }]]
  if (end !== redirect) return [['ledger-redirect-chain', 'redirect', { address, to: redirect, end }]]
  return answers(view, redirect) || isGone(redirect)
    ? []
    : [['ledger-redirect-nowhere', 'redirect', near(redirect)]]
}

/** What is said of an address without a page; nothing of a comparison whose facility is told of itself. */
function lost({ byAddress, stands }: LedgerView, address: string): readonly Finding[] {
  if (recordOfAddress(address)) return [['ledger-record-gone', 'address', { address }]]
  const told = pairOfAddress(address)?.some((id) => {
    const facility = byAddress.get(recordAddress({ folder: 'facilities', id }))
    const accounted = facility?.redirect !== undefined || facility?.gone !== undefined
    return facility && !accounted && stands(facility.address) === false
  })
  return told ? [] : [['ledger-page-gone', 'address', { address }]]
}

/** What is wrong with one line. */
function faults(view: LedgerView, entry: LedgerEntry): readonly Finding[] {
  const { address, redirect, gone } = entry
  const stands = view.stands(address)
  if (stands === true && redirect !== undefined)
    return [['ledger-redirect-stands', 'redirect', { address, to: redirect }]]
  if (stands === true && gone) return [['ledger-gone-stands', 'gone', { address }]]
  if (stands === false && redirect === undefined && !gone) return lost(view, address)
  return target(view, entry)
}

/** Every address that was ever published stands, leads on in one hop, or says why it is gone; none is used twice. */
export const ledgerRule: AtlasRule = {
  id: 'ledger',
  scope: 'atlas',
  gate: 'set',
  check: (all) => {
    const view = ledgerView(all)
    const seen = new Set<string>()
    return all.atlas.ledger.flatMap((entry, index): readonly Issue<IssueCode>[] => {
      const place = { level: 'error', file: 'ledger.yaml' } as const
      const path = (key: Key) => ['addresses', index, key]
      if (seen.has(entry.address))
        return [
          { ...place, code: 'ledger-duplicate', path: path('address'), params: { address: entry.address } },
        ]
      seen.add(entry.address)
      return faults(view, entry).flatMap(([code, key, params = {}]): readonly Issue<IssueCode>[] => {
        const told = { ...place, code, path: path(key), params }
        const record = recordOfAddress(entry.address)
        // Whoever writes the new record does not look into the ledger: it is told in both places.
        const reused = code === 'ledger-redirect-stands' || code === 'ledger-gone-stands'
        if (!record || !reused) return [told]
        const file = `${record.folder}/${record.id}.yaml`
        return [
          told,
          { level: 'error', code: 'id-reused', file, path: [], params: { address: entry.address } },
        ]
      })
    })
  },
}
