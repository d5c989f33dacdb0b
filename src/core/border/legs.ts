import type { Claim } from '../claim.ts'
import type { Border, Crossing } from './border.ts'

/** One crossing of a border on the way of a river, with its documents. */
export type Leg = Claim<Crossing>

/** More crossings of one river than this are no course that records could order. */
const MOST = 12

const made = new WeakMap<ReadonlyMap<string, Border>, ReadonlyMap<string, readonly Leg[] | null>>()

const steps = (legs: readonly Leg[]): string =>
  legs.map(({ value: { from, into } }) => `${from}>${into}`).join(' ')

/** Every way that passes each crossing once, one after the other; two are enough to know that there are several. */
function ways(
  from: string,
  left: readonly Leg[],
  found: Map<string, readonly Leg[]>,
  way: readonly Leg[],
): void {
  if (found.size > 1) return
  if (left.length === 0) found.set(steps(way), way)
  const tried = new Set<string>()
  for (const leg of left) {
    if (leg.value.from !== from || tried.has(leg.value.into)) continue
    tried.add(leg.value.into)
    ways(
      leg.value.into,
      left.filter((each) => each !== leg),
      found,
      [...way, leg],
    )
  }
}

/** The country that the first crossing leads out of: more ways lead out of it than into it. */
function sourceOf(legs: readonly Leg[]): string | undefined {
  const surplus = new Map<string, number>()
  for (const { value } of legs) {
    surplus.set(value.from, (surplus.get(value.from) ?? 0) + 1)
    surplus.set(value.into, (surplus.get(value.into) ?? 0) - 1)
  }
  const first = [...surplus].find(([, count]) => count > 0)?.[0]
  return first ?? legs[0]?.value.from
}

/** Crossings of one river in their order from source to mouth; null where the records leave it open. */
export function ordered(legs: readonly Leg[]): readonly Leg[] | null {
  const source = sourceOf(legs)
  if (source === undefined) return []
  if (legs.length > MOST) return null
  const found = new Map<string, readonly Leg[]>()
  ways(source, legs, found, [])
  const [only, other] = [...found.values()]
  return only && !other ? only : null
}

/**
 * The borders that a river crosses from source to mouth, by the records of borders: empty where none is
 * recorded, null where the crossings do not make one way.
 */
export function legsOf(borders: ReadonlyMap<string, Border>, river: string): readonly Leg[] | null {
  const kept = made.get(borders)
  if (kept) return kept.get(river) === undefined ? [] : (kept.get(river) ?? null)
  const crossings = [...borders.values()].flatMap((border) => border.crossings)
  const byRiver = Map.groupBy(crossings, ({ value }) => value.river)
  made.set(borders, new Map([...byRiver].map(([id, legs]) => [id, ordered(legs)])))
  return legsOf(borders, river)
}

/** The countries of a way, the one it begins in first. Example: KG, UZ, TJ, UZ. */
export function countriesOf(legs: readonly Leg[]): readonly string[] {
  const [first] = legs
  return first ? [first.value.from, ...legs.map(({ value }) => value.into)] : []
}
