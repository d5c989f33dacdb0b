import { STATUSES } from '../facility/vocabulary.ts'
import type { Atlas } from '../atlas.ts'
import type { LedgerEntry } from '../ledger/ledger.ts'
import { pairOfAddress, recordOfAddress } from '../ledger/address.ts'
import type { AtlasView } from './rule.ts'

/** The ledger as the rules ask it. */
export interface LedgerView {
  /** The first line of each address. */
  readonly byAddress: ReadonlyMap<string, LedgerEntry>
  /**
   * Whether the records make a page at an address; undefined for pages that no record makes, as `map`:
   * of those only the build can tell.
   */
  readonly stands: (address: string) => boolean | undefined
}

/** Borders with a record, or between a country and a neighbour it names, as their pages are called. */
const bordersOf = ({ borders, countries }: Atlas): ReadonlySet<string> =>
  new Set([
    ...borders.keys(),
    ...[...countries.values()].flatMap(({ code, neighbours }) =>
      neighbours.map((other) => [code.toLowerCase(), other.toLowerCase()].sort().join('-')),
    ),
  ])

/** Asks the records which of the addresses still stand. */
export function ledgerView({ atlas, ids }: AtlasView): LedgerView {
  const towns = new Set(atlas.places.map(({ id }) => id))
  const derived: Readonly<Record<string, ReadonlySet<string>>> = {
    near: towns,
    borders: bordersOf(atlas),
    statuses: new Set(STATUSES),
  }
  const facilities = ids.get('facilities')
  const byAddress = new Map<string, LedgerEntry>()
  for (const entry of atlas.ledger) if (!byAddress.has(entry.address)) byAddress.set(entry.address, entry)
  return {
    byAddress,
    stands: (address) => {
      const record = recordOfAddress(address)
      if (record) return ids.get(record.folder)?.has(record.id) ?? false
      const pair = pairOfAddress(address)
      if (pair) return pair.every((id) => facilities?.has(id) ?? false)
      const [kind = '', id, ...rest] = address.split('/')
      return id === undefined || rest.length > 0 ? undefined : derived[kind]?.has(id)
    },
  }
}
