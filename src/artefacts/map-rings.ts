import type { Point } from '../charts/map/frame.ts'
import type { Wish } from '../charts/map/labels.ts'

/** A circle of a round distance around the middle of a map. */
export interface MapRing {
  readonly x: number
  readonly y: number
  /** Radius, units. */
  readonly r: number
  /** Example: `100 km`. */
  readonly label: string
}

/** Directions in which a circle may carry its distance, degrees clockwise from east; the first free one. */
const ANGLES = [45, 135, -45, -135, 90, -90, 0, 180, 22, 68, 112, 158, -22, -68, -112, -158] as const

/** The places a circle's distance may stand, best first. */
export function ringWishes({ x, y, r, label }: MapRing, size: number): readonly Wish[] {
  return ANGLES.map((angle) => {
    const turn = (angle * Math.PI) / 180
    const at: Point = [x + r * Math.cos(turn), y + r * Math.sin(turn)]
    return { text: label, kind: 'scale', at, size, clear: 0, centred: true }
  })
}
