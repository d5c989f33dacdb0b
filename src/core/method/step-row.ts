import type { RawStep } from './raw.ts'

/** The ends of a stretch and whether they belong to it. */
export interface Stretch {
  readonly from: number
  readonly fromIncluded: boolean
  readonly to: number
  readonly toIncluded: boolean
}

/** Reads the four keys of a threshold row. Example: `{ above: 0.1 }` reaches from 0.1, excluded, without end. */
export function stretchOf({ at_least, above, below, at_most }: RawStep): Stretch {
  return {
    from: at_least ?? above ?? -Infinity,
    fromIncluded: at_least !== undefined,
    to: at_most ?? below ?? Infinity,
    toIncluded: at_most !== undefined,
  }
}

const bothEnds = ({ at_least, above, below, at_most }: RawStep): boolean =>
  (at_least !== undefined && above !== undefined) || (at_most !== undefined && below !== undefined)

/**
 * Position of the first row at which the rows do not follow one another without gap or overlap,
 * from minus infinity to infinity, ascending; -1 where they do.
 */
export function firstBadStep(rows: readonly RawStep[]): number {
  let [to, toIncluded] = [-Infinity, true]
  for (const [index, row] of rows.entries()) {
    const stretch = stretchOf(row)
    const joins = stretch.from === to && stretch.fromIncluded !== toIncluded
    if (bothEnds(row) || !joins || stretch.from > stretch.to) return index
    ;({ to, toIncluded } = stretch)
  }
  return to === Infinity ? -1 : rows.length - 1
}
