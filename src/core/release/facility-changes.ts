import { canon } from '../diff/canon.ts'
import type { ReleaseFacility, ReleaseFact } from './summary.ts'

/** One fact that differs between two releases; `null` where it did not stand. */
export interface FactMove {
  /** As the record names it. Example: `volume_m3`. */
  readonly key: string
  readonly before: ReleaseFact | null
  readonly after: ReleaseFact | null
  /** False where the values are the same, and documents, dates or doubts alone differ. */
  readonly isOtherValue: boolean
}

/** What differs of a facility between two releases. */
export interface FacilityChanges {
  readonly facts: readonly FactMove[]
  readonly isRenamed: boolean
  readonly isOtherKind: boolean
  /** True where the index is another, in its best value or its ends. */
  readonly isScoredAnew: boolean
  /** `in`: rated now and not before; `out`: the reverse. */
  readonly rated: 'in' | 'out' | null
  /** True where anything of the above, or its place or band, differs. */
  readonly isAny: boolean
}

function factMoves(before: ReleaseFacility, after: ReleaseFacility): readonly FactMove[] {
  const [old, now] = [before, after].map(({ facts }) => new Map(facts.map((fact) => [fact.key, fact])))
  if (!old || !now) return []
  const keys = new Set([...now.keys(), ...old.keys()])
  return [...keys].flatMap((key) => {
    const [from = null, to = null] = [old.get(key), now.get(key)]
    if (canon(from) === canon(to)) return []
    const isOtherValue = canon(from?.values ?? null) !== canon(to?.values ?? null)
    return [{ key, before: from, after: to, isOtherValue }]
  })
}

/** Compares a facility of one release with what it was in the release before. */
export function changesOf(before: ReleaseFacility, after: ReleaseFacility): FacilityChanges {
  const differs = (of: (facility: ReleaseFacility) => unknown) => canon(of(before)) !== canon(of(after))
  const found = {
    facts: factMoves(before, after),
    isRenamed: differs(({ name }) => name),
    isOtherKind: differs(({ kind }) => kind),
    isScoredAnew: differs(({ index }) => index),
    rated: before.rated === after.rated ? null : after.rated ? ('in' as const) : ('out' as const),
  }
  const stands = differs(({ place, rank, rankAll }) => [place, rank, rankAll])
  const { facts, isRenamed, isOtherKind, isScoredAnew, rated } = found
  const isAny = facts.length > 0 || isRenamed || isOtherKind || isScoredAnew || rated !== null || stands
  return { ...found, isAny }
}
