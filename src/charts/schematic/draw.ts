import type { Row, RowKind } from './row.ts'
import { wrap } from './wrap.ts'

/** Width of the drawing in units of its view box; a phone shows them as pixels. */
export const WIDTH = 340
/** Size of the type, and from one line of it to the next. */
export const TYPE = 14
const LINE = 18
const GAP = 9
const LANE = 16
const LEFT = 12
const SQUARE = 9

/** A text of one or several lines, with the place of its first base line. */
export interface Label {
  readonly kind: RowKind
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  /** Language of the lines where it is not that of the page. */
  readonly lang: string | undefined
}

/** A mark: its middle, and for facilities the squares side by side. */
export interface Mark {
  readonly kind: 'river' | 'town' | 'facility' | 'border'
  readonly x: number
  readonly y: number
}

/** The drawing: paths of rivers, marks and texts. */
export interface Drawing {
  readonly height: number
  /** Where the order along the river is known. */
  readonly solid: string
  /** Where it is not. */
  readonly dashed: string
  /** Heads of the arrows at the mouths of the last rivers. */
  readonly arrows: readonly string[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
}

/** Side of the square of a facility. */
export const SQUARE_SIDE = SQUARE

const laneX = (depth: number): number => LEFT + depth * LANE
const perLine = (x: number): number => Math.max(1, Math.floor((WIDTH - x) / (SQUARE + 3)))

interface Placed extends Row {
  readonly top: number
  readonly bottom: number
  readonly x: number
  readonly lines: readonly string[]
}

/** Gives each row its height: the lines of its text, and of a group a line of squares above it. */
function place(rows: readonly Row[]): readonly Placed[] {
  let top = 0
  return rows.map((row, index) => {
    const lane = laneX(Math.max(0, row.depth))
    const x = row.kind === 'facility' ? lane + 16 : row.depth < 0 ? lane - SQUARE / 2 : lane + 12
    // What does not belong to the river above stands apart from it.
    if (index > 0 && (row.depth < 0 ? row.kind === 'note' : row.kind === 'river' && row.depth === 0))
      top += LINE
    const lines = row.text === '' ? [] : wrap(row.text, WIDTH - x, TYPE)
    const squares = (row.squares ?? 0) > 1 ? Math.ceil((row.squares ?? 0) / perLine(x)) * (SQUARE + 4) : 0
    const bottom = top + Math.max(1, lines.length) * LINE + squares + (row.kind === 'river' ? GAP : GAP - 3)
    const placed = { ...row, top, bottom, x, lines }
    top = bottom
    return placed
  })
}

/** The lanes of rivers: from the line of the name to the line of the mouth, where it bends into the next lane. */
function lanes(rows: readonly Placed[]): Pick<Drawing, 'solid' | 'dashed' | 'arrows'> {
  const [solid, dashed, arrows]: [string[], string[], string[]] = [[], [], []]
  const running = new Set<number>()
  for (const { kind, depth, open, top, bottom } of rows) {
    if (kind === 'river') running.add(depth)
    for (const lane of [...running].toSorted((a, b) => a - b)) {
      const x = laneX(lane)
      const path = open.includes(lane) ? dashed : solid
      const begins = kind === 'river' && lane === depth
      const ends = kind === 'mouth' && lane === depth
      if (!ends) path.push(`M${x} ${begins ? top + LINE / 2 : top}V${bottom}`)
      else if (lane === 0) {
        path.push(`M${x} ${top}V${bottom - 4}`)
        arrows.push(`M${x - 5} ${bottom - 9}L${x} ${bottom - 1}L${x + 5} ${bottom - 9}`)
      } else {
        const middle = (top + bottom) / 2
        path.push(`M${x} ${top}C${x} ${middle} ${laneX(lane - 1)} ${middle} ${laneX(lane - 1)} ${bottom}`)
      }
    }
    if (kind === 'mouth') running.delete(depth)
  }
  return { solid: solid.join(''), dashed: dashed.join(''), arrows }
}

function marksOf({ kind, depth, squares = 0, top, bottom, x }: Placed): readonly Mark[] {
  const y = top + LINE / 2
  if (kind === 'river' || kind === 'town') return [{ kind, x: laneX(depth), y }]
  if (kind === 'border') return [{ kind, x: laneX(depth), y: (top + bottom) / 2 }]
  if (kind !== 'facility') return []
  if (squares < 2) return [{ kind, x: laneX(Math.max(0, depth)), y }]
  const columns = perLine(x)
  return Array.from({ length: squares }, (_, index) => ({
    kind,
    x: x + SQUARE / 2 + (index % columns) * (SQUARE + 3),
    y: y + Math.floor(index / columns) * (SQUARE + 4),
  }))
}

/** Draws the rows under each other, from source to mouth. */
export function drawSchematic(rows: readonly Row[]): Drawing {
  const placed = place(rows)
  return {
    height: (placed.at(-1)?.bottom ?? 0) + 2,
    ...lanes(placed),
    marks: placed.flatMap(marksOf),
    labels: placed
      .filter(({ lines }) => lines.length > 0)
      .map(({ kind, lines, lang, x, top, bottom, squares = 0 }) => ({
        kind,
        lang,
        x,
        y: squares > 1 ? bottom - GAP - (lines.length - 1) * LINE + 1 : top + LINE - 4,
        lines,
      })),
  }
}
