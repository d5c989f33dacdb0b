/** What is known of one fact of one facility. */
export const CELL_KINDS = [
  'stated',
  'differ',
  'derived',
  'undisclosed',
  'not-applicable',
  'not-found',
] as const
export type CellKind = (typeof CELL_KINDS)[number]

/** Side of a cell, in units of the drawing. */
export const CELL = 10

/** A shape of its own for every kind, from the upper left corner of its cell; relative commands only. */
const GLYPHS: Readonly<Record<CellKind, string>> = {
  // A full square.
  stated: 'm1.5 1.5h7v7h-7z',
  // A square cut in two: two words on one thing.
  differ: 'm1.5 1.5h6l-6 6zm7 1v6h-6z',
  // A hollow diamond.
  derived: 'm5 .8 4.2 4.2-4.2 4.2-4.2-4.2zm0 2-2.2 2.2 2.2 2.2 2.2-2.2z',
  // A cross.
  undisclosed: 'm2 1 3 3 3-3 1 1-3 3 3 3-1 1-3-3-3 3-1-1 3-3-3-3z',
  // A bar.
  'not-applicable': 'm2 4.3h6v1.4h-6z',
  // A small dot.
  'not-found': 'm4.3 4.3h1.4v1.4h-1.4z',
}

/** The shape of a kind alone, for a key. */
export const glyph = (kind: CellKind): string => GLYPHS[kind]

/** The shapes of one kind in a row of cells. */
export interface GlyphPath {
  readonly kind: CellKind
  readonly d: string
}

/**
 * One path for every kind of cell in a row, in the order of the kinds. Cell `i` begins at `i * CELL`.
 * Example: `rowPaths(['stated'])` gives one path that begins `M0 0`.
 */
export function rowPaths(cells: readonly CellKind[]): readonly GlyphPath[] {
  return CELL_KINDS.flatMap((kind) => {
    const d = cells
      .flatMap((cell, index) => (cell === kind ? [`M${String(index * CELL)} 0${GLYPHS[kind]}`] : []))
      .join('')
    return d === '' ? [] : [{ kind, d }]
  })
}
