import type { Localised } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Published } from '../published.ts'
import { liesIn } from './lies-in.ts'

/** A settlement that records name and that is no town of the atlas. */
export interface Settlement {
  readonly name: Localised
  /** ISO code, upper case. */
  readonly country: string
  /** The record to read first: the group where there is one, else the first of the ranking. */
  readonly record: Facility
}

const keyOf = (country: string, { en }: Localised): string => `${country} ${en}`

/**
 * Settlements where records stand but that have no page of their own: their people look for them by name,
 * and must not be told that nothing is known. Example: Mailuu-Suu, which leads to the group of its tailings.
 */
export function settlementsOf({ atlas, main }: Published): readonly Settlement[] {
  const records = new Map(atlas.facilities.map((facility) => [facility.id, facility]))
  const inOrder = main.ranked.flatMap(({ score }) => records.get(score.facility) ?? [])
  const groupsFirst = inOrder.toSorted((a, b) => Number(b.kind === 'group') - Number(a.kind === 'group'))
  const found = new Map<string, Settlement>()
  for (const record of groupsFirst) {
    const { settlement: name, country } = record
    if (!name || atlas.places.some((town) => liesIn(record, town))) continue
    const key = keyOf(country, name)
    if (!found.has(key)) found.set(key, { name, country, record })
  }
  return [...found.values()]
}
