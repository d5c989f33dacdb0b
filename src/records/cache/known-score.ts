import type { Facility } from '../../core/facility/facility.ts'
import type { Method } from '../../core/method/method.ts'
import { scoreFacility } from '../../core/score.ts'
import type { Score } from '../../core/score-types.ts'
import type { ScoreColumns, ScoreRest } from './columns.ts'

/** The method and the release that some columns are of. */
export interface ScoredBy {
  readonly columns: ScoreColumns
  readonly method: Method
  readonly asOf: string
}

/** A score out of columns; its parts are worked out again where somebody asks for them. */
export class KnownScore implements Score {
  readonly facility: string
  readonly kind: Score['kind']
  readonly method: string
  readonly lo: number
  readonly best: number | null
  readonly hi: number
  readonly rated: boolean
  readonly excluded: boolean
  readonly whyUnrated: Score['whyUnrated']
  readonly missing: Score['missing']
  readonly completeness: number
  readonly #of: Facility
  readonly #by: ScoredBy
  #parts: Score['parts'] | undefined

  constructor(by: ScoredBy, at: number, of: Facility, rest: ScoreRest) {
    const { columns, method } = by
    const best = columns.best[at] ?? NaN
    this.facility = of.id
    this.kind = of.kind
    this.method = method.id
    this.lo = columns.lo[at] ?? NaN
    this.best = Number.isNaN(best) ? null : best
    this.hi = columns.hi[at] ?? NaN
    this.rated = rest.rated
    this.excluded = rest.excluded
    this.whyUnrated = rest.whyUnrated
    this.missing = rest.missing
    this.completeness = rest.completeness
    this.#of = of
    this.#by = by
  }

  get parts(): Score['parts'] {
    return (this.#parts ??= scoreFacility(this.#of, this.#by.method, this.#by.asOf).parts)
  }
}
