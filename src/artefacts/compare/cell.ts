import type { Says } from '../../charts/agreement.ts'
import type { Line } from './piece.ts'

/** What one facility has in one row. */
export interface Cell {
  readonly lines: readonly Line[]
  /** What is compared with other facilities; null where nothing is known. */
  readonly says: Says
  /** Component that the numbers are of. */
  readonly part?: string
  /** Method that the numbers are by, where it is not the default one. */
  readonly method?: string
}

/** Cells by the keys of the outline; a key left out says that nothing was found. */
export type Cells = Readonly<Record<string, Cell>>
