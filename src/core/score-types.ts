import type { AsOf } from './claim.ts'
import type { FieldKey } from './facility/fields.ts'
import type { Kind, Status } from './facility/vocabulary.ts'
import type { ComponentId } from './method/method.ts'

/** What a part of a score rests on. */
export const BASES = ['claim', 'claims-differ', 'derived', 'unknown'] as const
export type Basis = (typeof BASES)[number]

/** Why a record is in no rank and no band at all. */
export type Exclusion = `kind-${Exclude<Kind, 'facility'>}` | `status-${Status}`

/**
 * Why a record has no place: excluded, or without evidence for components that the method demands,
 * their ids joined in the method's order (`unknown-capacity`, `unknown-toxicity`,
 * `unknown-capacity-toxicity` in the methods shipped; `Score.missing` lists them apart).
 */
export type WhyUnrated = Exclusion | `unknown-${ComponentId}`

/** A score as an interval, rounded to 9 decimals; `best` is null where nothing supports one. */
export interface Interval {
  readonly lo: number
  readonly best: number | null
  readonly hi: number
}

/** An old figure whose upper end was opened. */
export interface Opened {
  /** The date of the claim. Example: `2005`. */
  readonly from: AsOf
  /** What the stated upper end was multiplied with, before the cap of the full range. Example: 1.8. */
  readonly factor: number
}

/** One claim that a part rests on: `facility.facts[fact][claim]`. */
export interface Evidence {
  readonly fact: FieldKey
  /** Position in the list of claims, from 0. */
  readonly claim: number
  /** Whether the claim decides the best value: the preferred, else each of the latest; never when derived. */
  readonly decides: boolean
  readonly opened: Opened | null
}

/** One component's share of a score. */
export interface Part extends Interval {
  readonly component: ComponentId
  /** The fact that settles the component, whatever it was read from. Example: `volume_m3`. */
  readonly input: FieldKey
  readonly basis: Basis
  /** Every claim used, in the order of the record; empty where the basis is `unknown`. */
  readonly evidence: readonly Evidence[]
}

/** One record under one method. */
export interface Score extends Interval {
  /** Id of the record. Example: `kg/kumtor`. */
  readonly facility: string
  readonly kind: Kind
  readonly method: string
  /** In the order of the method. */
  readonly parts: readonly Part[]
  readonly rated: boolean
  /** True where the record is in no band; an unrated one that is not excluded lacks evidence. */
  readonly excluded: boolean
  readonly whyUnrated: WhyUnrated | null
  /** Components of `rated_by` without evidence, in the method's order. */
  readonly missing: readonly ComponentId[]
  /** Share of components with evidence, 0 to 1. */
  readonly completeness: number
}
