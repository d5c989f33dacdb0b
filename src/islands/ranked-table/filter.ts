import { fold } from '../lib/fold.ts'
import type { Choice } from './state.ts'

/** What a filter asks of a row. */
export interface RowFacts {
  /** All its names, folded. */
  readonly names: string
  readonly country: string
  /** Codes; empty where nothing is known. */
  readonly status: readonly string[]
  readonly materials: readonly string[]
}

/** The code that stands for a fact nobody knows. */
const UNKNOWN = 'unknown'

const holds = (codes: readonly string[], wanted: string) =>
  wanted === '' || (wanted === UNKNOWN && codes.length === 0) || codes.includes(wanted)

/** A test of rows for a choice: every word typed must stand in a name, every code must be the row's. */
export function passes({ name, country, status, material }: Choice): (row: RowFacts) => boolean {
  const words = fold(name).split(' ')
  return (row) =>
    (country === '' || row.country === country) &&
    holds(row.status, status) &&
    holds(row.materials, material) &&
    words.every((word) => row.names.includes(word))
}
