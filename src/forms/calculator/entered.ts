import { FIELDS } from '../../core/facility/fields.ts'
import type { FieldKey, FieldSpec } from '../../core/facility/fields.ts'
import { draftText } from '../../yaml/draft.ts'
import { addClaim, setKey } from '../../yaml/edit.ts'
import type { RawClaim } from '../../yaml/edit.ts'
import { inOwnUnit } from '../contribute/units.ts'

/** What was entered, by the names of the controls. Example: `{ 'volume_m3.from': '2000000' }`. */
export type Entries = Readonly<Record<string, string>>

/** The invented record that the entries are judged and scored as. */
export const RECORD = {
  id: 'zz/calculator',
  file: 'facilities/zz/calculator.yaml',
  source: 'entered',
} as const

const entry = (entries: Entries, name: string): string => entries[name]?.trim() ?? ''

function valueOf(key: FieldKey, entries: Entries): RawClaim | undefined {
  const spec: FieldSpec = FIELDS[key]
  if (spec.type === 'number') {
    const [from, to] = [entry(entries, `${key}.from`), entry(entries, `${key}.to`)]
    if (from === '' && to === '') return undefined
    // A lone upper end is told as a range, so that the checker names the end that is missing.
    return to === '' ? { value: inOwnUnit(from, 0) } : { range: [inOwnUnit(from, 0), inOwnUnit(to, 0)] }
  }
  const chosen = entry(entries, key)
  if (chosen === '') return undefined
  return { value: spec.type === 'category' ? spec.values.find((each) => String(each) === chosen) : chosen }
}

/**
 * The entries as the text of a record, as an editor would write it. What is no number stands there as it
 * was typed: the checker says what is wrong with it. @param asOf release date, `YYYY-MM-DD`
 */
export function recordOf(entries: Entries, keys: readonly FieldKey[], asOf: string): string {
  const name = { en: 'Entered facility', ru: 'Введённый объект' }
  const head = draftText({ kind: 'facility' })
  const named = setKey(head, 'facilities', ['name'], name) ?? head
  const placed = setKey(named, 'facilities', ['country'], 'ZZ') ?? named
  return keys.reduce((text, key) => {
    const value = valueOf(key, entries)
    if (value === undefined) return text
    const claim = { ...value, source: RECORD.source, as_of: asOf.slice(0, 4) }
    return addClaim(text, 'facilities', [key], claim) ?? text
  }, placed)
}
