import { tenth } from '../tenth.ts'

/** A round distance and its length in the drawing. */
export interface ScaleBar {
  readonly km: number
  readonly units: number
}

/** The longest of 1, 2, 5, 10, 20 … km that is not longer than `most` units. */
export function scaleBar(unitsPerKm: number, most: number): ScaleBar {
  const longest = most / unitsPerKm
  const power = 10 ** Math.floor(Math.log10(longest))
  const km = [5, 2, 1].map((step) => step * power).find((step) => step <= longest) ?? power
  return { km, units: tenth(km * unitsPerKm) }
}
