import type { Polygon } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]

/** Towns appear by their rank: capitals first, those of other countries two ranks later. */
const SHOWN: ExpressionSpecification = [
  '<=',
  ['+', ['get', 'rank'], ['case', ['get', 'home'], 0, 2]],
  ['step', ['zoom'], 1, 3, 3, 5, 4, 6, 10],
]

/**
 * Layers whose names are left away where the edge of the map would cut them, with their other filters. The
 * library itself draws a name wherever its point is seen.
 */
const EDGED = {
  'names-neighbour': isKind('neighbour'),
  'names-water': isKind('water'),
  towns: ['all', ['>', ['get', 'rank'], 1], SHOWN],
  capitals: ['==', ['get', 'rank'], 1],
  'names-country': isKind('country'),
} as const satisfies Readonly<Record<string, ExpressionSpecification>>
/** The filters of these layers. */
export type EdgedFilters = Readonly<Record<keyof typeof EDGED, ExpressionSpecification>>

/** Their filters, by layer. `room`: where a name has room; null where the map is not there yet. */
export function edgedFilters(room: Polygon | null): EdgedFilters {
  const within = (other: ExpressionSpecification): ExpressionSpecification =>
    room ? ['all', other, ['within', room]] : other
  return {
    'names-neighbour': within(EDGED['names-neighbour']),
    'names-water': within(EDGED['names-water']),
    towns: within(EDGED.towns),
    capitals: within(EDGED.capitals),
    'names-country': within(EDGED['names-country']),
  }
}
