/** What one row of the list shows of one group. */
export interface BracketCell {
  /** True where the row belongs to the group. */
  readonly member: boolean
  /** Where the line through the row begins and ends, in hundredths of its height. */
  readonly from: number
  readonly to: number
}

/**
 * A line per group beside the rows of a list, from its first member to its last, cut into rows; null where
 * a row lies outside. A row between them that is no member is passed without a dot.
 * @param groups members as positions of rows, ascending
 */
export function bracketsOf(
  groups: readonly (readonly number[])[],
  rows: number,
): readonly (readonly (BracketCell | null)[])[] {
  return Array.from({ length: rows }, (_, row) =>
    groups.map((group) => {
      const [first, last] = [group[0] ?? 0, group.at(-1) ?? 0]
      if (row < first || row > last) return null
      return { member: group.includes(row), from: row === first ? 50 : 0, to: row === last ? 50 : 100 }
    }),
  )
}
