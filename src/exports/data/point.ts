/** A place, degrees (WGS 84). */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** A point as well-known binary, little-endian: 21 bytes. */
export function pointWkb({ lon, lat }: Point): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(21)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, 1)
  view.setUint32(1, 1, true)
  view.setFloat64(5, lon, true)
  view.setFloat64(13, lat, true)
  return bytes
}

/** West, south, east, north; undefined where there is no point. */
export function bounds(points: readonly Point[]): readonly [number, number, number, number] | undefined {
  const [first] = points
  if (!first) return undefined
  let [west, south, east, north] = [first.lon, first.lat, first.lon, first.lat]
  for (const { lon, lat } of points) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** Where a row of a table lies, by its columns `lat` and `lon`; undefined where they are empty. */
export function pointOf(
  table: { readonly cell: (row: number, column: number) => unknown },
  [lat, lon]: readonly [lat: number, lon: number],
  row: number,
): Point | undefined {
  const [north, east] = [table.cell(row, lat), table.cell(row, lon)]
  return typeof north === 'number' && typeof east === 'number' ? { lat: north, lon: east } : undefined
}

/** Positions of the columns that say where a row lies; undefined of a table without them. */
export function pointColumns(
  columns: readonly { readonly name: string }[],
): readonly [lat: number, lon: number] | undefined {
  const at = (name: string) => columns.findIndex((column) => column.name === name)
  const found = [at('lat'), at('lon')] as const
  return found.includes(-1) ? undefined : found
}
