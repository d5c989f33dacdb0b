import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import type { ViewKind } from '../views/view-kinds.ts'
import { borderId } from '../views/view-kinds.ts'
import { linked } from '../views/view-link.ts'
import { valueTexts } from './value-text.ts'

/** Facts whose value has a page of its own. */
const VIEWS: Partial<Record<FieldKey, ViewKind>> = {
  basin: 'basin',
  material: 'material',
  operator: 'operator',
  status: 'status',
}

/**
 * A value in words that lead to the view of all records with the same value. A country downstream leads to
 * the border at which the water enters it: with the country named before, or with that of the record.
 */
export function valueLinks(
  context: Context,
  { country }: Pick<Facility, 'country'>,
  key: FieldKey,
  value: FactValue,
): readonly (Link | Worded)[] {
  const texts = valueTexts(context, key, value)
  if (FIELDS[key].type === 'countries' && Array.isArray(value)) {
    const codes = value.map((code: unknown) => String(code))
    return texts.map((text, index) =>
      linked(context, text, {
        kind: 'border',
        id: borderId(codes[index - 1] ?? country, codes[index] ?? ''),
      }),
    )
  }
  const kind = VIEWS[key]
  if (!kind || typeof value !== 'string') return texts
  return texts.map((text) => linked(context, text, { kind, id: value }))
}
