/** What a row counts under, by the name of the facet. Example: `{ country: ['kg'] }`. */
export type RowCodes = Readonly<Record<string, readonly string[]>>

/** What the reader ticked; an empty list lets everything through. */
export type Chosen = Readonly<Record<string, readonly string[]>>

/** True where a row has one of the ticked options of every facet. `except`: a facet to pass over. */
export function matches(codes: RowCodes, chosen: Chosen, except = ''): boolean {
  return Object.entries(chosen).every(
    ([facet, ticked]) =>
      facet === except || ticked.length === 0 || ticked.some((code) => codes[facet]?.includes(code)),
  )
}

/** How many rows each option of a facet would show, given what is ticked in the other facets. */
export function optionCounts(
  rows: readonly RowCodes[],
  chosen: Chosen,
  facet: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const codes of rows)
    if (matches(codes, chosen, facet))
      for (const code of codes[facet] ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** True where anything is ticked. */
export const isNarrowed = (chosen: Chosen): boolean =>
  Object.values(chosen).some((ticked) => ticked.length > 0)
