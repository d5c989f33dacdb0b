import type { Indexed } from './quantise.ts'
import { MOST_COLOURS, nearest } from './quantise.ts'

/** The picture with another one printed over it, its upper left corner at `x`, `y`. Both keep their shades. */
export function overlay(under: Indexed, over: Indexed, x: number, y: number): Indexed {
  const palette = [...under.palette]
  const indices = over.palette.map((colour) => {
    const at = nearest(palette, colour)
    return palette[at] === colour || palette.length === MOST_COLOURS ? at : palette.push(colour) - 1
  })
  const pixels = under.pixels.slice()
  over.pixels.forEach((index, at) => {
    const [column, row] = [x + (at % over.width), y + Math.floor(at / over.width)]
    if (column < under.width && row < under.height) pixels[row * under.width + column] = indices[index] ?? 0
  })
  return { ...under, palette, pixels }
}
