import type { Atlas } from '../../core/atlas.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { placeOf } from '../../core/facility/place.ts'
import type { TownPlace } from '../../core/places/places.ts'
import type { Course } from '../../core/waters/course.ts'
import { beginOf, nearestOn } from '../../core/waters/project.ts'
import { LINE_KM } from '../../core/waters/relation.ts'
import { REACH } from '../../charts/map/reach.ts'
import { TOWN_ON_RIVER_KM } from '../near/waters.ts'

/** A town by its place on the drawn line of a river. */
export interface TownOn {
  readonly town: TownPlace
  /** Kilometres from the head of the line. */
  readonly along: number
}

/** A facility by its place on the drawn line of its own river, give or take `doubt` kilometres. */
export interface FacilityOn {
  readonly facility: Facility
  readonly along: number
  readonly doubt: number
}

/** The drawn line that a river is part of. */
export const courseOfRiver = (courses: readonly Course[], river: string): Course | undefined =>
  courses.find(({ rivers }) => rivers.includes(river))

/** The river that becomes this one where it begins, by the drawn line. Example: the Naryn of the Syr Darya. */
export function headRiver(courses: readonly Course[], river: string): string | undefined {
  const rivers = courseOfRiver(courses, river)?.rivers ?? []
  return rivers[rivers.indexOf(river) - 1]
}

/** The towns on a river by its drawn line, from source to mouth. */
export function townsOn({ places }: Atlas, courses: readonly Course[], river: string): readonly TownOn[] {
  const course = courseOfRiver(courses, river)
  if (!course) return []
  const after = course.rivers[course.rivers.indexOf(river) + 1]
  const from = beginOf(course, river)
  const to = after === undefined ? Infinity : beginOf(course, after)
  return places
    .map((town) => ({ town, ...nearestOn(course, town) }))
    .filter(({ off, along }) => off <= TOWN_ON_RIVER_KM && along >= from && along < to)
    .map(({ town, along }) => ({ town, along }))
    .toSorted((a, b) => a.along - b.along)
}

/** Where a facility stands on its own river; undefined where the river is not drawn or the place not known. */
export function facilityOn(
  courses: readonly Course[],
  river: string,
  facility: Facility,
): FacilityOn | undefined {
  const course = courseOfRiver(courses, river)
  const place = placeOf(facility)
  if (!course || !place) return undefined
  const { off, along } = nearestOn(course, place)
  return { facility, along, doubt: LINE_KM + REACH[place.precision] + off }
}

/** Facilities whose place among the towns and one another is sure, the others apart. */
export function sure(
  towns: readonly TownOn[],
  placed: readonly FacilityOn[],
): { readonly known: readonly FacilityOn[]; readonly open: readonly FacilityOn[] } {
  const isSure = ({ facility, along, doubt }: FacilityOn) =>
    towns.every((town) => Math.abs(town.along - along) >= doubt) &&
    placed.every(
      (other) => other.facility === facility || Math.abs(other.along - along) >= doubt + other.doubt,
    )
  return { known: placed.filter(isSure), open: placed.filter((each) => !isSure(each)) }
}

/** Parts towns among the countries that a river passes in turn: each in the next stretch of its own country. */
export function townsByStretch(
  towns: readonly TownOn[],
  countries: readonly (string | undefined)[],
): readonly (readonly TownOn[])[] {
  const parts = countries.map((): TownOn[] => [])
  let at = 0
  for (const each of towns) {
    const next = countries.findIndex((country, index) => index >= at && country === each.town.country)
    // A town across a border that runs along the river stays where the river is.
    if (next >= 0) at = next
    parts[at]?.push(each)
  }
  return parts
}
