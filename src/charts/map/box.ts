/** A rectangle of the drawing: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

/** The square around a point. */
export function around(x: number, y: number, half: number): Box {
  return [x - half, y - half, x + half, y + half]
}

/** True where two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** True where a rectangle lies within the drawing, `edge` units from its edges. */
export function within([left, top, right, bottom]: Box, width: number, height: number, edge = 3): boolean {
  return left >= edge && top >= edge && right <= width - edge && bottom <= height - edge
}

/** Widths of letters in parts of the font size, on the wide side: a phone may read in its own face. */
const NARROW = /[.,:;'’()|ijlftr1\-\s]/u
const WIDE = /[mwMWОЮЖШЩМФДжшщмюфы—]/u
const CAPITAL = /\p{Lu}/u

/**
 * Width a text takes at most, units. It is estimated, not measured: the reader's face is not known when
 * the page is made. `spacing` is the letter spacing in parts of the size.
 */
export function textWidth(text: string, size: number, spacing = 0): number {
  const letters = [...text].map((letter) =>
    NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.86 : CAPITAL.test(letter) ? 0.68 : 0.57,
  )
  return letters.reduce((sum, width) => sum + (width + spacing) * size, 0)
}
