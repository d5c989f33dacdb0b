import type { Method, MethodComponent } from '../../core/method/method.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { DerivationTable } from './derivation-tables.ts'
import { derivationTable } from './derivation-tables.ts'
import type { ScoreRow } from './part-tables.ts'
import { scoreRows } from './part-tables.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './standing.ts'
import { unitWords } from './value-words.ts'

/** One component of a method as its page prints it. */
export interface PartSection {
  readonly id: string
  readonly name: Worded
  readonly standing: Standing
  /** Label and value of what there is to know in a line. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Heading of the column of values. */
  readonly valueTitle: string
  readonly caption: string
  readonly rows: readonly ScoreRow[]
  readonly derivedTitle: string
  readonly derivations: readonly DerivationTable[]
}

/** Words one component with its tables. */
export function partSection(context: Context, method: Method, component: MethodComponent): PartSection {
  const { t, locale } = context
  const { id, kind, input, fullRange, derivations } = component
  const name = worded(component.name, locale)
  return {
    id,
    name,
    standing: standingOf(context, component),
    facts: [
      { label: t('method.part.input'), value: t(`field.${input}`) },
      {
        label: t('method.part.kind'),
        value:
          kind === 'log10'
            ? t('method.kind.log10', { unit: unitWords(context, '', component.unit).trim() })
            : t(`method.kind.${kind}`),
      },
      { label: t('method.part.range'), value: formatInterval(...fullRange, numberFormat(locale).format) },
      {
        label: t('method.part.needed'),
        value: t(method.ratedBy.includes(id) ? 'method.part.needed.yes' : 'method.part.needed.no'),
      },
    ],
    valueTitle: t(kind === 'log10' ? 'method.rows.quantity' : 'method.rows.value'),
    caption: t(`method.rows.${kind}`),
    rows: scoreRows(context, component),
    derivedTitle: t('method.derived.title', { part: name.text }),
    derivations: derivations.map((derivation) => derivationTable(context, component, derivation)),
  }
}
