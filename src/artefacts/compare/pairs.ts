import { pairOfAddress } from '../../core/ledger/address.ts'
import type { Published } from '../published.ts'
import type { Link, PairReason } from './pair-kinds.ts'
import { alikeLinks, groupLinks, nearLinks, placeLinks } from './pair-kinds.ts'

/** Two records with a printed page of their comparison. */
export interface Pair {
  /** The id that comes first by code point, so that a pair has one address. */
  readonly one: string
  readonly other: string
  /** At least one; each kind once. */
  readonly reasons: readonly PairReason[]
}

/**
 * How many pairs a release chooses, in a language. Each is a page, so their number must not run away as the atlas
 * grows: kinship gives about one pair a record, and 2,000 records keep all of it.
 */
const PAIRS_AT_MOST = 2000

const keyOf = ({ one, other }: Pick<Pair, 'one' | 'other'>) => `${one} ${other}`

/** Two ids in the order of a pair's address. */
function ordered(a: string, b: string): Pick<Pair, 'one' | 'other'> {
  return a < b ? { one: a, other: b } : { one: b, other: a }
}

function collect(links: readonly Link[]): readonly Pair[] {
  const found = new Map<string, Pair>()
  for (const { from, to, reason } of links) {
    const ids = ordered(from, to)
    const known = found.get(keyOf(ids))
    if (!known) found.set(keyOf(ids), { ...ids, reasons: [reason] })
    else if (known.reasons.every(({ kind }) => kind !== reason.kind))
      found.set(keyOf(ids), { ...known, reasons: [...known.reasons, reason] })
  }
  return [...found.values()]
}

/** How far apart two neighbours are; other reasons have no distance. */
const distance = ({ reason }: Link): number => reason.km ?? 0

/** Links by what the records say of themselves, the closest kin first: the ranking has no part in them. */
function kinship(published: Published): readonly Link[] {
  const near = nearLinks(published).toSorted((a, b) => distance(a) - distance(b))
  const joined = [...groupLinks(published), ...near]
  const alone = new Set(published.atlas.facilities.map(({ id }) => id))
  for (const { from, to } of joined) [from, to].forEach((id) => alone.delete(id))
  return [...joined, ...alikeLinks(published, alone)]
}

/** Pairs of earlier releases of which both records still stand. */
function printedBefore({ atlas }: Published): readonly Link[] {
  const ids = new Set(atlas.facilities.map(({ id }) => id))
  return atlas.ledger.flatMap(({ address, redirect, gone }): readonly Link[] => {
    const [from = '', to = ''] = (redirect === undefined && !gone && pairOfAddress(address)) || []
    return ids.has(from) && ids.has(to) ? [{ from, to, reason: { kind: 'published' } }] : []
  })
}

function chosen(published: Published): readonly Pair[] {
  const [kin, below] = [kinship(published), placeLinks(published)]
  const kept = new Set(
    collect([...kin, ...below])
      .slice(0, PAIRS_AT_MOST)
      .map(keyOf),
  )
  return collect([...below, ...kin]).filter((pair) => kept.has(keyOf(pair)))
}

function made(published: Published): readonly Pair[] {
  const today = chosen(published)
  const known = new Set(today.map(keyOf))
  const earlier = collect(printedBefore(published)).filter((pair) => !known.has(keyOf(pair)))
  return [...today, ...earlier].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const memo = new WeakMap<Published['atlas'], readonly Pair[]>()

/**
 * Every printed pair, by the two ids. Chosen are `PAIRS_AT_MOST`: first what kinship joins (`kinship`), whatever
 * the scores are, then neighbours in the ranking from its top as far as there is room. A record that is added or
 * comes nearer may end the reason for a pair, but not its page: pairs of the ledger are printed as long as both
 * records stand. Any records of a release can be compared at `/<language>/compare/?f=a,b` (`chooseHref`).
 */
export function allPairs(published: Published): readonly Pair[] {
  const known = memo.get(published.atlas)
  if (known) return known
  const pairs = made(published)
  memo.set(published.atlas, pairs)
  return pairs
}

/** The printed pairs that a record is part of, by the id of the other. Empty where there is none. */
export function pairsOf(published: Published, id: string): readonly Pair[] {
  return allPairs(published).filter(({ one, other }) => one === id || other === id)
}
