import { around, type Box, overlap, textWidth, within } from './box.ts'
import { tenth } from '../tenth.ts'

/** A mark that may carry a number. */
interface Counted {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly count: number
}

/** Where the number of a mark stands, from the middle of the mark. */
export interface Tag {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** The rectangle it fills in the drawing. */
  readonly box: Box
}

function tagAt({ x, y, r, count }: Counted, size: number, right: boolean, up: boolean): Tag {
  const width = textWidth(String(count), size)
  const dx = tenth((right ? 1 : -1) * r * 0.82)
  const dy = tenth(up ? -r * 0.62 : r * 0.62 + size * 0.7)
  const left = x + dx - (right ? 0 : width)
  return {
    x: dx,
    y: dy,
    anchor: right ? 'start' : 'end',
    box: [left, y + dy - size * 0.72, left + width, y + dy],
  }
}

/** Gives each mark of several the corner where its number covers least of other marks and stays in sight. */
export function placeTags(
  marks: readonly Counted[],
  size: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly (Tag | null)[] {
  const taken: Box[] = marks.map(({ x, y, r }) => around(x, y, r))
  return marks.map((mark, index) => {
    if (mark.count < 2) return null
    const corners = [tagAt(mark, size, true, true), tagAt(mark, size, true, false)]
    corners.push(tagAt(mark, size, false, true), tagAt(mark, size, false, false))
    const clashes = ({ box }: Tag): number =>
      taken.filter((other, at) => at !== index && overlap(other, box)).length +
      (within(box, width, height, 0) ? 0 : marks.length)
    const best = corners.reduce((a, b) => (clashes(b) < clashes(a) ? b : a))
    taken.push(best.box)
    return best
  })
}
