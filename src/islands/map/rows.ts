import type { Look } from '../../artefacts/map-items.ts'
import type { Precision } from '../../core/facility/vocabulary.ts'
import type { MapPoint } from './engine/open-map.ts'
import type { RowCodes } from './filter.ts'
import type { LonLat } from './view.ts'

/** A printed row of the list with what its data say. */
export interface Row {
  readonly element: HTMLElement
  readonly id: string
  /** Position in the printed order, from 1. */
  readonly order: number
  readonly codes: RowCodes
}

/** A row whose record stands on the map. */
export interface PlacedRow extends Row {
  readonly at: LonLat
  readonly point: MapPoint
}

const LOOKS: readonly Look[] = ['A', 'B', 'C', 'D', 'E', 'unrated', 'group', 'legacy']
const PRECISIONS: readonly Precision[] = ['site', 'settlement', 'approximate']

/** One of a closed list; the last of them for anything else. */
function oneOf<T extends string>(words: readonly T[], given: string | undefined, other: T): T {
  return words.find((word) => word === given) ?? other
}

/** Reads the rows of a list. `facets` are the keys of their data. */
export function rowsIn(list: ParentNode, facets: readonly string[]): readonly Row[] {
  return [...list.querySelectorAll<HTMLElement>('[data-id]')].map((element, index) => ({
    element,
    id: element.dataset['id'] ?? '',
    order: Number(element.dataset['order'] ?? index + 1),
    codes: Object.fromEntries(
      facets.map((facet) => [facet, (element.dataset[facet] ?? '').split(' ').filter((code) => code !== '')]),
    ),
  }))
}

/** The row as a point of the map; nothing where it has no coordinates. */
export function placedRow(row: Row): PlacedRow[] {
  const { lon, lat, look, precision, status = '', place } = row.element.dataset
  if (lon === undefined || lat === undefined) return []
  const at: LonLat = [Number(lon), Number(lat)]
  const point: MapPoint = {
    id: row.id,
    lon: at[0],
    lat: at[1],
    order: row.order,
    look: oneOf(LOOKS, look, 'unrated'),
    status: status.split(' ')[0]?.replace(/^unknown$/, 'unknown-state') ?? '',
    precision: oneOf(PRECISIONS, precision, 'approximate'),
    name: row.element.querySelector('a')?.textContent ?? '',
    ...(place !== undefined && { place: Number(place) }),
  }
  return [{ ...row, at, point }]
}
