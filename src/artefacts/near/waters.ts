import type { Atlas } from '../../core/atlas.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { placeOf } from '../../core/facility/place.ts'
import type { TownPlace } from '../../core/places/places.ts'
import type { Course } from '../../core/waters/course.ts'
import { kilometres } from '../../core/waters/earth.ts'
import { basinsAbove, riversBelow } from '../../core/waters/drains.ts'
import { beginOf, courseNear, nearestOn } from '../../core/waters/project.ts'
import { REACH } from '../../charts/map/reach.ts'
import type { FacilityWaters, TownWaters } from '../../core/waters/relation.ts'
import { liesIn } from './lies-in.ts'

/** A town counts as lying on a drawn river within this distance, km. */
export const TOWN_ON_RIVER_KM = 15

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

const valuesOf = <T>(fact: Parameters<typeof claimsOf<T>>[0]): readonly T[] =>
  unique(claimsOf(fact).map(({ value }) => value))

/** For each river claimed for a facility the way from it down to the last whose mouth is recorded. */
export function chainsOf({ rivers }: Atlas, { facts }: Facility): readonly (readonly string[])[] {
  return valuesOf<string>(facts.river).map((id) => riversBelow(rivers, id))
}

const riversOf = (atlas: Atlas, facility: Facility): readonly string[] =>
  unique(chainsOf(atlas, facility).flat())

/** Kilometres along a course above which no chain surely enters it; of several chains the lowest counts. */
function entersOf(chains: readonly (readonly string[])[], course: Course): number {
  const first = chains.flatMap((chain) => chain.find((id) => course.rivers.includes(id)) ?? [])
  return Math.max(0, ...first.map((id) => beginOf(course, id)))
}

/** The basins recorded for a facility or its rivers, with those they are part of. */
export function basinsOf(atlas: Atlas, facility: Facility): readonly string[] {
  const byRiver = riversOf(atlas, facility).flatMap((id) => atlas.rivers.get(id)?.basin ?? [])
  const own = [...valuesOf<string>(facility.facts.basin), ...byRiver]
  return unique(own.flatMap((id) => basinsAbove(atlas.basins, id)))
}

/** The waters of a facility as seen from a town on `course`. */
export function facilityWaters(
  atlas: Atlas,
  courses: readonly Course[],
  facility: Facility,
  course: Course | undefined,
): FacilityWaters {
  const own = valuesOf<string>(facility.facts.river)
  const rivers = riversOf(atlas, facility)
  const place = placeOf(facility)
  return {
    country: facility.country,
    basins: basinsOf(atlas, facility),
    leadsInto: courses.filter((each) => each.rivers.some((id) => rivers.includes(id))).map(({ id }) => id),
    onCourse: course?.rivers.some((id) => own.includes(id)) ?? false,
    ...(place && course && { by: nearestOn(course, place) }),
    ...(course && { enters: entersOf(chainsOf(atlas, facility), course) }),
    reach: place ? REACH[place.precision] : 0,
    downstream: unique(valuesOf<readonly string[]>(facility.facts.downstream).flat()),
  }
}

/** Facilities in the town or beside it whose basin is recorded. */
function besideTown(atlas: Atlas, town: TownPlace): readonly Facility[] {
  return atlas.facilities.filter((facility) => {
    const place = placeOf(facility)
    const near = place !== undefined && kilometres(town, place) <= TOWN_ON_RIVER_KM
    return (near || liesIn(facility, town)) && basinsOf(atlas, facility).length > 0
  })
}

/** The waters of a town, with the course drawn past it, or the records its basin is taken from. */
export interface TownFound extends TownWaters {
  readonly drawn?: Course
  readonly basinFrom: readonly Facility[]
}

/** What is known of the waters of a town: from the drawn river near it, else from facilities in or beside it. */
export function townWaters(atlas: Atlas, courses: readonly Course[], town: TownPlace): TownFound {
  const near = courseNear(courses, town, TOWN_ON_RIVER_KM)
  if (near) {
    const { course, off, along } = near
    const last = course.rivers.at(-1) ?? course.id
    const basin = atlas.rivers.get(last)?.basin ?? (atlas.basins.has(course.id) ? course.id : undefined)
    return {
      country: town.country,
      course: { id: course.id, off, along },
      drawn: course,
      basins: basin === undefined ? [] : basinsAbove(atlas.basins, basin),
      basinFrom: [],
    }
  }
  const basinFrom = besideTown(atlas, town)
  return {
    country: town.country,
    basins: unique(basinFrom.flatMap((facility) => basinsOf(atlas, facility))),
    basinFrom,
  }
}
