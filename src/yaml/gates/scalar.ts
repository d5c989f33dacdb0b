import type { Scalar } from 'yaml'
import type { Path } from '../../core/issue.ts'

/** Plain decimals: at most 11 digits before the point and 8 after, no zero before a digit, no minus zero. */
const NUMBER = /^(?:-(?!0(?:\.0*)?$))?(?:0|[1-9]\d{0,10})(?:\.\d{1,8})?$/
const DATE_KEYS: ReadonlySet<string> = new Set(['as_of', 'accessed', 'year', 'received', 'since', 'on'])
const DATE = /^\d{4}(?:-\d{1,2}){0,2}$/

/** The number as written, where its form is refused. Example: `0x1F`, `1e999`, `.nan`, `017`. */
export function numberFault({ value, source = '' }: Scalar): string | undefined {
  const isNumber = typeof value === 'number' || typeof value === 'bigint'
  return isNumber && !NUMBER.test(source) ? source.slice(0, 60) : undefined
}

/**
 * The date as written, where it stands without quotes: other programs would read it as a number or
 * as a moment. `npm run fix` mends it.
 */
export function dateScalar({ source = '' }: Scalar, key: string, path: Path): string | undefined {
  const isDate = DATE_KEYS.has(key) || (key === 'value' && path[0] === 'date')
  return isDate && DATE.test(source) ? source : undefined
}
