import type { Localised } from '../claim.ts'

/** A town for the map, one item of `places.yaml`. */
export interface TownPlace {
  readonly id: string
  readonly name: Localised
  /** Degrees (WGS 84). */
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** 1 is drawn first. */
  readonly rank: number
}

/** The file `places.yaml`. */
export interface Places {
  readonly source?: string
  readonly licence?: string
  readonly places: readonly TownPlace[]
}

/** What an atlas without the file has. */
export const NO_PLACES: Places = { places: [] }
