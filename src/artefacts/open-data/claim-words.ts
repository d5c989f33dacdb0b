import type { Localised, Range } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { rangeText, valueTexts } from '../facility/value-text.ts'
import type { AtlasContext } from '../list/context.ts'
import { plain } from './bilingual.ts'
import type { ClaimRow } from './claim-rows.ts'
import type { Wording } from './fact-values.ts'

/** A value of any claim as a page of a language prints it. */
export type Words = (value: FactValue, context: AtlasContext) => string

/** A value of a fact of a facility; several stand in a row. */
export const facilityWords =
  (key: FieldKey): Words =>
  (value, context) =>
    valueTexts(context, key, value)
      .map(({ text }) => text)
      .join(', ')

const isRange = (value: FactValue): value is Range => typeof value === 'object' && 'lo' in value

/** A value of a fact of an incident, whose numbers have a unit and whose other values are texts or dates. */
export const incidentWords =
  (fact: string, unit: string): Words =>
  (value, context) => {
    if (isRange(value)) return rangeText(context, value, unit)
    if (fact === 'location' || fact === 'material') return facilityWords(fact)(value, context)
    if (typeof value === 'object' && 'en' in value) return value[context.locale === 'ru' ? 'ru' : 'en']
    return String(value)
  }

/** Words of the values met so far: several files ask for the same. */
const kept = new WeakMap<ClaimRow, Partial<Record<keyof Localised, string>>>()

/** The words of a claim in a language, without the signs that only a page needs; null of an absence. */
export function wordsOf(wording: Wording, row: ClaimRow, language: keyof Localised): string | null {
  if (row.value === null) return null
  const known = kept.get(row) ?? {}
  const text = known[language] ?? plain(row.words(row.value, wording[language]))
  kept.set(row, { ...known, [language]: text })
  return text
}
