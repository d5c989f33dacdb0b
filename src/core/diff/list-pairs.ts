import { isMap } from '../value-at.ts'
import { alike, canon } from './canon.ts'

/** Two items that stand for the same thing; `undefined` where it is not there. */
export interface ItemPair {
  /** The item's own name, else its position from 0. Example: `toxicity`, `3`. */
  readonly key: string
  readonly base: unknown
  readonly head: unknown
}

/** Items that differ; `order` where all are the same and only stand otherwise. */
export interface ListPairs {
  readonly pairs: readonly ItemPair[]
  readonly order: boolean
}

/** Keys by which an item of a list is known, the surest first. */
const NAMES = ['id', 'address', 'values', 'from', 'input'] as const

function nameOf(item: unknown): string | undefined {
  if (!isMap(item)) return undefined
  const key = NAMES.find((name) => Object.hasOwn(item, name))
  if (key === undefined) return undefined
  const name = item[key]
  return Array.isArray(name) ? name.join(', ') : String(name)
}

/** Items by their names; undefined where one has none or two share one. */
function named(items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const byName = new Map<string, unknown>()
  for (const item of items) {
    const name = nameOf(item)
    if (name === undefined || byName.has(name)) return undefined
    byName.set(name, item)
  }
  return byName
}

/** Pairs what is left when equal items are struck out, in the order of the lists. */
function byPosition(base: readonly unknown[], head: readonly unknown[]): readonly ItemPair[] {
  const waiting = Map.groupBy(base.keys(), (index) => canon(base[index]))
  const added = [...head.keys()].filter((index) => waiting.get(canon(head[index]))?.shift() === undefined)
  const gone = [...waiting.values()].flat().toSorted((a, b) => a - b)
  return Array.from({ length: Math.max(added.length, gone.length) }, (_, at) => {
    const [from, to] = [gone[at], added[at]]
    return {
      key: String(to ?? from ?? 0),
      base: from === undefined ? undefined : base[from],
      head: to === undefined ? undefined : head[to],
    }
  })
}

/** Matches the items of two lists by name where they have one, else by what they say. */
export function listPairs(base: readonly unknown[], head: readonly unknown[]): ListPairs {
  if (alike(base, head) || canon(base) === canon(head)) return { pairs: [], order: false }
  const [before, after] = [named(base), named(head)]
  const pairs =
    before && after
      ? [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
          key,
          base: before.get(key),
          head: after.get(key),
        }))
      : byPosition(base, head)
  const apart = pairs.filter((pair) => canon(pair.base ?? null) !== canon(pair.head ?? null))
  return { pairs: apart, order: apart.length === 0 }
}
