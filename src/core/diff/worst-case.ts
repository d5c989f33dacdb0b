import type { FieldKey } from '../facility/fields.ts'
import type { Arena, Contender } from './arena.ts'
import { factsApart, factsRead } from './facts-read.ts'
import type { Flag } from './flag-types.ts'
import { matchClaims } from './match-claims.ts'
import { anyClaims, whatIf, withClaims } from './what-if.ts'

/** Facts of which a claim was taken away. */
function shorn(arena: Arena, { base, head }: Contender): readonly FieldKey[] {
  return factsApart(base, head, factsRead(arena.method.head)).filter((fact) =>
    matchClaims(anyClaims(base, fact), anyClaims(head, fact)).some(({ state }) => state === 'gone'),
  )
}

/** The new record with the removed claims of some facts put back beside those it has. */
function restored({ base, head }: Contender, facts: readonly FieldKey[]) {
  return facts.reduce((facility, fact) => {
    const changes = matchClaims(anyClaims(base, fact), anyClaims(head, fact))
    const gone = changes.flatMap(({ state, base: claim }) => (state === 'gone' && claim ? [claim] : []))
    return withClaims(facility, fact, [...anyClaims(head, fact), ...gone])
  }, head)
}

/**
 * Facts whose removed claims, put back, would make the worst case worse: a higher hi, or a more hazardous
 * end of a band. Each fact is tried alone, then all together. Replacing evidence that is wrong does it
 * too: that is why a person looks.
 */
export function worstCaseFlags(arena: Arena, contender: Contender): readonly Flag[] {
  if (contender.midScore === contender.headScore) return []
  const facts = shorn(arena, contender)
  const tried = [...facts.map((fact) => [fact]), ...(facts.length > 1 ? [facts] : [])]
  const flags = tried.flatMap((keys): readonly Flag[] => {
    const { without, with: now } = whatIf(arena, contender, restored(contender, keys))
    if (without.score.hi <= now.score.hi) return []
    const { id, name } = contender.head
    return [
      {
        code: 'worst-case-improved',
        folder: 'facilities',
        id,
        name,
        keys,
        method: arena.method.head.id,
        without,
        with: now,
      },
    ]
  })
  const single = flags.filter(({ keys }) => keys?.length === 1)
  return single.length > 0 ? single : flags
}
