import { textWidth } from '../../charts/map/box.ts'

/** Sizes a name may have, pixels, the largest first, with the lines it may take. */
const STEPS = [
  [68, 2],
  [58, 2],
  [50, 2],
  [44, 3],
  [38, 3],
  [33, 4],
] as const

/** How a name is set. */
export interface NameSize {
  /** Pixels. */
  readonly size: number
  /** The most lines; what is longer ends in dots. */
  readonly lines: number
}

/** How many lines a text takes at a size; Infinity where one word of it is wider than the line. */
function linesOf(text: string, size: number, width: number): number {
  const space = textWidth(' ', size)
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/u)) {
    const wide = textWidth(word, size)
    if (wide > width) return Infinity
    const next = used === 0 ? wide : used + space + wide
    if (next > width) lines++
    used = next > width ? wide : next
  }
  return lines
}

/** The largest size at which a name fits a column of `width` pixels; the least where it fits at none. */
export function nameSize(text: string, width: number): NameSize {
  const [size, lines] = STEPS.find(([px, most]) => linesOf(text, px, width) <= most) ?? [33, 4]
  return { size, lines }
}
