import type { Facility } from '../../core/facility/facility.ts'
import type { Ranked } from '../../core/rank-types.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from './context.ts'
import { decidingValues } from './context.ts'
import type { Known } from './evidence.ts'
import { volumeOf } from './order.ts'

/** What a script sorts and filters a row by, where its cells do not say it for a machine. */
export interface RowKeys {
  /** Codes of the deciding claims; empty where the state is not known. */
  readonly status: readonly string[]
  /** Ids of materials; empty where none is known. */
  readonly materials: readonly string[]
  /** Decimal logarithm of the volume held or derived in m3; null where neither is known. */
  readonly size: number | null
  /** How many components of the widest method rest on no evidence. */
  readonly unknown: number
  /** Names that the row does not print: aliases, and those in languages of the country. */
  readonly names: readonly string[]
}

/** The keys of one ranked record. */
export function rowKeys({ locale }: Context, facility: Facility, ranked: Ranked, known: Known): RowKeys {
  const printed = [worded(facility.name, locale).text, facility.name.en, facility.name.ru]
    .join('\n')
    .toLowerCase()
  const size = volumeOf({ ranked, facility })
  return {
    status: decidingValues(facility.facts.status),
    materials: decidingValues(facility.facts.material),
    size: Number.isFinite(size) ? size : null,
    unknown: known.unknown.length,
    names: [...Object.values(facility.namesOther), ...facility.aliases].filter(
      (name) => !printed.includes(name.toLowerCase()),
    ),
  }
}

/**
 * Places of rows by size, the smallest first, from 1; equal sizes share one. A place is exact and short,
 * where the size itself would be one or the other. Null where the size is not known.
 */
export function sizePlaces(sizes: readonly (number | null)[]): readonly (number | null)[] {
  const known = sizes.filter((size) => size !== null)
  const places = new Map([...new Set(known)].sort((a, b) => a - b).map((size, index) => [size, index + 1]))
  return sizes.map((size) => (size === null ? null : (places.get(size) ?? null)))
}
