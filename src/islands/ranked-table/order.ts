/** What one cell is sorted by. */
export interface Key {
  /** Nothing is known: after all others in either direction. */
  readonly open: boolean
  /** Numbers compared one after another. */
  readonly by: readonly number[]
}

export type Direction = 'ascending' | 'descending'

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -Infinity) - (b[index] ?? -Infinity)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}

/**
 * Positions of rows in the order of their keys. Rows with equal keys keep the order they are printed in,
 * in both directions; open ones come last, among themselves by what they have.
 * Example: `sorted([{ open: false, by: [2] }, { open: false, by: [1] }], 'ascending')` gives `[1, 0]`.
 */
export function sorted(keys: readonly Key[], direction: Direction): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1
  const at = (index: number): Key => keys[index] ?? { open: true, by: [] }
  return keys
    .map((_, index) => index)
    .sort((a, b) => {
      const [left, right] = [at(a), at(b)]
      if (left.open !== right.open) return left.open ? 1 : -1
      return sign * compareNumbers(left.by, right.by)
    })
}

/**
 * Keys of texts: each text's place among all of them, as readers of the language sort; equal texts share
 * one. A null is unknown. The collator is asked once for each different text.
 */
export function textKeys(
  texts: readonly (string | null)[],
  compare: Intl.Collator['compare'],
): readonly Key[] {
  const known = [...new Set(texts.filter((text) => text !== null))].sort(compare)
  const places = new Map<string, number>()
  known.forEach((text, index) => {
    const before = known[index - 1]
    const same = before !== undefined && compare(before, text) === 0
    places.set(text, same ? (places.get(before) ?? index) : index)
  })
  return texts.map((text) =>
    text === null ? { open: true, by: [] } : { open: false, by: [places.get(text) ?? 0] },
  )
}
