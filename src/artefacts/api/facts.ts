import type { AnyClaim } from '../../core/api/facts.ts'
import type { ClaimMeta, Fact, Localised, Range, Unknown } from '../../core/claim.ts'
import { hasClaims } from '../../core/claim.ts'
import type { Facility, Place } from '../../core/facility/facility.ts'
import { FIELD_KEYS } from '../../core/facility/fields.ts'

const metaOf = ({ source, also, asOf, preferred, stated, locator, note }: ClaimMeta) => ({
  source,
  ...(also && { also: [...also] }),
  as_of: asOf,
  ...(preferred && { preferred }),
  ...(stated !== undefined && { stated }),
  ...(locator !== undefined && { locator }),
  ...(note && { note }),
})

const absenceOf = ({ unknown, source }: Unknown) => ({ unknown, ...(source !== undefined && { source }) })

/** A fact with every claim, or the reason why there is none. `valueOf` gives the keys that hold the value. */
export const factAnswer = <T, V extends object>(fact: Fact<T>, valueOf: (value: T) => V) =>
  hasClaims(fact)
    ? fact.map(({ value, ...meta }) => ({ ...valueOf(value), ...metaOf(meta) }))
    : absenceOf(fact)

/** A number of a claim. */
export const rangeValue = ({ lo, hi }: Range) => ({ lo, hi })

/** A point of a claim. */
export const placeValue = ({ lat, lon, precision }: Place) => ({ lat, lon, precision })

/** A word or text of a claim. */
export const wordValue = <T>(value: T) => ({ value })

type Value = Range | Place | string | number | Localised | readonly (string | Localised)[]

const isObject = (value: Value): value is Range | Place | Localised =>
  typeof value === 'object' && !Array.isArray(value)

function anyValue(value: Value) {
  if (isObject(value)) {
    if ('lo' in value) return rangeValue(value)
    if ('lat' in value) return placeValue(value)
    return wordValue(value)
  }
  return wordValue(typeof value === 'object' ? [...value] : value)
}

/** A fact of a facility in the form of the answers. */
type FactAnswer = readonly AnyClaim[] | Unknown

/** Every fact of a record, none left out. */
export function factAnswers({ facts }: Facility): Readonly<Record<string, FactAnswer>> {
  return Object.fromEntries(
    FIELD_KEYS.map((key): [string, FactAnswer] => {
      const fact: Fact<Value> = facts[key]
      return [key, factAnswer(fact, anyValue)]
    }),
  )
}
