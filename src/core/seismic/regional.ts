import type { Range } from '../claim.ts'
import { claimsOf } from '../claim.ts'
import { kilometres } from '../waters/earth.ts'
import type { Spot } from '../waters/earth.ts'
import type { SeismicValue } from './seismic.ts'

/** A regional value is shown for facilities within this distance of its town; in mountains less would be better. */
export const REGIONAL_KM = 150

/**
 * What may be compared with each other: one scale, one kind of value, one return period.
 * Example: `msk-64 probabilistic 475`; a value without a return period is never set beside one with.
 */
export const familyOf = ({ scale, basis, returnPeriod }: SeismicValue): string =>
  `${scale} ${basis} ${returnPeriod === null ? '-' : String(returnPeriod)}`

/** Values by what may be compared, families in the order of their first value. */
export const byFamily = (values: readonly SeismicValue[]): ReadonlyMap<string, readonly SeismicValue[]> =>
  Map.groupBy(values, familyOf)

/** Least and greatest value that the claims give. */
export function hullOfValue({ fact }: SeismicValue): Range {
  const values = claimsOf(fact).map(({ value }) => value)
  return {
    lo: Math.min(...values.map(({ lo }) => lo)),
    hi: Math.max(...values.map(({ hi }) => hi)),
  }
}

/** A value of a town with its distance from a place. */
export interface NearValue {
  readonly value: SeismicValue
  readonly km: number
}

/** What is known of the region around a place; none of it is a value of the place itself. */
export interface Regional {
  /** Of each family the value of the nearest town within `REGIONAL_KM`. */
  readonly near: readonly NearValue[]
  /** The nearest town with a value, however far; null where there is none. */
  readonly nearest: NearValue | null
  /** Values for the whole territory of the country. */
  readonly whole: readonly SeismicValue[]
}

/** Towns by distance, the nearest first; of equally near ones the first in the file. */
function towns(values: readonly SeismicValue[], spot: Spot): readonly NearValue[] {
  return values
    .flatMap((value) => {
      const { at, holdsFor } = value
      return at && holdsFor === 'town' ? [{ value, km: kilometres(spot, at) }] : []
    })
    .toSorted((a, b) => a.km - b.km)
}

/**
 * Regional values for a place.
 * @param spot where it lies; undefined where nobody says, then only values of the whole country are given
 * @param country ISO 3166-1 code, upper case
 */
export function regionalValues(
  values: readonly SeismicValue[],
  spot: Spot | undefined,
  country: string,
): Regional {
  const sorted = spot ? towns(values, spot) : []
  const families = new Set<string>()
  return {
    near: sorted.filter(({ value, km }) => {
      if (km > REGIONAL_KM || families.has(familyOf(value))) return false
      families.add(familyOf(value))
      return true
    }),
    nearest: sorted[0] ?? null,
    whole: values.filter(({ whole }) => whole === country),
  }
}
