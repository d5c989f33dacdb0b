import type { Derivation, MethodComponent } from '../../core/method/method.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './standing.ts'
import { unitWords, valueWords } from './value-words.ts'

/** For these values of the fact read, the input is one of those. */
export interface AllowedRow {
  readonly from: readonly Worded[]
  /** Example: `2–3`. */
  readonly gives: string
  readonly standing: Standing
}

/** How an input without claims is bounded by another fact, worded. */
export interface DerivationTable {
  /** Example: `Stored volume = Stored mass ÷ 1.2–1.8 t/m³`. */
  readonly formula: string
  readonly standing: Standing
  /** Empty where the rule is a formula. */
  readonly rows: readonly AllowedRow[]
}

/** Values an input may have, as short as the classification writes them. Example: `nwg–2`. */
export function allowedText({ t }: Context, gives: readonly (string | number)[]): string {
  const short = (value: string | number) => (value === 'nwg' ? t('method.class.nwg') : String(value))
  const [first, last] = [gives[0], gives.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? short(first) : `${short(first)}–${short(last)}`
}

/** Words one derivation of a component. */
export function derivationTable(
  context: Context,
  { input, unit }: Pick<MethodComponent, 'input'> & { readonly unit?: string },
  derivation: Derivation,
): DerivationTable {
  const { t, locale } = context
  const names = { input: t(`field.${input}`), from: t(`field.${derivation.from}`) }
  const standing = standingOf(context, derivation)
  if (derivation.by === 'table')
    return {
      formula: t('method.derived.table', names),
      standing,
      rows: derivation.rows.map((row) => ({
        from: row.values.map((value) => valueWords(context, derivation.from, value)),
        gives: allowedText(context, row.gives),
        standing: standingOf(context, row),
      })),
    }
  if (derivation.by === 'presence') {
    const bounds = formatInterval(...derivation.allows, numberFormat(locale).format)
    return {
      formula: t('method.derived.presence', { ...names, bounds: unitWords(context, bounds, unit ?? '1') }),
      standing,
      rows: [],
    }
  }
  const divisor = formatInterval(...derivation.divisor, numberFormat(locale).format)
  return {
    formula: t('method.derived.division', {
      ...names,
      divisor: unitWords(context, divisor, derivation.unit),
    }),
    standing,
    rows: [],
  }
}
