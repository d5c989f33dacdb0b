import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { placeOf } from '../../core/facility/place.ts'
import { kilometres } from '../../core/waters/earth.ts'
import type { Published } from '../published.ts'

/** Why two records are printed side by side. */
export interface PairReason {
  /**
   * `place`: neighbours in the ranking; `group`: next to one another in a group; `near`: the nearest other
   * record with coordinates, no farther than `NEAR_KM`; `alike`: the same material in the same country, where neither group nor place
   * joins them; `published`: none of these today, but an earlier release printed the two, and their address
   * stands for ever.
   */
  readonly kind: 'place' | 'group' | 'near' | 'alike' | 'published'
  /** Kilometres between the two points as published; of `near` alone. */
  readonly km?: number
}

/** One reason to look at two records together. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly reason: PairReason
}

function chain(ids: readonly string[], kind: PairReason['kind']): readonly Link[] {
  return ids.slice(1).flatMap((to, index) => {
    const from = ids[index]
    return from === undefined ? [] : [{ from, to, reason: { kind } }]
  })
}

/** Each rated record with the next below it. */
export function placeLinks({ main }: Published): readonly Link[] {
  const rated = main.ranked.filter(({ rank }) => rank !== null).map(({ score }) => score.facility)
  return chain(rated, 'place')
}

/** Members of one group, each with the next by id. */
export function groupLinks({ atlas }: Published): readonly Link[] {
  const groups = [...new Set(atlas.facilities.flatMap(({ memberOf }) => memberOf ?? []))].toSorted()
  return groups.flatMap((group) =>
    chain(
      atlas.facilities.filter(({ memberOf }) => memberOf === group).map(({ id }) => id),
      'group',
    ),
  )
}

/** Beyond this many kilometres the nearest other record is no neighbour: no common valley, river or town. */
const NEAR_KM = 200

/** Each record with coordinates with the nearest other within `NEAR_KM`, neither its group nor its member. */
export function nearLinks({ atlas }: Published): readonly Link[] {
  const placed = atlas.facilities.flatMap((facility) => {
    const at = placeOf(facility)
    return at ? [{ facility, at }] : []
  })
  return placed.flatMap(({ facility, at }) => {
    let [to, least] = ['', NEAR_KM]
    for (const { facility: each, at: there } of placed) {
      if (each === facility || each.memberOf === facility.id || facility.memberOf === each.id) continue
      const km = kilometres(at, there)
      if (km < least || (km === least && (to === '' || each.id < to))) [to, least] = [each.id, km]
    }
    return to === '' ? [] : [{ from: facility.id, to, reason: { kind: 'near', km: least } as const }]
  })
}

const materialOf = ({ facts }: Facility) => decidingClaims(claimsOf(facts.material))[0]?.value

/** Each record that is `alone` with the next by id of its country and kind that holds the same; after the last, the first. */
export function alikeLinks({ atlas }: Published, alone: ReadonlySet<string>): readonly Link[] {
  const records = atlas.facilities
  return records.flatMap((facility, index) => {
    const material = materialOf(facility)
    if (!alone.has(facility.id) || material === undefined) return []
    const to = [...records.slice(index + 1), ...records.slice(0, index)].find(
      (each) =>
        each.country === facility.country && each.kind === facility.kind && materialOf(each) === material,
    )
    return to ? [{ from: facility.id, to: to.id, reason: { kind: 'alike' } as const }] : []
  })
}
