import type { Position } from 'geojson'
import type { BaseMap } from '../../charts/map/base.ts'
import { SYR_DARYA_HEAD, type Water, WATERS } from '../../charts/map/waters.ts'

/** A stretch of river of the base map; `water` is the one it belongs to, where the atlas names it. */
export interface Stretch {
  readonly line: readonly Position[]
  readonly water: Water['id'] | null
}

/** A point named in `WATERS` lies at most this far from the line of its river, degrees. */
const NEAR = 0.4

/** Ends of lines nearer than this belong together: the file cuts rivers at reservoirs. */
const TOUCH = 0.12

/** The file draws the two rivers that meet the line here as one. */
const CONFLUENCE: Position = [...SYR_DARYA_HEAD]

const away = ([x = 0, y = 0]: Position, [lon = 0, lat = 0]: Position): number =>
  Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat)

const nearest = (line: readonly Position[], point: Position): number =>
  line.reduce((best, corner) => Math.min(best, away(corner, point)), Infinity)

/** Cuts a line at its corner next to the confluence, where it passes there. */
function cut(line: readonly Position[]): readonly (readonly Position[])[] {
  const far = nearest(line, CONFLUENCE)
  const at = far > NEAR ? -1 : line.findIndex((corner) => away(corner, CONFLUENCE) === far)
  return at <= 0 || at === line.length - 1 ? [line] : [line.slice(0, at + 1), line.slice(at)]
}

/** The named river whose point lies nearest to a line, within reach. */
function waterOf(line: readonly Position[]): Water['id'] | null {
  let [best, id]: [number, Water['id'] | null] = [NEAR, null]
  for (const water of WATERS.filter(({ kind }) => kind === 'river'))
    for (const [lon, lat] of water.points) {
      const far = nearest(line, [lon, lat])
      if (far < best) [best, id] = [far, water.id]
    }
  return id
}

const touches = (a: readonly Position[], b: readonly Position[]): boolean =>
  [a[0], a.at(-1)].some((end) => end && [b[0], b.at(-1)].some((other) => other && away(end, other) < TOUCH))

/** Gives stretches without a river that of a stretch they touch. */
const spread = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map(({ line, water }) => ({
    line,
    water:
      water ?? stretches.find((other) => other.water !== null && touches(line, other.line))?.water ?? null,
  }))

/**
 * The rivers of the base map, whose file gives no names, tied to those the atlas names: by a point known
 * to lie on each, then by the ends they share with stretches already tied.
 */
export function stretchesOf(base: BaseMap): readonly Stretch[] {
  const lines = base.rivers.flatMap(({ geometry }) =>
    (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).flatMap(cut),
  )
  return spread(spread(lines.map((line) => ({ line, water: waterOf(line) }))))
}
