import type { Method } from '../method/method.ts'
import { scoreOnce } from '../score-once.ts'
import type { Scored } from '../score-once.ts'
import type { Tabled } from '../score-table.ts'
import { tabledBy } from '../score-table.ts'
import type { AddressChanges } from './addresses.ts'
import { addressChanges, movedRecords, pagedIds } from './addresses.ts'
import type { Arena, Contender } from './arena.ts'
import { arenaOf } from './arena.ts'
import { favourFlags } from './favour.ts'
import type { Flag } from './flag-types.ts'
import { FLAG_CODES } from './flag-types.ts'
import { methodDiff } from './method-diff.ts'
import type { MethodDiff, Pair } from './move-types.ts'
import { notShared, pairUp } from './pairing.ts'
import { recordFlags } from './record-flags.ts'
import type { RecordChange } from './record-types.ts'
import type { Side } from './records.ts'
import { recordChanges } from './records.ts'
import { worstCaseFlags } from './worst-case.ts'

/** Records of one folder before and after. */
export interface FolderCount extends Pair<number> {
  readonly folder: string
}

/** Everything a change does. Plain JSON: the report of `npm run diff -- --format json` prints it as it is. */
export interface AtlasDiff {
  /** The day both sides are scored for, `YYYY-MM-DD`. */
  readonly asOf: string
  /** True where nothing differs: other order of keys or claims, comments and layout are no change. */
  readonly empty: boolean
  /** The gravest first. */
  readonly flags: readonly Flag[]
  /** Every folder of either side. */
  readonly counts: readonly FolderCount[]
  /** Rankings of methods that both sides have, the default one first. */
  readonly methods: readonly MethodDiff[]
  readonly records: readonly RecordChange[]
  readonly addresses: AddressChanges
}

/** The method the public sees first. */
const defaultOf = (methods: ReadonlyMap<string, Method>): Method | undefined =>
  [...methods.values()].find(({ isDefault }) => isDefault) ?? [...methods.values()][0]

/** Methods to compare: the default of one side with that of the other, then each with itself. */
function methodPairs(base: Side, head: Side): readonly Pair<Method>[] {
  const [from, to] = [base.atlas.methods, head.atlas.methods]
  const [before, after] = [defaultOf(from), defaultOf(to)]
  const main = before && after ? [{ base: before, head: after }] : []
  const others = [...to.values()].flatMap((method) => {
    const old = from.get(method.id)
    return old && (old !== before || method !== after) ? [{ base: old, head: method }] : []
  })
  return [...main, ...others]
}

/** Flags that need scores of records as they might have been; each once, by the first method that sees it. */
function scoreFlags(arenas: readonly Arena[], atlases: Pair<Side['atlas']>): readonly Flag[] {
  const seen = new Set<string>()
  const fresh = ({ code, id, keys = [] }: Flag) => {
    const key = [code, id, ...keys].join(' ')
    return !seen.has(key) && seen.add(key)
  }
  const unrated = ({ method }: Arena, contenders: readonly Contender[]) =>
    contenders.flatMap(({ head: { id, name }, baseScore, headScore }): readonly Flag[] =>
      (baseScore.rated || (headScore.excluded && !baseScore.excluded)) && headScore.whyUnrated !== null
        ? [
            {
              code: 'became-unrated',
              folder: 'facilities',
              id,
              name,
              method: method.head.id,
              why: headScore.whyUnrated,
            },
          ]
        : [],
    )
  return arenas
    .flatMap((arena) => {
      const contenders = [...arena.stirred].map(arena.at)
      return [
        ...contenders.flatMap((contender) => [
          ...favourFlags(arena, contender, atlases),
          ...worstCaseFlags(arena, contender),
        ]),
        ...unrated(arena, contenders),
      ]
    })
    .filter(fresh)
}

const folderCounts = (base: Side, head: Side): readonly FolderCount[] =>
  [...new Set([...Object.keys(head.counts), ...Object.keys(base.counts)])].sort().map((folder) => ({
    folder,
    base: base.counts[folder] ?? 0,
    head: head.counts[folder] ?? 0,
  }))

/**
 * Compares two contents: records, scores, ranks, addresses, and what a reviewer must look at. Records
 * that both sides share as one object are not looked into, so that a change of one file costs two rankings
 * and little more.
 * @param scored where scores of these very records are known already
 * @param tabled the same, of many at once
 */
export function diffAtlases(
  base: Side,
  head: Side,
  scored: Scored = scoreOnce(head.atlas.asOf),
  tabled: Tabled = tabledBy(scored),
): AtlasDiff {
  const atlases = { base: base.atlas, head: head.atlas }
  const ids = { base: pagedIds(base.atlas), head: pagedIds(head.atlas) }
  const moved = movedRecords(ids, head.atlas.ledger)
  const apart = notShared({ base: base.atlas.facilities, head: head.atlas.facilities })
  const pairing = pairUp(head.atlas.facilities, apart, moved)
  const { asOf } = head.atlas
  const records = recordChanges(base, head, moved, apart)
  const pairs = methodPairs(base, head)
  const arenas = pairs.map((method) => arenaOf({ method, pairing, asOf, scored, tabled }))
  const methods = arenas.map((arena, index) => methodDiff(arena, index === 0))
  const addresses = addressChanges(ids, { base: base.atlas.ledger, head: head.atlas.ledger })
  const found = [...scoreFlags(arenas, atlases), ...recordFlags(records, methods, addresses, atlases)]
  const grave = ({ code }: Flag) => FLAG_CODES.indexOf(code)
  return {
    asOf,
    empty: records.length === 0 && Object.values(addresses).every((list) => list.length === 0),
    flags: found.toSorted((a, b) => grave(a) - grave(b)),
    counts: folderCounts(base, head),
    methods,
    records,
    addresses,
  }
}
