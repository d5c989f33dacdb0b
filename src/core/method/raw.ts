import type { FieldKey } from '../facility/fields.ts'

/** A score in a file: one number or `[low, high]`. */
export type RawScore = number | readonly [number, number]

type Values = readonly (string | number)[]

/** A stretch of the number line in a file. */
export interface RawStep {
  readonly at_least?: number | undefined
  readonly above?: number | undefined
  readonly below?: number | undefined
  readonly at_most?: number | undefined
  readonly score: RawScore
}

/** What the cross-checks read of a component in a file. */
export type RawComponent = {
  readonly id: string
  readonly input: FieldKey
  readonly full_range: readonly [number, number]
} & (
  | { readonly kind: 'log10'; readonly unit: string }
  | {
      readonly kind: 'lookup'
      readonly rows: readonly { readonly values: Values; readonly score: RawScore }[]
    }
  | { readonly kind: 'steps'; readonly unit: string; readonly rows: readonly RawStep[] }
)

/** What the cross-checks read of a derivation in a file. */
export type RawDerivation = { readonly component: string; readonly from: FieldKey } & (
  | { readonly by: 'division'; readonly divisor: readonly [number, number] }
  | { readonly by: 'presence'; readonly allows: readonly [number, number] }
  | { readonly by: 'table'; readonly rows: readonly { readonly values: Values; readonly gives: Values }[] }
)

/** What the cross-checks read of a method in a file. */
export interface RawMethod {
  readonly rated_by: readonly string[]
  readonly components: readonly RawComponent[]
  readonly derivations?: readonly RawDerivation[] | undefined
  readonly aging?: readonly { readonly input: FieldKey }[] | undefined
}

/** A problem inside one method file; `message` is the code. */
export interface MethodProblem {
  readonly message:
    | 'duplicate-component'
    | 'duplicate-value'
    | 'unknown-component'
    | 'unknown-value'
    | 'wrong-input'
    | 'wrong-unit'
    | 'score-outside-range'
    | 'bad-steps'
    | 'bad-divisor'
  readonly path: (string | number)[]
  readonly params?: Readonly<Record<string, string | number>>
}
