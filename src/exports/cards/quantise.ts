/** A picture of at most 256 colours. */
export interface Indexed {
  readonly width: number
  readonly height: number
  /** Each colour as `0xrrggbb`. */
  readonly palette: readonly number[]
  /** One index of the palette a pixel, row by row. */
  readonly pixels: Uint8Array
}

/** The most colours of an indexed picture. */
export const MOST_COLOURS = 256

/** Colours nearer than this in every channel are one, as long as the palette fills up. */
const NEAR = 7

/** The greatest difference of two colours in a channel. */
function apart(one: number, other: number): number {
  const red = Math.abs((one >> 16) - (other >> 16))
  const green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255))
  const blue = Math.abs((one & 255) - (other & 255))
  return Math.max(red, green, blue)
}

/** Place in the palette of the colour nearest to another; 0 in an empty one. */
export function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity]
  for (let index = 0; index < palette.length && least > 0; index++) {
    const away = apart(palette[index] ?? 0, colour)
    if (away < least) [best, least] = [index, away]
  }
  return best
}

/** Stretches of equal pixels as colour and length: most of a card is flat. */
function runsOf(rgba: Uint8Array, count: number): readonly (readonly [colour: number, length: number])[] {
  const runs: [number, number][] = []
  let last: [number, number] = [-1, 0]
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * 4
    const colour = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0)
    if (colour !== last[0]) runs.push((last = [colour, 0]))
    last[1]++
  }
  return runs
}

/**
 * Reduces opaque pixels to a palette. The colours that fill most of the picture stay exact; the shades of their
 * edges become the nearest. Equal pixels always give equal palettes. `rgba`: four bytes a pixel.
 */
export function quantise(rgba: Uint8Array, width: number, height: number): Indexed {
  const runs = runsOf(rgba, width * height)
  const counts = new Map<number, number>()
  for (const [colour, length] of runs) counts.set(colour, (counts.get(colour) ?? 0) + length)
  const byCount = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour)
  const palette: number[] = []
  const indices = new Map<number, number>()
  for (const colour of byCount) {
    const near = nearest(palette, colour)
    const isNew = palette.length < MOST_COLOURS && apart(palette[near] ?? -1, colour) >= NEAR
    indices.set(colour, isNew || palette.length === 0 ? palette.push(colour) - 1 : near)
  }
  const pixels = new Uint8Array(width * height)
  let at = 0
  for (const [colour, length] of runs) pixels.fill(indices.get(colour) ?? 0, at, (at += length))
  return { width, height, palette, pixels }
}
