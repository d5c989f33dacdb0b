import { round9 } from '../round.ts'
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
import { standingIn } from './world.ts'
import type { World } from './world.ts'

interface Stood {
  readonly contender: Contender
  readonly base: Standing
  readonly head: Standing
}

const width = (band: { readonly best: number; readonly worst: number }): number => band.worst - band.best

function bandChange(base: Standing['rank'], head: Standing['rank']): Mover['band'] {
  if (!base || !head || width(base) === width(head)) return null
  return width(head) > width(base) ? 'widened' : 'narrowed'
}

function moverOf(arena: Arena, { contender, base, head }: Stood): readonly Mover[] {
  const moves = base === head ? [] : movesOf(arena, contender, base, head)
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

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : round9(numbers.reduce((sum, number) => sum + number, 0) / numbers.length)

/** Compares both rankings of an arena. Facilities come by their new place, then by id. */
export function methodDiff(arena: Arena, isDefault: boolean): MethodDiff {
  const { worlds, method, contenders } = arena
  const still = worlds.base === worlds.head
  const stood = contenders.map((contender): Stood => {
    const { baseScore, headScore } = contender
    const base = standingIn(worlds.base, baseScore, baseScore)
    const same = still && baseScore === headScore
    return { contender, base, head: same ? base : standingIn(worlds.head, headScore, headScore) }
  })
  const newcomers = arena.newcomers.map(comer(worlds.head))
  const leavers = arena.leavers.map(comer(worlds.base))
  const sides = {
    base: [...contenders.map(({ baseScore }) => baseScore), ...arena.leavers.map(({ score }) => score)],
    head: [...contenders.map(({ headScore }) => headScore), ...arena.newcomers.map(({ score }) => score)],
  }
  const both = <T>(of: (side: 'base' | 'head') => T) => ({ base: of('base'), head: of('head') })
  const standings = {
    base: [...stood.map(({ base }) => base), ...leavers.map(({ standing }) => standing)],
    head: [...stood.map(({ head }) => head), ...newcomers.map(({ standing }) => standing)],
  }
  const last = Number.MAX_SAFE_INTEGER
  const place = ({ head }: Mover) => head.place ?? head.rank?.best ?? last
  return {
    method: both((side) => method[side].id),
    name: method.head.name,
    isDefault,
    changed: arena.changed,
    rated: both((side) => sides[side].filter(({ rated }) => rated).length),
    completeness: both((side) =>
      mean(sides[side].filter(({ excluded }) => !excluded).map(({ completeness }) => completeness)),
    ),
    openness: both((side) =>
      standings[side].reduce((sum, { rankAll }) => sum + (rankAll ? width(rankAll) : 0), 0),
    ),
    movers: stood.flatMap((each) => moverOf(arena, each)).toSorted((a, b) => place(a) - place(b)),
    scores: contenders.flatMap(scoreChange),
    ratings: contenders.flatMap(ratedChange),
    newcomers,
    leavers,
  }
}
