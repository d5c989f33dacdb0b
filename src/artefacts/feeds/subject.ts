import type { Atlas } from '../../core/atlas.ts'
import type { LedgerEntry } from '../../core/ledger/ledger.ts'
import { moves, tombstones } from '../../core/ledger/ledger.ts'
import { facilitiesOf } from '../../core/release/history.ts'
import { path } from '../../i18n/routes.ts'
import { viewIds } from '../views/view-kinds.ts'
import type { Published } from '../published.ts'

/** What a feed is about. */
export type FeedSubject =
  | { readonly kind: 'site' | 'crossings' }
  | { readonly kind: 'country' | 'basin' | 'facility'; /** Example: `kg/kumtor`. */ readonly id: string }

/** Address of a feed below `feeds/`, without its ending. Example: `countries/kg`. */
export const feedAddress = (subject: FeedSubject): string =>
  'id' in subject ? path[subject.kind](subject.id).replace(/\/$/, '') : subject.kind

/** Facilities that were withdrawn after a release held them: their feed says so, and ends. */
function withdrawn({ atlas, releases }: Published): readonly string[] {
  return tombstones(atlas.ledger).flatMap(({ address }) => {
    const id = /^facilities\/(.+)$/.exec(address)?.[1]
    return id !== undefined && releases.some((each) => facilitiesOf(each).has(id)) ? [id] : []
  })
}

const areas = (atlas: Atlas): readonly FeedSubject[] => [
  ...[...atlas.countries.keys()].map((id) => ({ kind: 'country' as const, id })),
  ...viewIds(atlas, 'basin').map((id) => ({ kind: 'basin' as const, id })),
]

/** Every feed of the atlas. */
export function feedSubjects(published: Published): readonly FeedSubject[] {
  const { atlas } = published
  const ids = [...atlas.facilities.map(({ id }) => id), ...withdrawn(published)]
  return [
    { kind: 'site' },
    { kind: 'crossings' },
    ...areas(atlas),
    ...ids.map((id) => ({ kind: 'facility' as const, id })),
  ]
}

/** Addresses that lead to one now, the oldest first. */
const led = (ledger: readonly LedgerEntry[], address: string): readonly string[] =>
  moves(ledger)
    .filter(({ redirect }) => redirect === address)
    .toSorted((a, b) => order(a, b))
    .map((entry) => entry.address)

const order = (a: LedgerEntry, b: LedgerEntry): number => {
  const [one, other] = [a, b].map(({ since = '', on = '', address }) => `${since} ${on} ${address}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** Addresses that a feed also answers under: those that its page had before. A reader follows no redirect page. */
export const formerAddresses = ({ atlas }: Published, subject: FeedSubject): readonly string[] =>
  'id' in subject ? led(atlas.ledger, feedAddress(subject)) : []
