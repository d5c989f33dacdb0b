import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Polygon } from 'geojson'
import { PLAIN, SLANTED, STRONG } from './face.ts'
import { edgedFilters } from './edged.ts'
import type { MapColours } from './tokens.ts'
import { recordName } from './record-name.ts'
import { townLayers } from './towns.ts'

const base = { type: 'symbol', source: 'base' } as const

const halo = (colour: string, width = 1.4): SymbolLayerSpecification['paint'] => ({
  'text-halo-color': colour,
  'text-halo-width': width,
})

function country(
  id: 'names-neighbour' | 'names-country',
  filter: ExpressionSpecification,
  locale: string,
  size: number,
  font: string[],
): SymbolLayerSpecification {
  return {
    ...base,
    id,
    'source-layer': 'names',
    filter,
    maxzoom: 8,
    layout: {
      'text-field': recordName(locale),
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, size * 0.85, 6, size * 1.3],
      'text-letter-spacing': 0.12,
      'text-max-width': 7,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.6,
    },
  }
}

/**
 * Names of waters, countries and towns in one language, from the least to the most important. Where `basins`
 * are named, rivers are not: most bear the same names.
 */
export function labelLayers(
  colours: MapColours,
  locale: string,
  palette: string,
  basins: boolean,
  room: Polygon | null,
): readonly LayerSpecification[] {
  const edged = edgedFilters(room)
  return [
    {
      ...country('names-neighbour', edged['names-neighbour'], locale, 12, PLAIN),
      paint: { 'text-color': colours.town, ...halo(colours.landOther) },
    },
    {
      ...base,
      id: 'names-water',
      'source-layer': 'names',
      filter: edged['names-water'],
      layout: {
        'text-field': recordName(locale),
        'text-font': SLANTED,
        'text-size': 12.5,
        'text-max-width': 6,
      },
      paint: { 'text-color': colours.waterName, ...halo(colours.lake, 1) },
    },
    {
      ...base,
      id: 'names-river',
      'source-layer': 'rivers',
      filter: ['has', 'river'],
      minzoom: 4,
      layout: {
        visibility: basins ? 'none' : 'visible',
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': recordName(locale),
        'text-font': SLANTED,
        'text-size': 12.5,
        'text-offset': [0, 0.9],
      },
      paint: { 'text-color': colours.waterName, ...halo(colours.halo, 1) },
    },
    ...townLayers(colours, locale, palette, edged),
    {
      ...country('names-country', edged['names-country'], locale, 13.5, STRONG),
      paint: { 'text-color': colours.town, ...halo(colours.halo) },
    },
  ]
}
