/** A place in the square of the web map: 0 to 1 from west to east and from north to south. */
export type Square = readonly [x: number, y: number]

/** Length of the Earth's equator, kilometres. */
const EQUATOR_KM = 40_075.017

/** Pixels of a tile, and of the whole world at zoom 0. */
export const TILE_PX = 512

/** Degrees to the square of the web map; latitudes stop at 85 degrees. */
export function toSquare(lon: number, lat: number): Square {
  const sine = Math.sin((Math.min(85, Math.max(-85, lat)) * Math.PI) / 180)
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** The square of the web map to degrees. */
export function toDegrees([x, y]: Square): readonly [lon: number, lat: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90]
}

/**
 * How many pixels a length takes at zoom 0; every zoom doubles it. The web map stretches lengths with
 * the latitude. Example: `pixelsAtZero(20, 45)` is about 0.36.
 */
export function pixelsAtZero(km: number, lat: number): number {
  return (km / EQUATOR_KM / Math.cos((lat * Math.PI) / 180)) * TILE_PX
}
