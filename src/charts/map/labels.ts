import { around, type Box, overlap, textWidth, within } from './box.ts'
import type { Point } from './frame.ts'
import { tenth } from '../tenth.ts'

/** How a label is set; each kind is a class of the style sheet. */
export type LabelKind = 'self' | 'capital' | 'town' | 'country' | 'neighbour' | 'water' | 'river' | 'scale'

/** A label placed: `x` and `y` are those of the text's base line. */
export interface Label {
  readonly text: string
  /** Set where the text is in another language than the page. */
  readonly lang?: string
  readonly kind: LabelKind
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  /** The town's dot; null for names without one. */
  readonly dot: Point | null
  /** The rectangle kept free for it. */
  readonly box: Box
}

/** A name that wants a place. */
export interface Wish {
  readonly text: string
  /** Set where the text is in another language than the page. */
  readonly lang?: string
  readonly kind: LabelKind
  readonly at: Point
  readonly size: number
  /** Free space around the point, units: the radius of its dot or mark. */
  readonly clear: number
  /** The town's dot, which the name must not cover and no later name may. */
  readonly dot?: Point
  /** True where the name belongs on the point, not beside it. */
  readonly centred?: boolean
}

/** Letter spacing of the kinds set apart, in parts of the size; the style sheet says the same. */
const SPACING: Partial<Record<LabelKind, number>> = { country: 0.14, neighbour: 0.1 }

/** Height above and below the base line, in parts of the size. */
const [ASCENT, DESCENT] = [0.76, 0.24]

type Anchor = Label['anchor']

const label = (wish: Wish, x: number, y: number, anchor: Anchor): Label => {
  const { text, lang, kind, size } = wish
  const width = textWidth(text, size, SPACING[kind])
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    text,
    ...(lang !== undefined && { lang }),
    kind,
    x: tenth(x),
    y: tenth(y),
    anchor,
    size,
    dot: wish.dot ?? null,
    box: [left, y - ASCENT * size, left + width, y + DESCENT * size],
  }
}

/** A label set on a point, its letters around it. */
export function centred(wish: Wish): Label {
  return label(wish, wish.at[0], wish.at[1] + wish.size * 0.26, 'middle')
}

/** Places beside a point, best first: right, left, above, below, then the corners. */
function beside(wish: Wish): readonly Label[] {
  const { at, size, clear } = wish
  const [x, y] = at
  const gap = clear + size * 0.3
  const level = y + size * 0.26
  const [up, down] = [y - gap - size * 0.1, y + gap + size * 0.66]
  const near = gap * 0.75
  return [
    label(wish, x + gap, level, 'start'),
    label(wish, x - gap, level, 'end'),
    label(wish, x, up, 'middle'),
    label(wish, x, down, 'middle'),
    label(wish, x + near, up, 'start'),
    label(wish, x + near, down, 'start'),
    label(wish, x - near, up, 'end'),
    label(wish, x - near, down, 'end'),
  ]
}

/**
 * Gives each name in turn the first place that is free and inside the drawing; a name without one is
 * left out. `taken` are the rectangles of marks and of names placed before.
 */
export function placeLabels(
  wishes: readonly Wish[],
  taken: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Label[] {
  const boxes = [...taken]
  const placed: Label[] = []
  for (const wish of wishes) {
    const places = wish.centred ? [centred(wish)] : beside(wish)
    const free = places.find(
      ({ box }) => within(box, width, height) && !boxes.some((other) => overlap(box, other)),
    )
    if (!free) continue
    placed.push(free)
    boxes.push(free.box)
    if (free.dot) boxes.push(around(free.dot[0], free.dot[1], wish.clear))
  }
  return placed
}
