import type { Facts } from '../facility/facility.ts'
import type { FieldKey } from '../facility/fields.ts'
import type { Span } from '../method/method.ts'

/** What a claim may hold, whatever its fact. */
export type FactValue = Extract<Facts[FieldKey], readonly unknown[]>[number]['value']

/**
 * Scores an interval of a number. Two functions rather than one that returns a pair: a hundred
 * thousand facilities are scored without an allocation per claim.
 */
export interface NumberScorer {
  /** The lowest score any number of the interval can have. */
  lo(from: number, to: number): number
  /** The highest score any number of the interval can have. */
  hi(from: number, to: number): number
}

/** Scores a category; undefined where the method has no row for it. */
export type CategoryScorer = (value: string | number) => Span | undefined
