import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import { formatInterval, numberFormat, withUnit } from '../../i18n/format.ts'
import { isMessage } from '../../i18n/is-message.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { AtlasContext } from '../list/context.ts'

/** Label of a message made of a code, or the code itself where the catalogue has none. */
function label({ t }: AtlasContext, key: string, code: string): string {
  return isMessage(key) ? t(key) : code
}

/**
 * A value of a fact as a reader knows it: the name of a material, the label of a category.
 * Example: `closed` of the fact `status` gives `closed` in English, `закрыто` in Russian.
 */
export function valueWords(context: AtlasContext, field: FieldKey, value: string | number): Worded {
  const spec = FIELDS[field]
  const { materials, rivers, basins } = context.published.atlas
  if (spec.type === 'reference') {
    const record = { materials, rivers, basins }[spec.folder].get(String(value))
    return record ? worded(record.name, context.locale) : { text: String(value) }
  }
  return { text: label(context, `${field}.${String(value)}`, String(value)) }
}

/** A number with the label of its unit. Example: `1.2–1.8 t/m³`. */
export function unitWords(context: AtlasContext, text: string, unit: string): string {
  return withUnit(text, label(context, `unit.${unit}`, unit))
}

/** Quantities to four significant digits, written out. Example: `32,600,000–90,000,000 m³`. */
export function quantityWords(context: AtlasContext, lo: number, hi: number, unit: string): string {
  const write = (value: number) => numberFormat(context.locale).format(Number(value.toPrecision(4)))
  return unitWords(context, formatInterval(lo, hi, write), unit)
}
