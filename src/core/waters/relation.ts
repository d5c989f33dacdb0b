import type { OnCourse } from './project.ts'

/**
 * What the records and the drawn rivers say of the way from a facility to a town:
 * `upstream` its rivers lead into the one drawn past the town, and it lies above · `same-basin` same basin,
 * but the course between is not known · `below` its rivers lead into that river farther down than the town · `towards` its water is
 * recorded to flow to the town's country · `elsewhere` another basin · `unknown` nothing is recorded.
 */
export const RELATIONS = ['upstream', 'same-basin', 'towards', 'unknown', 'below', 'elsewhere'] as const
export type Relation = (typeof RELATIONS)[number]

/** The waters of a town. */
export interface TownWaters {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** The drawn course that passes near it. */
  readonly course?: OnCourse & { readonly id: string }
  /** Basins it lies in, the smallest first; empty where it is not known. */
  readonly basins: readonly string[]
}

/** The waters of a facility. */
export interface FacilityWaters {
  readonly country: string
  /** Basins recorded for it or its river, with those they are part of. */
  readonly basins: readonly string[]
  /** Courses that its recorded rivers lead into. */
  readonly leadsInto: readonly string[]
  /** Kilometres along the town's course above which its rivers do not reach it: where the river they enter begins. */
  readonly enters?: number
  /** True where its own river is drawn as the course, so that no tributary lies between. */
  readonly onCourse: boolean
  /** Where it lies by the town's course; left out where it has no coordinates. */
  readonly by?: OnCourse
  /** Kilometres its coordinates may be off by. */
  readonly reach: number
  /** Countries its water is recorded to flow to. */
  readonly downstream: readonly string[]
}

/** Kilometres that the coarse line of a river may be off by. */
export const LINE_KM = 5

/** A tributary is taken to join within this many times the distance from the facility to the drawn river. */
const JOINS_WITHIN = 2

/**
 * How far apart facility and town must stand along the line before it is said which of them lies above:
 * where a tributary joins is not recorded.
 */
export function margin({ by, onCourse, reach }: FacilityWaters): number {
  return LINE_KM + reach + (by?.off ?? Infinity) * (onCourse ? 1 : JOINS_WITHIN)
}

/** Without a drawn river near the town, a shared basin says something of facilities this near, km. */
export const BASIN_WITHIN_KM = 100

/**
 * What is known of the way the water takes from a facility to a town.
 * @param km the distance between them; left out where the facility has no coordinates
 */
export function relationOf(town: TownWaters, facility: FacilityWaters, km?: number): Relation {
  const { course, basins } = town
  const [smallest] = basins
  const leads = course !== undefined && facility.leadsInto.includes(course.id)
  const shares = smallest !== undefined && facility.basins.includes(smallest)
  if (course && (leads || shares)) {
    if (!leads || !facility.by) return 'same-basin'
    const farther = course.along - Math.max(facility.by.along, facility.enters ?? 0)
    if (farther <= -margin(facility)) return 'below'
    return farther >= margin(facility) ? 'upstream' : 'same-basin'
  }
  if (shares && km !== undefined && km <= BASIN_WITHIN_KM) return 'same-basin'
  const known = basins.length > 0 && facility.basins.length > 0
  if (known && !facility.basins.some((basin) => basins.includes(basin))) return 'elsewhere'
  const abroad = facility.country !== town.country
  return abroad && facility.downstream.includes(town.country) ? 'towards' : 'unknown'
}
