import type { FieldKey } from '../core/facility/fields.ts'
import { FIELDS } from '../core/facility/fields.ts'
import type { ClaimValue } from './fact-value.ts'

/** Half a kilometre of a thousandth: two notations of one point differ by less. */
const DEGREES = 5e-4

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))

/** A value as records are normalised to: a number is a span. */
export function normalValue(claim: ClaimValue): unknown {
  if ('range' in claim) return { lo: claim.range[0], hi: claim.range[1] }
  if ('lat' in claim) return claim
  return claim.value
}

/** Parts of a value that decide: `undefined` where the value has no such part. */
const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined

const numbers = (one: unknown, other: unknown, same: (a: number, b: number) => boolean): boolean =>
  typeof one === 'number' && typeof other === 'number' && same(one, other)

const span = (value: unknown): unknown => (typeof value === 'number' ? { lo: value, hi: value } : value)

/**
 * Whether a value of a table says what a claim of a record says. Both as records are normalised; numbers
 * may also be bare. Example: 1960000 and `{ lo: 1960000, hi: 1960000 }`.
 */
export function saysTheSame(field: FieldKey, one: unknown, other: unknown): boolean {
  const { type } = FIELDS[field]
  if (type === 'number' || type === 'year') {
    const [a, b] = [span(one), span(other)]
    return ['lo', 'hi'].every((key) => numbers(part(a, key), part(b, key), isNear))
  }
  if (type === 'place')
    return ['lat', 'lon'].every((key) =>
      numbers(part(one, key), part(other, key), (a, b) => Math.abs(a - b) <= DEGREES),
    )
  return canonical(one) === canonical(other)
}

/** Key order is no difference. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
