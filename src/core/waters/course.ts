import { KM_A_DEGREE } from './earth.ts'

/** A point of a line: longitude, then latitude, degrees. */
export type Vertex = readonly [lon: number, lat: number]

/** Which line of a base map is which river: the lines carry no names. */
export interface CourseEnds {
  /** Name of the course. Example: `syr-darya`. */
  readonly id: string
  /** Ids of the rivers drawn as this one line, from source to mouth. Example: `['naryn', 'syr-darya']`. */
  readonly rivers: readonly string[]
  readonly head: Vertex
  readonly mouth: Vertex
  /** Where the rivers after the first begin, by id; one left out counts from the head. */
  readonly begins?: Readonly<Record<string, Vertex>>
}

/** The line of a river from head to mouth, whichever way its parts were digitised. */
export interface Course {
  readonly id: string
  readonly rivers: readonly string[]
  /** Where the rivers after the first begin, by id; one left out counts from the head. */
  readonly begins?: Readonly<Record<string, Vertex>>
  readonly vertices: readonly Vertex[]
  /** Kilometres from the head along the line, one for each vertex. */
  readonly along: readonly number[]
}

type Drawn = readonly Vertex[]

/** How far, in degrees, an end given by hand may lie from the end that is drawn. */
const SLACK = 0.25

const keyOf = ([lon, lat]: Vertex): string => `${lon.toFixed(3)} ${lat.toFixed(3)}`

/** From `a` to `b` in kilometres east and north; exact enough within some hundred kilometres. */
export function offset([lon, lat]: Vertex, [lonB, latB]: Vertex): readonly [east: number, north: number] {
  const middle = ((lat + latB) / 2) * (Math.PI / 180)
  return [(lonB - lon) * Math.cos(middle) * KM_A_DEGREE, (latB - lat) * KM_A_DEGREE]
}

function nearestEnd(lines: readonly Drawn[], wanted: Vertex): string | undefined {
  let [best, found] = [SLACK, undefined as string | undefined]
  for (const line of lines)
    for (const end of [line[0], line.at(-1)]) {
      if (!end) continue
      const away = Math.hypot(end[0] - wanted[0], end[1] - wanted[1])
      if (away < best) [best, found] = [away, keyOf(end)]
    }
  return found
}

/** The parts between two ends in order, each turned to run from the first to the second. */
function path(lines: readonly Drawn[], from: string, to: string): readonly Drawn[] | undefined {
  const steps = new Map<string, { readonly to: string; readonly line: Drawn }[]>()
  const add = (key: string, step: { readonly to: string; readonly line: Drawn }) =>
    steps.set(key, [...(steps.get(key) ?? []), step])
  for (const line of lines) {
    const [first, last] = [line[0], line.at(-1)]
    if (!first || !last) continue
    add(keyOf(first), { to: keyOf(last), line })
    add(keyOf(last), { to: keyOf(first), line: line.toReversed() })
  }
  const reached = new Map<string, readonly Drawn[]>([[from, []]])
  for (const [key, way] of reached) {
    if (key === to) return way
    for (const step of steps.get(key) ?? [])
      if (!reached.has(step.to)) reached.set(step.to, [...way, step.line])
  }
  return undefined
}

/**
 * Joins the parts of a river that a base map draws, from the head to the mouth. The direction follows from
 * the two ends, not from the way the parts were digitised: some run against the stream.
 * Undefined where the base map does not lead from one end to the other.
 */
export function courseOf(lines: readonly Drawn[], ends: CourseEnds): Course | undefined {
  const [from, to] = [nearestEnd(lines, ends.head), nearestEnd(lines, ends.mouth)]
  const way = from === undefined || to === undefined ? undefined : path(lines, from, to)
  if (!way || way.length === 0) return undefined
  const vertices = way.flatMap((line, index) => (index === 0 ? line : line.slice(1)))
  let total = 0
  const along = vertices.map((vertex, index) => {
    const before = vertices[index - 1]
    if (before) total += Math.hypot(...offset(before, vertex))
    return total
  })
  const { id, rivers, begins } = ends
  return { id, rivers, ...(begins && { begins }), vertices, along }
}
