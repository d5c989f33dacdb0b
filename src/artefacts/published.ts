import type { Atlas } from '../core/atlas.ts'
import type { Dominance } from '../core/dominance.ts'
import { dominance } from '../core/dominance.ts'
import type { Method } from '../core/method/method.ts'
import { rank } from '../core/rank.ts'
import type { Edition } from '../core/release/identity.ts'
import { identityOf } from '../core/release/identity.ts'
import type { ReleaseSummary } from '../core/release/summary.ts'
import type { Ranked } from '../core/rank-types.ts'
import { scoreAll } from '../core/score.ts'
import type { Wanted } from '../core/wanted.ts'
import { wanted } from '../core/wanted.ts'

/** One method with the ranking it gives. */
export interface Ranking {
  readonly method: Method
  /** By place, then the others by `hi`, then id. */
  readonly ranked: readonly Ranked[]
  readonly byId: ReadonlyMap<string, Ranked>
}

/** Everything the pages print from: the records and what follows from them. Made once a build. */
export interface Published extends Edition {
  readonly atlas: Atlas
  /** The ranking of the default method. */
  readonly main: Ranking
  /** Every published method, the default first, then by id. */
  readonly rankings: readonly Ranking[]
  /** For the default method: which others a facility is worse than under any weighting, and the reverse. */
  readonly dominance: ReadonlyMap<string, Dominance>
  /** Facts by the uncertainty of the default ranking that each would remove, most first, with its total. */
  readonly wanted: Wanted
  /** Summaries of the releases so far, the earliest first. */
  readonly releases: readonly ReleaseSummary[]
}

/** Scores all records under one method and ranks them. */
export function rankingOf(atlas: Atlas, method: Method): Ranking {
  const ranked = rank(scoreAll(atlas.facilities, method, atlas.asOf))
  return { method, ranked, byId: new Map(ranked.map((entry) => [entry.score.facility, entry])) }
}

const NO_HASH = '0'.repeat(64)

/** Of an atlas without files, as tests invent them. */
const editionOf = ({ asOf, releases }: Atlas): Edition => ({
  release: identityOf(
    asOf,
    NO_HASH,
    releases.map(({ id }) => id),
  ),
  recordHash: () => NO_HASH,
})

/** Scores and ranks an atlas. Throws where no method is the default one: `check` refuses that before. */
export function publish(atlas: Atlas, edition: Edition = editionOf(atlas)): Published {
  const methods = [...atlas.methods.values()].sort(
    (a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.id < b.id ? -1 : 1),
  )
  const rankings = methods.map((method) => rankingOf(atlas, method))
  const main = rankings[0]
  if (!main?.method.isDefault) throw new Error('no method file is marked as the default one')
  const scores = main.ranked.map(({ score }) => score)
  const { releases } = atlas
  return { ...edition, atlas, main, rankings, dominance: dominance(scores), wanted: wanted(scores), releases }
}
