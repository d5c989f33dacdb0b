import type { Course } from './course.ts'
import { offset } from './course.ts'
import type { Spot } from './earth.ts'

/** Where a place stands by a course. */
export interface OnCourse {
  /** Kilometres from the place to the nearest point of the line. */
  readonly off: number
  /** Kilometres from the head of the line to that point, along the line. */
  readonly along: number
}

/** The point of a course nearest to a place. */
export function nearestOn(course: Course, { lat, lon }: Spot): OnCourse {
  let found: OnCourse = { off: Infinity, along: 0 }
  course.vertices.forEach((end, index) => {
    const start = course.vertices[index - 1]
    if (!start) return
    const [x, y] = offset(start, [lon, lat])
    const [dx, dy] = offset(start, end)
    const length = Math.hypot(dx, dy)
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length ** 2))
    const off = Math.hypot(x - part * dx, y - part * dy)
    if (off < found.off) found = { off, along: (course.along[index - 1] ?? 0) + part * length }
  })
  return found
}

/** Kilometres from the head of the line to where one of its rivers begins; nothing where that is the head. */
export function beginOf(course: Course, river: string): number {
  const begin = course.begins?.[river]
  return begin ? nearestOn(course, { lon: begin[0], lat: begin[1] }).along : 0
}

/** The course whose line passes nearest to a place, if one passes within `km`. */
export function courseNear(
  courses: readonly Course[],
  spot: Spot,
  km: number,
): (OnCourse & { readonly course: Course }) | undefined {
  return courses
    .map((course) => ({ course, ...nearestOn(course, spot) }))
    .filter(({ off }) => off <= km)
    .toSorted((a, b) => a.off - b.off)[0]
}
