import type { Localised } from '../../core/claim.ts'
import type { FacilityRow } from './row-types.ts'

/** A cell of a table: null where nothing is known. */
export type Cell = string | number | boolean | null

/** A column of a table of rows: heads and types of every format are made of it. */
export interface Column<R = FacilityRow> {
  /** Name for programs: lower case, digits and low lines. Example: `volume_m3_hi`. */
  readonly name: string
  /** Head for persons. */
  readonly title: Localised
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  /** As in the records (`m3`, `t/a`, `year`); empty where there is none. */
  readonly unit: string
  readonly description: Localised
  /** A web address. */
  readonly format?: 'uri'
  /** True where every row has a value. */
  readonly required?: true
  /** The value for programs: codes, several of them joined by `|`. */
  readonly value: (row: R) => Cell
  /** The value in words for persons, where it differs from the code. */
  readonly words?: (row: R, language: keyof Localised) => Cell
}
