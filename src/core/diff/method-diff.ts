import { round9 } from '../round.ts'
import type { ScoreTable } from '../score-table.ts'
import { scoreTable } from '../score-table.ts'
import type { Score } from '../score-types.ts'
import type { Arena, Contender, Solo } from './arena.ts'
import { movesOf } from './attribute.ts'
import type {
  Comer,
  MethodDiff,
  Mover,
  PartChange,
  RatedChange,
  ScoreChange,
  Standing,
} from './move-types.ts'
import { opennessOf, standingIn } from './world.ts'
import type { World } from './world.ts'

const width = (band: { readonly best: number; readonly worst: number }): number => band.worst - band.best

function bandChange(base: Standing['rank'], head: Standing['rank']): Mover['band'] {
  if (!base || !head || width(base) === width(head)) return null
  return width(head) > width(base) ? 'widened' : 'narrowed'
}

function moverOf(arena: Arena, contender: Contender): readonly Mover[] {
  const { worlds } = arena
  const { baseScore, headScore } = contender
  const base = standingIn(worlds.base, baseScore, baseScore)
  const head = standingIn(worlds.head, headScore, headScore)
  const moves = movesOf(arena, contender, base, head)
  if (moves.length === 0) return []
  const causes = moves.flatMap(({ parts }) => parts.flatMap((part) => part.causes))
  return [
    {
      id: contender.head.id,
      name: contender.head.name,
      own: causes.some(({ by }) => by === 'own'),
      base,
      head,
      moves,
      band: bandChange(base.rank, head.rank),
      bandAll: bandChange(base.rankAll, head.rankAll),
    },
  ]
}

const interval = ({ lo, best, hi }: Score) => ({ lo, best, hi })

function partChanges(base: Score, head: Score): readonly PartChange[] {
  const components = new Set([...head.parts, ...base.parts].map(({ component }) => component))
  return [...components].flatMap((component) => {
    const value = (score: Score) => {
      const part = score.parts.find((each) => each.component === component)
      return part ? { lo: part.lo, best: part.best, hi: part.hi, basis: part.basis } : null
    }
    const change = { component, base: value(base), head: value(head) }
    return JSON.stringify(change.base) === JSON.stringify(change.head) ? [] : [change]
  })
}

function scoreChange({ head, baseScore, headScore }: Contender): readonly ScoreChange[] {
  if (baseScore === headScore) return []
  const parts = partChanges(baseScore, headScore)
  if (parts.length === 0) return []
  return [
    {
      id: head.id,
      name: head.name,
      base: interval(baseScore),
      head: interval(headScore),
      completeness: { base: baseScore.completeness, head: headScore.completeness },
      parts,
    },
  ]
}

function ratedChange({ head, baseScore, headScore }: Contender): readonly RatedChange[] {
  const [base, now] = [baseScore.whyUnrated, headScore.whyUnrated]
  return base === now ? [] : [{ id: head.id, name: head.name, base, head: now }]
}

const comer =
  (world: World) =>
  ({ facility: { id, name }, score }: Solo): Comer => ({
    id,
    name,
    standing: standingIn(world, score, score),
    score: interval(score),
    why: score.whyUnrated,
  })

/** Mean completeness of those that are ranked, or could be: of a table and of some more. */
function meanOf(table: ScoreTable, more: readonly Solo[]): number {
  const tables = [table, scoreTable(more.map(({ score }) => score))]
  let [sum, count] = [0, 0]
  for (const { completeness, excluded } of tables)
    for (const [place, share] of completeness.entries()) {
      if (excluded[place] === 1) continue
      sum += share
      count += 1
    }
  return count === 0 ? 0 : round9(sum / count)
}

/** Changed scores that may be looked at one by one for each that stays; beyond it every standing is worked out. */
const FEW = 12

/** Whether a number that went from `was` to `is` came to `mine`, left it or passed it; null is nowhere, and so is a `mine` of NaN. */
function isCrossed(mine: number, was: number | null, is: number | null): boolean {
  if (Number.isNaN(mine) || was === is) return false
  return was === null || is === null || (was <= mine && mine <= is) || (is <= mine && mine <= was)
}

/**
 * Whether a score that is the same on both sides may stand elsewhere: whether one that changed crossed it with
 * its best, its lo or its hi. Some looks instead of the many that two standings take; where it says no, every
 * number of the standing stays.
 */
function mayBeMoved({ touched, leavers, newcomers, scores }: Arena): (place: number) => boolean {
  if (touched.length > FEW || leavers.length + newcomers.length > 0) return () => true
  const { lo, best, hi } = scores.head
  return (place) =>
    touched.some(
      ({ midScore: was, headScore: is }) =>
        was.rated !== is.rated ||
        was.excluded !== is.excluded ||
        isCrossed(hi[place] ?? NaN, was.lo, is.lo) ||
        isCrossed(lo[place] ?? NaN, was.hi, is.hi) ||
        isCrossed(best[place] ?? NaN, was.best, is.best),
    )
}

/** Contenders that stand elsewhere than before, by their new place, then by id. */
function moversOf(arena: Arena): readonly Mover[] {
  const { worlds, scores, stirred, at } = arena
  if (worlds.base === worlds.head) return []
  const isMoved = mayBeMoved(arena)
  const last = Number.MAX_SAFE_INTEGER
  const rank = ({ head }: Mover) => head.place ?? head.rank?.best ?? last
  const places = [...scores.head.lo.keys()].filter((place) => stirred.has(place) || isMoved(place))
  return places.flatMap((place) => moverOf(arena, at(place))).toSorted((a, b) => rank(a) - rank(b))
}

/** Compares both rankings of an arena. Facilities come by their new place, then by id. */
export function methodDiff(arena: Arena, isDefault: boolean): MethodDiff {
  const { worlds, method, stirred, at } = arena
  const both = <T>(of: (side: 'base' | 'head') => T) => ({ base: of('base'), head: of('head') })
  const contenders = [...stirred].map(at)
  return {
    method: both((side) => method[side].id),
    name: method.head.name,
    isDefault,
    changed: arena.changed,
    rated: both((side) => worlds[side].rated.los.length),
    completeness: {
      base: meanOf(arena.scores.base, arena.leavers),
      head: meanOf(arena.scores.head, arena.newcomers),
    },
    openness: both((side) => opennessOf(worlds[side])),
    movers: moversOf(arena),
    scores: contenders.flatMap(scoreChange),
    ratings: contenders.flatMap(ratedChange),
    newcomers: arena.newcomers.map(comer(worlds.head)),
    leavers: arena.leavers.map(comer(worlds.base)),
  }
}
