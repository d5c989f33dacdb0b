import type { FieldKey } from '../../core/facility/fields.ts'
import type { WantedFact } from '../../core/wanted.ts'
import { wanted } from '../../core/wanted.ts'
import type { Published, Ranking } from '../published.ts'

/** A fact worth asking for, and what it would change in the ranking that it was reckoned in. */
export interface LetterFact {
  readonly input: FieldKey
  /** The ranking in which the fact counts. */
  readonly ranking: Ranking
  /** The places that the facility can take today, both ends included. */
  readonly now: { readonly best: number; readonly worst: number }
  /** How many places it could still take if the fact were known. */
  readonly then: number
  /** How many records are compared. */
  readonly compared: number
}

/** A letter asks for few facts: a long list is put aside. */
const MOST = 3

const known = new WeakMap<Ranking, ReadonlyMap<string, readonly WantedFact[]>>()

/** Wanted facts of a ranking by facility; worked out once, a build asks for every facility. */
function byFacility(ranking: Ranking): ReadonlyMap<string, readonly WantedFact[]> {
  const found = known.get(ranking)
  if (found) return found
  const { facts } = wanted(ranking.ranked.map(({ score }) => score))
  const made = Map.groupBy(facts, ({ facility }) => facility)
  known.set(ranking, made)
  return made
}

function factsIn(ranking: Ranking, facility: string): readonly LetterFact[] {
  const band = ranking.byId.get(facility)?.rankAll
  if (!band) return []
  const compared = ranking.ranked.filter(({ score }) => !score.excluded).length
  return (byFacility(ranking).get(facility) ?? []).map(({ input, worth }) => ({
    input,
    ranking,
    now: band,
    // Each overlap lost narrows two bands by one place: its own share is the half.
    then: band.worst - band.best + 1 - worth / 2,
    compared,
  }))
}

const narrows = ({ now, then }: LetterFact): boolean => then < now.worst - now.best + 1

/**
 * The facts that a letter about a facility asks for: those of the main ranking first, the most useful
 * before the others, then what only the further indices need; facts that would narrow nothing come last.
 * Empty for groups and whatever else is compared with nothing.
 */
export function letterFacts(published: Published, facility: string): readonly LetterFact[] {
  const all = published.rankings.flatMap((ranking) => factsIn(ranking, facility))
  const inOrder = [...all.filter(narrows), ...all.filter((fact) => !narrows(fact))]
  const once = inOrder.filter(({ input }, at) => inOrder.findIndex((each) => each.input === input) === at)
  return once.slice(0, MOST)
}

/** True where there is something to ask for: only such facilities have a letter. */
export const hasLetter = (published: Published, facility: string): boolean =>
  letterFacts(published, facility).length > 0
