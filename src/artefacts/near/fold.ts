import type { NearRow } from './row.ts'

const told = ({ where, way, rivers, basin }: NearRow): string =>
  JSON.stringify([where.text, where.position, way, rivers, basin])

/**
 * Puts members of a group into its row where all that is told of them is the same, so that a reader does
 * not read it a dozen times. Members of which something else is told keep their rows.
 */
export function foldMembers(rows: readonly NearRow[]): readonly NearRow[] {
  const groups = new Map(rows.map((row) => [row.record.id, row]))
  const isFolded = (row: NearRow): boolean => {
    const group = row.group === null ? undefined : groups.get(row.group)
    return group !== undefined && told(group) === told(row)
  }
  return rows
    .filter((row) => !isFolded(row))
    .map((row) => ({
      ...row,
      members: rows
        .filter((each) => each.group === row.record.id && isFolded(each))
        .map(({ record }) => record),
    }))
}

/** How many records stand in the rows, members in the row of their group among them. */
export function countRecords(rows: readonly NearRow[]): number {
  return rows.reduce((sum, { members }) => sum + 1 + members.length, 0)
}
