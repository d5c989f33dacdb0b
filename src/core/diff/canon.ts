import type { Claim, Localised, Unknown } from '../claim.ts'
import { isMap } from '../value-at.ts'

const CLAIM = new Set(['value', 'source', 'also', 'asOf', 'preferred', 'stated', 'locator', 'note'])

/** True for one claim of a normalised record. */
export const isClaim = (value: unknown): value is Claim<unknown> =>
  isMap(value) &&
  typeof value['source'] === 'string' &&
  typeof value['asOf'] === 'string' &&
  Object.hasOwn(value, 'value') &&
  Object.keys(value).every((key) => CLAIM.has(key))

/** True for a list of claims, of which there is at least one. */
export const isClaims = (value: unknown): value is readonly Claim<unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isClaim)

/** True for a stated absence. */
export const isUnknown = (value: unknown): value is Unknown =>
  isMap(value) &&
  typeof value['unknown'] === 'string' &&
  Object.keys(value).every((key) => key === 'unknown' || key === 'source')

/** True for a text in both languages. */
export const isLocalised = (value: unknown): value is Localised =>
  isMap(value) &&
  typeof value['en'] === 'string' &&
  typeof value['ru'] === 'string' &&
  Object.keys(value).length === 2

/** Quick word on two values that may be other objects: true where they are equal, claims in the same order too. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => alike(item, b[index]))
  if (!isMap(a) || !isMap(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && alike(a[key], b[key]))
}

/**
 * A value as a text that is equal for equal values: the order of keys is dropped, and that of claims,
 * which stand in their canonical order whatever the file says.
 */
export function canon(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canon)
    return `[${(isClaims(value) ? items.sort() : items).join(',')}]`
  }
  if (isMap(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${entries
      .map(([key, item]) => `${JSON.stringify(key)}:${canon(item)}`)
      .sort()
      .join(',')}}`
  }
  // JSON has no infinity; thresholds of a method have.
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : JSON.stringify(value)
}

/** A value as plain JSON: infinite numbers as words, nothing as `null`. */
export function plain(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.map(plain)
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
    : value
}
