import type { FieldKey } from '../facility/fields.ts'
import type { Derivation, MethodComponent, Span } from '../method/method.ts'
import { log10Scorer } from './log10.ts'
import { lookupScorer } from './lookup.ts'
import type { CategoryScorer, FactValue, NumberScorer } from './scorer.ts'
import { stepsScorer } from './steps.ts'

/** Reads the score of one component off a claim of one fact. */
export interface Reader {
  readonly fact: FieldKey
  /** Lowest score the value allows; NaN where it says nothing about the component. */
  lo(value: FactValue): number
  /** Highest score the value allows, its upper end multiplied by `growth` first (1 leaves it). */
  hi(value: FactValue, growth: number): number
}

/** A reader of numbers that are divided by the divisor; `[1, 1]` reads them as they are. */
function numberReader(fact: FieldKey, scorer: NumberScorer, divisor: Span, range: Span): Reader {
  const [low, high] = range
  const [least, most] = divisor
  const within = (score: number) => Math.min(Math.max(score, low), high)
  return {
    fact,
    lo: (value) =>
      typeof value === 'object' && 'hi' in value ? within(scorer.lo(value.lo / most, value.hi / least)) : NaN,
    hi: (value, growth) =>
      typeof value === 'object' && 'hi' in value
        ? within(scorer.hi(value.lo / most, (value.hi / least) * growth))
        : NaN,
  }
}

/** A reader that scores the same bounds for every claim: that there is one is what counts. */
function presenceReader(fact: FieldKey, scorer: NumberScorer, [least, most]: Span, range: Span): Reader {
  const within = (score: number) => Math.min(Math.max(score, range[0]), range[1])
  return {
    fact,
    lo: () => within(scorer.lo(least, most)),
    hi: () => within(scorer.hi(least, most)),
  }
}

/** A reader of categories. */
function categoryReader(fact: FieldKey, score: CategoryScorer): Reader {
  return {
    fact,
    lo: (value) => (typeof value === 'object' ? NaN : (score(value)?.[0] ?? NaN)),
    hi: (value) => (typeof value === 'object' ? NaN : (score(value)?.[1] ?? NaN)),
  }
}

/** The scores of a table's rows: the hull over all values the input may then have. */
function throughTable(table: Extract<Derivation, { by: 'table' }>, score: CategoryScorer): CategoryScorer {
  const spans = new Map<string | number, Span>()
  for (const row of table.rows) {
    const scores = row.gives.flatMap((value) => score(value) ?? [])
    if (scores.length === 0) continue
    for (const value of row.values) spans.set(value, [Math.min(...scores), Math.max(...scores)])
  }
  return (value) => spans.get(value)
}

/** The reader of the component's own input, then those of its derivations, in the order to try them. */
export function readersOf(component: MethodComponent): readonly [Reader, ...Reader[]] {
  if (component.kind === 'lookup') {
    const score = lookupScorer(component)
    const tables = component.derivations.filter((derivation) => derivation.by === 'table')
    return [
      categoryReader(component.input, score),
      ...tables.map((table) => categoryReader(table.from, throughTable(table, score))),
    ]
  }
  const scorer = component.kind === 'log10' ? log10Scorer : stepsScorer(component)
  const { fullRange, derivations } = component
  return [
    numberReader(component.input, scorer, [1, 1], fullRange),
    ...derivations.flatMap((by) => {
      if (by.by === 'division') return [numberReader(by.from, scorer, by.divisor, fullRange)]
      return by.by === 'presence' ? [presenceReader(by.from, scorer, by.allows, fullRange)] : []
    }),
  ]
}
