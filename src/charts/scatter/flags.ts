/** A text that hangs on a line above its mark. */
export interface FlagText {
  /** Where the line stands, in units of the drawing. */
  readonly x: number
  /** How long the text is, in the same units. */
  readonly width: number
}

/**
 * Lanes above a drawing, 0 the lowest, so that no text lies on another nor on the line of one: lines stand
 * at the beginning of their texts, and a text that begins further left hangs higher or ends before.
 * Example: texts of width 10 at 0, 5 and 20 get the lanes 1, 0 and 0.
 */
export function lanesOf(flags: readonly FlagText[], gap: number): readonly number[] {
  const lanes = flags.map(() => 0)
  const order = flags
    .map((flag, index) => ({ ...flag, index }))
    .sort((a, b) => b.x - a.x || a.index - b.index)
  order.forEach(({ x, width, index }, turn) => {
    // Every line that stands under this text must end below it.
    const under = order.slice(0, turn).filter((other) => other.x <= x + width + gap)
    lanes[index] = under.reduce((lane, other) => Math.max(lane, (lanes[other.index] ?? 0) + 1), 0)
  })
  return lanes
}

/** A text cut at a word so that it fits into `room`; its first word always stays. */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  const words = text.split(' ')
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > room) words.pop()
  return `${words.join(' ').replace(/[\s\p{P}]+$/u, '')}…`
}

/** Width of a text set in the face of the site, estimated; letters of Cyrillic are wider. */
export function textWidth(text: string, size: number): number {
  const wide = [...text].filter((letter) => /[\p{Script=Cyrillic}\p{Lu}]/u.test(letter)).length
  return Math.ceil((text.length * 0.485 + wide * 0.055) * size)
}
