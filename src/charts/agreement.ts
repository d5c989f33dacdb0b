/** What a column says of a row: a span of numbers, or words. */
type Known = { readonly lo: number; readonly hi: number } | readonly string[]

/** The same, null where nothing is known, or that the row is no matter of agreement there. */
export type Says = Known | 'not-compared' | null

/**
 * How columns of a comparison agree on a row: `same`; `differs`; `overlaps`, where numbers may be the same
 * or not; `partly`, where one is not known and the others do not differ; `unknown`, where none is known or one is not compared.
 */
export type Agreement = 'same' | 'differs' | 'overlaps' | 'partly' | 'unknown'

function words(says: Known): string {
  return 'lo' in says ? `${String(says.lo)}/${String(says.hi)}` : says.toSorted().join('\n')
}

/** Two known sayings: alike word for word, overlapping spans of numbers, or different. */
function between(a: Known, b: Known): 'same' | 'overlaps' | 'differs' {
  if ('lo' in a && 'lo' in b) {
    if (a.lo === b.lo && a.hi === b.hi) return a.lo === a.hi ? 'same' : 'overlaps'
    return a.lo <= b.hi && b.lo <= a.hi ? 'overlaps' : 'differs'
  }
  return words(a) === words(b) ? 'same' : 'differs'
}

/**
 * Compares the columns of a row. One difference is enough: numbers of which two do not overlap differ.
 * Example: `agreement([{ lo: 1, hi: 3 }, { lo: 2, hi: 2 }])` gives `overlaps`.
 */
export function agreement(columns: readonly Says[]): Agreement {
  if (columns.includes('not-compared')) return 'unknown'
  const known = columns.filter((says) => says !== null && says !== 'not-compared')
  if (known.length === 0) return 'unknown'
  const pairs = known.flatMap((a, index) => known.slice(index + 1).map((b) => between(a, b)))
  if (pairs.includes('differs')) return 'differs'
  if (known.length < columns.length) return 'partly'
  return pairs.includes('overlaps') ? 'overlaps' : 'same'
}
