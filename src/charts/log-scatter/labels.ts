import { textWidth } from '../scatter/flags.ts'

/** A text that wants to stand beside its mark. */
export interface Wanted {
  readonly text: string
  /** Where the mark is, in units of the drawing. */
  readonly x: number
  readonly y: number
}

interface Field {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a text begins, and towards which side it runs. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

const GAP = 7
/** Room that a mark takes around its middle. */
const MARK = 4

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Places texts in the order given, to the right of their marks or else to the left; one that would lie on
 * another text, on a mark, or outside the field is left out: null.
 * @param marks every mark of the drawing
 */
export function placeLabels(
  wanted: readonly Wanted[],
  marks: readonly { readonly x: number; readonly y: number }[],
  field: Field,
  size: number,
): readonly (PlacedLabel | null)[] {
  const taken: Box[] = []
  return wanted.map(({ text, x, y }) => {
    const width = textWidth(text, size)
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x + GAP : x - GAP - width
      const box = { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 }
      const free =
        box.left >= field.left &&
        box.right <= field.right &&
        box.top >= field.top &&
        box.bottom <= field.bottom &&
        !taken.some((other) => overlap(box, other)) &&
        !marks.some(
          (mark) =>
            mark.x > box.left - MARK &&
            mark.x < box.right + MARK &&
            mark.y > box.top - MARK &&
            mark.y < box.bottom + MARK,
        )
      if (!free) continue
      taken.push(box)
      return { x: anchor === 'start' ? x + GAP : x - GAP, y, anchor }
    }
    return null
  })
}
