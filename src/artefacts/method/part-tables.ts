import type { LookupComponent, MethodComponent, StepRow } from '../../core/method/method.ts'
import { formatInterval, numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './standing.ts'
import { quantityWords, unitWords, valueWords } from './value-words.ts'

/** A row of a table of scores. */
export interface ScoreRow {
  /** One or several values that get the score. */
  readonly values: readonly Worded[]
  readonly score: string
  /** Missing where the row is an example of a formula. */
  readonly standing?: Standing
}

/** Powers of ten over the full range, every second one, as examples of the logarithm. */
function logarithmRows(
  context: Context,
  component: Extract<MethodComponent, { kind: 'log10' }>,
): readonly ScoreRow[] {
  const [low, high] = component.fullRange
  const { format } = numberFormat(context.locale)
  const powers = Array.from({ length: Math.floor((high - low) / 2) + 1 }, (_, step) => low + 2 * step)
  return powers.map((power) => ({
    values: [{ text: quantityWords(context, 10 ** power, 10 ** power, component.unit) }],
    score: format(power),
  }))
}

/** The ends of a stretch in words. Example: `at least 1.2, below 1.5`. */
function stretchText(context: Context, row: StepRow, unit: string): string {
  const { t, locale } = context
  const value = (number: number) => unitWords(context, numberFormat(locale).format(number), unit)
  const from = Number.isFinite(row.from)
    ? [t(row.fromIncluded ? 'method.step.atLeast' : 'method.step.above', { value: value(row.from) })]
    : []
  const to = Number.isFinite(row.to)
    ? [t(row.toIncluded ? 'method.step.atMost' : 'method.step.below', { value: value(row.to) })]
    : []
  return [...from, ...to].join(', ')
}

const lookupValues = (context: Context, { input }: LookupComponent, values: readonly (string | number)[]) =>
  values.map((value) => valueWords(context, input, value))

/** The rows by which a component scores its fact, worded. */
export function scoreRows(context: Context, component: MethodComponent): readonly ScoreRow[] {
  const { format } = numberFormat(context.locale)
  if (component.kind === 'log10') return logarithmRows(context, component)
  if (component.kind === 'lookup')
    return component.rows.map((row) => ({
      values: lookupValues(context, component, row.values),
      score: formatInterval(...row.score, format),
      standing: standingOf(context, row),
    }))
  return component.rows.map((row) => ({
    values: [{ text: stretchText(context, row, component.unit) }],
    score: formatInterval(...row.score, format),
    standing: standingOf(context, row),
  }))
}
