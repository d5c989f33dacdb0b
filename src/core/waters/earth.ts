/** A place in degrees (WGS 84). */
export interface Spot {
  readonly lat: number
  readonly lon: number
}

/** Mean radius of the earth, km. */
const RADIUS = 6371

/** Kilometres of a degree along a meridian, as on every great circle. */
export const KM_A_DEGREE = (RADIUS * Math.PI) / 180

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two places along the great circle. */
export function kilometres(a: Spot, b: Spot): number {
  const [lat, lon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2]
  const half = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Where `b` lies as seen from `a`: degrees clockwise from north, 0 to 360. */
export function bearing(a: Spot, b: Spot): number {
  const [from, to, turn] = [radians(a.lat), radians(b.lat), radians(b.lon - a.lon)]
  const east = Math.sin(turn) * Math.cos(to)
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn)
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360
}

/** The eight directions a reader knows by name, clockwise from north. */
export const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Wind = (typeof WINDS)[number]

/** The nearest of the eight directions. Example: `windOf(350)` is `n`. */
export function windOf(degrees: number): Wind {
  return WINDS[Math.round(degrees / 45) % WINDS.length] ?? 'n'
}
