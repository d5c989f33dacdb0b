import type { TownPlace } from '../../core/places/places.ts'
import type { Course } from '../../core/waters/course.ts'
import { kilometres } from '../../core/waters/earth.ts'
import { relationOf } from '../../core/waters/relation.ts'
import type { Context } from '../list/context.ts'
import { foldMembers } from './fold.ts'
import type { NearRow } from './row.ts'
import { nearRow } from './row.ts'
import type { TownFound } from './waters.ts'
import { placeOf } from '../../core/facility/place.ts'
import { facilityWaters } from './waters.ts'

/** Circles around a town, km. */
export const CIRCLES = [50, 100, 200] as const

/** The records of one ring around a town. */
export interface Ring {
  readonly from: number
  readonly to: (typeof CIRCLES)[number]
  readonly rows: readonly NearRow[]
}

/** Records elsewhere whose water is recorded to flow to the town's country, past the town or not. */
export interface Towards {
  readonly all: number
  /** Those of which the rings hold none. */
  readonly rows: readonly NearRow[]
}

/** What a town's page lists. */
export interface TownLists {
  /** Above the town on the course drawn. */
  readonly upstream: readonly NearRow[]
  /** In the town's basin, the course between not known. */
  readonly basin: readonly NearRow[]
  readonly towards: Towards
  /** By distance; every record within the widest circle, also those listed above. */
  readonly rings: readonly Ring[]
  /** Records of the town's country without coordinates that stand in no other list. */
  readonly without: readonly NearRow[]
}

const byDistance = (a: NearRow, b: NearRow): number =>
  a.where.km - b.where.km || (a.record.id < b.record.id ? -1 : 1)

/** Every record as seen from a town, nearest first; those without coordinates last. */
function rowsOf(context: Context, courses: readonly Course[], town: TownPlace, waters: TownFound) {
  const { atlas } = context.published
  return atlas.facilities
    .map((facility) => {
      const place = placeOf(facility)
      const km = place && kilometres(town, place)
      const seen = facilityWaters(atlas, courses, facility, waters.drawn)
      return nearRow(context, town, facility, relationOf(waters, seen, km))
    })
    .toSorted(byDistance)
}

/** Sorts every record of the atlas into the lists of a town. */
export function townLists(
  context: Context,
  courses: readonly Course[],
  town: TownPlace,
  waters: TownFound,
): TownLists {
  const rows = rowsOf(context, courses, town, waters)
  const upstream = rows.filter(({ relation }) => relation === 'upstream')
  const basin = rows.filter(({ relation }) => relation === 'same-basin')
  const listed = new Set([...upstream, ...basin])
  const towards = rows.filter(({ relation }) => relation === 'towards')
  const widest = Math.max(...CIRCLES)
  return {
    upstream: foldMembers(upstream),
    basin: foldMembers(basin),
    towards: { all: towards.length, rows: towards.filter(({ where: { km } }) => km > widest) },
    rings: CIRCLES.map((to, index) => {
      const from = CIRCLES[index - 1] ?? 0
      return {
        from,
        to,
        rows: foldMembers(rows.filter(({ where: { km } }) => (from === 0 || km > from) && km <= to)),
      }
    }),
    without: rows.filter((row) => row.where.km === Infinity && row.country === null && !listed.has(row)),
  }
}
