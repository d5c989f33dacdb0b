/** A run of tiles with the same content, or (`run` 0) a further directory. */
export interface Entry {
  /** Number of the first tile; see `tileId`. */
  readonly id: number
  /** Bytes from the beginning of the section. */
  readonly offset: number
  readonly length: number
  /** How many tiles in a row have this content. */
  readonly run: number
}

/** Writes a number seven bits a byte, the lowest first. */
function varint(value: number, into: number[]): void {
  let rest = value
  while (rest >= 128) {
    into.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  into.push(rest)
}

/**
 * A directory as PMTiles 3 writes it, before compression: the number of entries, then column by column
 * the steps of the tile numbers, the runs, the lengths and the offsets. An offset of 0 means "right after
 * the entry before"; others are one more than they say. Entries are sorted by id.
 */
export function directory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = []
  varint(entries.length, bytes)
  entries.forEach(({ id }, index) => {
    varint(id - (entries[index - 1]?.id ?? 0), bytes)
  })
  for (const { run } of entries) varint(run, bytes)
  for (const { length } of entries) varint(length, bytes)
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1]
    varint(before && offset === before.offset + before.length ? 0 : offset + 1, bytes)
  })
  return Uint8Array.from(bytes)
}
