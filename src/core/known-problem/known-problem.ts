import type { Localised } from '../claim.ts'

/** What a known problem is about, in the order a page tells them. */
export const PROBLEM_AREAS = ['scores', 'coverage', 'facts', 'places', 'names', 'sources', 'site'] as const
export type ProblemArea = (typeof PROBLEM_AREAS)[number]

/** One thing that the editors know to be wrong, weak or missing; one item of `known-problems.yaml`. */
export interface KnownProblem {
  /** Example: `score-tables-not-read`. */
  readonly id: string
  readonly area: ProblemArea
  readonly title: Localised
  /** What the problem is. */
  readonly text: Localised
  /** What a reader must take into account until it is settled. */
  readonly effect: Localised
  /** What would settle it. */
  readonly remedy: Localised
  /** Day it was first stated, `YYYY-MM-DD`. */
  readonly since: string
  /** Day it was settled; undefined while it stands. */
  readonly settled?: string
  /** Facilities it is about; empty where it is about no single ones. */
  readonly facilities: readonly string[]
  /** Documents that show it. */
  readonly sources: readonly string[]
}

/** The file `known-problems.yaml`. */
export interface KnownProblems {
  readonly problems: readonly KnownProblem[]
}

/** What an atlas without such a file has. */
export const NO_PROBLEMS: KnownProblems = { problems: [] }
