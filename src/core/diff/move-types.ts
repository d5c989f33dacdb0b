import type { Localised } from '../claim.ts'
import type { RankBand } from '../rank-types.ts'
import type { Basis, Interval, WhyUnrated } from '../score-types.ts'

/** Where one facility stands under one method. */
export interface Standing {
  /** `null` where it is not rated, or has no best value. */
  readonly place: number | null
  /** Band among the rated; `null` where it is not rated. */
  readonly rank: RankBand | null
  /** Band among all that are not excluded; `null` where it is excluded. */
  readonly rankAll: RankBand | null
}

/** The five numbers of a standing: the place, and both ends of both bands. */
export const MEASURES = ['place', 'best', 'worst', 'allBest', 'allWorst'] as const
export type Measure = (typeof MEASURES)[number]

/**
 * What moved a number. `method`: the method file says otherwise; `leavers`, `newcomers`: facilities that
 * went or came; `others`: what the records of others say; `own`: a fact of the facility itself.
 */
export type Cause =
  | { readonly by: 'method' }
  | {
      readonly by: 'leavers' | 'newcomers' | 'others'
      /** Up to ten of those that count; empty where there are too many to look through. */
      readonly ids: readonly string[]
    }
  | { readonly by: 'own'; /** A fact, or `kind`. */ readonly fact: string }

/**
 * One share of a move, in places: negative is up the list (more hazardous). Several causes stand
 * together where the number did not exist between them (volume removed and mass added, for one).
 */
export interface MovePart {
  readonly by: number
  readonly causes: readonly Cause[]
}

/**
 * A number that moved. The parts always sum to `to - from`. They come from replacing the old world by
 * the new one in a fixed order: the method, the facilities that went, those that came, the records of the
 * others, the facility's own kind and facts in the order of the record format. Shares of zero are left out.
 */
export interface Move {
  readonly measure: Measure
  readonly from: number
  readonly to: number
  readonly parts: readonly MovePart[]
}

/** A facility of both sides whose place or band moved. */
export interface Mover {
  /** The id it has now. */
  readonly id: string
  readonly name: Localised
  /** Whether what its own record says had a share; others moved it alone where not. */
  readonly own: boolean
  readonly base: Standing
  readonly head: Standing
  /** Only numbers that both sides have, and that differ. */
  readonly moves: readonly Move[]
  /** Worst less best place of the band among the rated; `null` where one side has none, or it is as wide. */
  readonly band: 'widened' | 'narrowed' | null
  readonly bandAll: 'widened' | 'narrowed' | null
}

/** A part of a score on one side. */
export interface PartValue extends Interval {
  readonly basis: Basis
}

/** A component whose part differs; `null` where the method of that side has no such component. */
export interface PartChange {
  readonly component: string
  readonly base: PartValue | null
  readonly head: PartValue | null
}

/** A facility of both sides whose score differs, with the parts that do. */
export interface ScoreChange {
  readonly id: string
  readonly name: Localised
  readonly base: Interval
  readonly head: Interval
  readonly completeness: Pair<number>
  readonly parts: readonly PartChange[]
}

/** A facility that became rated or unrated, or is unrated for another reason. */
export interface RatedChange {
  readonly id: string
  readonly name: Localised
  /** Why it was not rated; `null` where it was. */
  readonly base: WhyUnrated | null
  readonly head: WhyUnrated | null
}

/** A facility that one side alone has. */
export interface Comer {
  readonly id: string
  readonly name: Localised
  readonly standing: Standing
  readonly score: Interval
  readonly why: WhyUnrated | null
}

/** The same number before and after. */
export interface Pair<T> {
  readonly base: T
  readonly head: T
}

/** What a change does to one ranking. */
export interface MethodDiff {
  readonly method: Pair<string>
  readonly name: Localised
  /** Whether this is the ranking the public sees first. */
  readonly isDefault: boolean
  /** Whether the method itself says otherwise. */
  readonly changed: boolean
  /** Facilities that are rated. */
  readonly rated: Pair<number>
  /** Mean completeness of all that are not excluded, 0 to 1. */
  readonly completeness: Pair<number>
  /** Sum of (worst - best) in the band over all: how open the order is. */
  readonly openness: Pair<number>
  readonly movers: readonly Mover[]
  readonly scores: readonly ScoreChange[]
  readonly ratings: readonly RatedChange[]
  readonly newcomers: readonly Comer[]
  readonly leavers: readonly Comer[]
}
