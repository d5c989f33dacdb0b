import type { Precision } from '../../core/facility/vocabulary.ts'
import type { Cell, CellPoint } from './cells.ts'
import { pixelsAtZero } from './mercator.ts'
import { REACH } from './reach.ts'

/** A record as a mark shows it. */
export interface MarkPoint extends CellPoint {
  readonly id: string
  /** `A` to `E`, `unrated`, `group` or `legacy`. */
  readonly look: string
  readonly status: string
  readonly precision: Precision
  /** Place by best value, where it has one. */
  readonly place?: number
}

/** What a tile or a list says of a mark; flat, as vector tiles can hold it. */
export type Tags = Readonly<Record<string, string | number | boolean>>

/**
 * The properties of a mark, the same from the build and from the browser: `n` records, and of the first
 * of them its id, look, place, status, precision and reach in kilometres; `spread` is that reach in
 * pixels at zoom 0, for drawing it to scale. `names` are added as they are.
 */
export function markTags<T extends MarkPoint>({ n, first, lat }: Cell<T>, names: Tags): Tags {
  const reach = REACH[first.precision]
  return {
    n,
    id: first.id,
    look: first.look,
    ...(first.place !== undefined && { place: first.place }),
    status: first.status,
    precision: first.precision,
    reach,
    ...(n === 1 && reach > 0 && { spread: Math.round(pixelsAtZero(reach, lat) * 1e4) / 1e4 }),
    ...names,
  }
}
