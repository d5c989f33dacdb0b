import { groupOf, type Group } from '../charts/map/groups.ts'
import { claimsOf, decidingClaims, type Localised } from '../core/claim.ts'
import type { Facility } from '../core/facility/facility.ts'
import type { Precision } from '../core/facility/vocabulary.ts'
import type { RankBand } from '../core/rank-types.ts'
import type { WhyUnrated } from '../core/score-types.ts'
import type { Published } from './published.ts'

/** How a record is drawn: by its group, or hollow as one of four shapes. */
export type Look = Group | 'unrated' | 'group' | 'legacy' | 'incident'

/** A record as the maps see it. */
export interface MapItem {
  readonly id: string
  readonly name: Localised
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  readonly kind: Facility['kind']
  readonly look: Look
  /** Place by best value in the whole list. */
  readonly place: number | null
  readonly band: RankBand | null
  readonly whyUnrated: WhyUnrated | null
  /** Null where the record has no coordinates. */
  readonly position: { readonly lon: number; readonly lat: number; readonly precision: Precision } | null
}

/** Records of the atlas in the order of the main list. */
export interface MapItems {
  readonly all: readonly MapItem[]
  /** How many have a place; the groups A to E divide them. */
  readonly placed: number
}

function lookOf({ kind }: Facility, excluded: boolean, place: number | null, placed: number): Look {
  if (kind === 'legacy-waste' || kind === 'radioactive-waste') return 'legacy'
  if (excluded) return 'group'
  return place === null ? 'unrated' : groupOf(place, placed)
}

/**
 * What the maps need of every record, in the order of the main list: the first of several at one point
 * gives the mark its look. Of several coordinates the one that decides is drawn.
 */
export function mapItems({ atlas, main }: Pick<Published, 'atlas' | 'main'>): MapItems {
  const records = new Map(atlas.facilities.map((facility) => [facility.id, facility]))
  const placed = main.ranked.filter(({ rank }) => rank?.place != null).length
  const all = main.ranked.flatMap(({ score, rank }): MapItem[] => {
    const facility = records.get(score.facility)
    if (!facility) return []
    const place = rank?.place ?? null
    const [claim] = decidingClaims(claimsOf(facility.facts.location))
    return [
      {
        id: facility.id,
        name: facility.name,
        country: facility.country,
        kind: facility.kind,
        look: lookOf(facility, score.excluded, place, placed),
        place,
        band: rank,
        whyUnrated: score.whyUnrated,
        position: claim ? claim.value : null,
      },
    ]
  })
  return { all, placed }
}
