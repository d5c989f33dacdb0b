import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELD_KEYS, FIELDS } from '../../core/facility/fields.ts'

type KeysOf<T extends string> = {
  [K in FieldKey]: (typeof FIELDS)[K]['type'] extends T ? K : never
}[FieldKey]

/** Facts that are numbers or years. */
export type NumberKey = KeysOf<'number' | 'year'>

/** Facts that are words of a list, records of another folder, countries, or a name as printed. */
export type CodeKey = KeysOf<'category' | 'reference' | 'countries' | 'word'> | 'operator'

const NUMBERS: ReadonlySet<string> = new Set(['number', 'year'])
const CODES: ReadonlySet<string> = new Set(['category', 'reference', 'countries', 'word'])

/** Numbers in the order of the record. */
export const NUMBER_KEYS = FIELD_KEYS.filter((key): key is NumberKey => NUMBERS.has(FIELDS[key].type))

/** Codes in the order of the record; facts in prose stand in the table of claims alone. */
export const CODE_KEYS = FIELD_KEYS.filter(
  (key): key is CodeKey => key === 'operator' || CODES.has(FIELDS[key].type),
)

/** Unit of a number as the record has it; of a year `year`. */
export function unitOf(key: NumberKey): string {
  const spec = FIELDS[key]
  return spec.type === 'number' ? spec.unit : 'year'
}
