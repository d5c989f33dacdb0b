import type { Fact, Localised, Range } from '../claim.ts'

/** What a value holds for: a town, a wider area, or the site of one facility as a document states it. */
export const SEISMIC_AREAS = ['town', 'area', 'site'] as const
export type SeismicArea = (typeof SEISMIC_AREAS)[number]

/**
 * The scale of a value. Values of different scales are never compared: an intensity is a degree of shaking,
 * an acceleration a share of g, a magnitude the strength of one earthquake. `national-code` are the points
 * of a national building code; `points` and `degrees` have no stated scale.
 */
export const SEISMIC_SCALES = [
  'msk-64',
  'msk-type',
  'national-code',
  'degrees',
  'points',
  'pga-g',
  'magnitude-ms',
] as const
export type SeismicScale = (typeof SEISMIC_SCALES)[number]

/** What a value is: worked out as a probability, observed in the past, or stated without saying how. */
export const SEISMIC_BASES = ['probabilistic', 'observed', 'stated'] as const
export type SeismicBasis = (typeof SEISMIC_BASES)[number]

/** The least and the greatest value that a scale knows. */
export const SCALE_LIMITS: Readonly<Record<SeismicScale, readonly [low: number, high: number]>> = {
  'msk-64': [1, 12],
  'msk-type': [1, 12],
  'national-code': [1, 12],
  degrees: [1, 12],
  points: [1, 12],
  'pga-g': [0, 3],
  'magnitude-ms': [0, 10],
}

/** One seismic value of a town or region, one item of `seismic.yaml`. It is no fact of a facility. */
export interface SeismicValue {
  /** Example: `bishkek-msk-475`. */
  readonly id: string
  readonly place: Localised
  readonly holdsFor: SeismicArea
  /** Degrees (WGS 84); null where no source gives them. */
  readonly at: { readonly lat: number; readonly lon: number } | null
  /** Documents that place it. */
  readonly placeSources: readonly string[]
  /** Country whose whole territory it holds for, upper case; undefined where it does not. */
  readonly whole?: string
  readonly scale: SeismicScale
  readonly basis: SeismicBasis
  /** Years; null where the source does not say. 475 is 10 % in 50 years. */
  readonly returnPeriod: number | null
  /** What exactly the source gives. */
  readonly what: Localised
  readonly fact: Fact<Range>
  readonly notes: readonly Localised[]
}

/** The file `seismic.yaml`. */
export interface Seismic {
  readonly values: readonly SeismicValue[]
}

/** What an atlas without the file has. */
export const NO_SEISMIC: Seismic = { values: [] }
