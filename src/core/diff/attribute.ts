import type { Score } from '../score-types.ts'
import { scoreFacility } from '../score.ts'
import type { Arena, Contender, Solo } from './arena.ts'
import { standsAlike } from './arena.ts'
import { factsApart, factsRead, withFacts } from './facts-read.ts'
import type { Cause, Measure, Move, MovePart, Standing } from './move-types.ts'
import { MEASURES } from './move-types.ts'
import { measureOf, standingIn, weighs } from './world.ts'

/** One step from the old world to the new: what was replaced, and where that left the facility. */
interface Step {
  /** Who or what was replaced; for one number, since each is moved by others of the same step. */
  readonly cause: (measure: Measure) => Cause
  readonly standing: () => Standing
}

const NAMED = 10

/** How many looks at other facilities one comparison may cost before names are left out. */
const LOOKS = 4_000_000

/** Up to ten ids whose weight on a number is not zero. */
function first<T>(
  list: readonly T[],
  id: (each: T) => string,
  counts: (each: T) => boolean,
): readonly string[] {
  const ids: string[] = []
  for (const each of list) {
    if (ids.length === NAMED) break
    if (counts(each)) ids.push(id(each))
  }
  return ids
}

/** The steps that the facility's own record takes, fact by fact. */
function ownSteps(arena: Arena, { base, head, midScore, headScore }: Contender): readonly Step[] {
  if (midScore === headScore) return []
  const { method, asOf, worlds } = arena
  const facts = factsApart(base, head, factsRead(method.head))
  const steps: Step[] = []
  const add = (fact: string, score: Score) => {
    steps.push({
      cause: () => ({ by: 'own', fact }),
      standing: () => standingIn(worlds.head, score, headScore),
    })
  }
  const kind = { ...base, kind: head.kind }
  if (base.kind !== head.kind)
    add('kind', facts.length === 0 ? headScore : scoreFacility(kind, method.head, asOf))
  for (const [index, fact] of facts.entries()) {
    const hybrid = withFacts(kind, head, facts.slice(0, index + 1))
    add(fact, index + 1 === facts.length ? headScore : scoreFacility(hybrid, method.head, asOf))
  }
  return steps
}

function stepsOf(arena: Arena, contender: Contender): readonly Step[] {
  const { worlds, changed, leavers, newcomers, touched } = arena
  const { midScore: mid, headScore } = contender
  const hasOthers = touched.length > Number(!standsAlike(mid, headScore))
  const mayLook = (leavers.length + newcomers.length + touched.length) * arena.scores.head.lo.length <= LOOKS
  const solo = (by: 'leavers' | 'newcomers', list: readonly Solo[]) => (measure: Measure) => ({
    by,
    ids: mayLook
      ? first(
          list,
          ({ facility }) => facility.id,
          ({ midScore }) => weighs(measure, mid, midScore) > 0,
        )
      : [],
  })
  const byOthers = (measure: Measure) => ({
    by: 'others' as const,
    ids: mayLook
      ? first(
          touched,
          ({ head }) => head.id,
          (each) =>
            each !== contender &&
            weighs(measure, mid, each.midScore) !== weighs(measure, mid, each.headScore),
        )
      : [],
  })
  return [
    ...(changed
      ? [{ cause: () => ({ by: 'method' as const }), standing: () => standingIn(worlds.method, mid, mid) }]
      : []),
    ...(leavers.length > 0
      ? [{ cause: solo('leavers', leavers), standing: () => standingIn(worlds.left, mid, mid) }]
      : []),
    ...(newcomers.length > 0
      ? [{ cause: solo('newcomers', newcomers), standing: () => standingIn(worlds.came, mid, mid) }]
      : []),
    ...(hasOthers ? [{ cause: byOthers, standing: () => standingIn(worlds.head, mid, headScore) }] : []),
    ...ownSteps(arena, contender),
  ]
}

/** Steps with the standings they lead to. */
type Walked = readonly { readonly step: Step; readonly standing: Standing }[]

/** The shares of one number: steps between which it does not exist are joined. */
function partsOf(start: number, walked: Walked, measure: Measure): readonly MovePart[] {
  const parts: MovePart[] = []
  let [last, waiting] = [start, [] as Cause[]]
  for (const { step, standing } of walked) {
    const value = measureOf(standing, measure)
    if (value === last && waiting.length === 0) continue
    waiting.push(step.cause(measure))
    if (value === null) continue
    if (value !== last) parts.push({ by: value - last, causes: waiting })
    ;[last, waiting] = [value, []]
  }
  return parts
}

/** The last step leads to where the facility stands now. */
const walk = (steps: readonly Step[], end: Standing): Walked =>
  steps.map((step, at) => ({ step, standing: at === steps.length - 1 ? end : step.standing() }))

/** Every number of a standing that moved, each with its shares. */
export function movesOf(arena: Arena, contender: Contender, base: Standing, head: Standing): readonly Move[] {
  let walked: Walked | undefined
  return MEASURES.flatMap((measure) => {
    const [from, to] = [measureOf(base, measure), measureOf(head, measure)]
    if (from === null || to === null || from === to) return []
    walked ??= walk(stepsOf(arena, contender), head)
    return [{ measure, from, to, parts: partsOf(from, walked, measure) }]
  })
}
