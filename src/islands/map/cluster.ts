import { LAST_CELL_ZOOM } from '../../charts/map/cells.ts'
import { TILE_PX } from '../../charts/map/mercator.ts'
import { apart, type LonLat } from './view.ts'

/** Anything with a place. */
interface Placed {
  readonly at: LonLat
}

/** The `n` nearest to the middle of a mark: those that it stands for. */
export function membersOf<T extends Placed>(placed: readonly T[], middle: LonLat, n: number): readonly T[] {
  return placed
    .map((one) => ({ one, far: apart(one.at, middle) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, n)
    .map(({ one }) => one)
}

/** True where no zoom draws them apart: they lie at one point, or nearer than marks can. */
export function isOnePoint(members: readonly Placed[], zoom: number): boolean {
  const [first] = members
  if (!first) return false
  const span = Math.max(...members.map(({ at }) => apart(at, first.at)))
  return zoom >= LAST_CELL_ZOOM || span * TILE_PX * 2 ** LAST_CELL_ZOOM < 32
}
