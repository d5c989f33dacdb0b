import type { Facility } from '../facility/facility.ts'
import type { FieldKey } from '../facility/fields.ts'
import { FIELD_KEYS } from '../facility/fields.ts'
import type { Method } from '../method/method.ts'
import { alike, canon } from './canon.ts'

const known = new WeakMap<Method, readonly FieldKey[]>()

/** Facts that a method looks at, in the order of the record format; the state excludes and ages figures. */
export function factsRead(method: Method): readonly FieldKey[] {
  const read = known.get(method)
  if (read) return read
  const named = new Set<FieldKey>([
    'status',
    ...method.components.flatMap(({ input, derivations }) => [input, ...derivations.map(({ from }) => from)]),
  ])
  const keys = FIELD_KEYS.filter((key) => named.has(key))
  known.set(method, keys)
  return keys
}

/** A record with some of its facts taken from another. */
export function withFacts(facility: Facility, from: Facility, keys: readonly FieldKey[]): Facility {
  const taken = Object.fromEntries(keys.map((key) => [key, from.facts[key]]))
  return { ...facility, facts: { ...facility.facts, ...taken } }
}

/** Those of some facts that two records tell otherwise. */
export function factsApart(base: Facility, head: Facility, keys: readonly FieldKey[]): readonly FieldKey[] {
  return keys.filter(
    (key) => !alike(base.facts[key], head.facts[key]) && canon(base.facts[key]) !== canon(head.facts[key]),
  )
}
