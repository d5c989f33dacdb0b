import type { Atlas } from '../atlas.ts'
import type { Claim } from '../claim.ts'
import { decidingClaims } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { FieldKey } from '../facility/fields.ts'
import type { Arena, Contender } from './arena.ts'
import { canon } from './canon.ts'
import { factsApart, factsRead } from './facts-read.ts'
import type { Case, Flag } from './flag-types.ts'
import { matchClaims } from './match-claims.ts'
import type { Pair } from './move-types.ts'
import { anyClaims, whatIf, withClaims } from './what-if.ts'

type AnyClaim = Claim<unknown>

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Every name of those who run a facility, on either side, without marks and capitals. */
function operatorNames(atlases: Pair<Atlas>, facilities: Pair<Facility>): ReadonlySet<string> {
  const names = (['base', 'head'] as const).flatMap((side) =>
    anyClaims(facilities[side], 'operator').flatMap(({ value }) => {
      if (typeof value !== 'string') return Object.values(value ?? {})
      const record = atlases[side].operators.get(value)
      const known = record && [...Object.values(record.name), ...Object.values(record.namesOther)]
      return [value, ...(known ?? []), ...(record?.aliases ?? [])]
    }),
  )
  return new Set(names.map((name) => folded(String(name))).filter((name) => name !== ''))
}

/** Whether a document is the operator's own word, by its kind or its publisher on either side. */
function ownWord(atlases: Pair<Atlas>, names: ReadonlySet<string>) {
  return (id: string): boolean =>
    [atlases.base, atlases.head].some(({ sources }) => {
      const source = sources.get(id)
      return source !== undefined && (source.kind === 'operator' || names.has(folded(source.publisher)))
    })
}

/** Whether the new case makes a facility look less hazardous than the other: score, place or band. */
function safer({ without, with: now, rated, excluded }: ReturnType<typeof whatIf>): boolean {
  const lower = (a: number | null | undefined, b: number | null | undefined) =>
    a !== null && a !== undefined && b !== null && b !== undefined && a < b
  const score = (key: 'lo' | 'best' | 'hi') => lower(now.score[key], without.score[key])
  const stands = ({ standing }: Case) => [
    standing.place,
    standing.rank?.best,
    standing.rank?.worst,
    standing.rankAll?.best,
    standing.rankAll?.worst,
  ]
  const [was, is] = [stands(without), stands(now)]
  const left = (rated && now.standing.rank === null) || (!excluded && now.standing.rankAll === null)
  return score('lo') || score('best') || score('hi') || left || was.some((each, at) => lower(each, is[at]))
}

/** The claims a fact would have without the operator's new word; undefined where that changes nothing. */
function silenced(contender: Contender, fact: FieldKey, isOwn: (claim: AnyClaim) => boolean) {
  const [base, head] = [anyClaims(contender.base, fact), anyClaims(contender.head, fact)]
  const elsewhere = new Set(head.filter((claim) => !isOwn(claim)).map(({ value }) => canon(value)))
  const changes = matchClaims(base, head).filter(
    ({ head: claim }) => claim !== null && isOwn(claim) && !elsewhere.has(canon(claim.value)),
  )
  // The operator's old word may decide only because another's lost its mark or went.
  const shifts = decidingClaims(head).every(isOwn) && !decidingClaims(base).every(isOwn) && head.length > 0
  if (changes.length === 0) return shifts ? { claims: base, by: decidingClaims(head) } : undefined
  const rewritten = new Map(changes.map((change) => [change.head, change.base]))
  const left = head.flatMap((claim) => (rewritten.has(claim) ? (rewritten.get(claim) ?? []) : claim))
  // Where it took the place of all there was, that is what stood without it.
  return {
    claims: left.length > 0 ? left : base,
    by: [...rewritten.keys()].filter((claim) => claim !== null),
  }
}

/**
 * Facts of a facility in which its operator is the only source of what is new, and which make the
 * facility look safer than without that word: a second reviewer is asked.
 */
export function favourFlags(arena: Arena, contender: Contender, atlases: Pair<Atlas>): readonly Flag[] {
  if (contender.midScore === contender.headScore) return []
  const { base, head } = contender
  const facts = factsApart(base, head, factsRead(arena.method.head))
  if (facts.length === 0) return []
  const isOwnSource = ownWord(atlases, operatorNames(atlases, { base, head }))
  const isOwn = ({ source, also = [] }: AnyClaim) => [source, ...also].every(isOwnSource)
  return facts.flatMap((fact): readonly Flag[] => {
    const quiet = silenced(contender, fact, isOwn)
    if (!quiet) return []
    const seen = whatIf(arena, contender, withClaims(head, fact, quiet.claims))
    if (!safer(seen)) return []
    return [
      {
        code: 'own-favour',
        folder: 'facilities',
        id: head.id,
        name: head.name,
        keys: [fact],
        method: arena.method.head.id,
        sources: [...new Set(quiet.by.flatMap(({ source, also = [] }) => [source, ...also]))].sort(),
        without: seen.without,
        with: seen.with,
      },
    ]
  })
}
