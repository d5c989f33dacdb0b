import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapColours } from './tokens.ts'

const tiles = { source: 'base' } as const

/** Land, waters and borders, from below. */
export function groundLayers(colours: MapColours): readonly LayerSpecification[] {
  const home: ExpressionSpecification = ['==', ['get', 'home'], true]
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    {
      id: 'land',
      type: 'fill',
      ...tiles,
      'source-layer': 'land',
      filter: ['!', home],
      paint: { 'fill-color': colours.landOther },
    },
    {
      id: 'land-home',
      type: 'fill',
      ...tiles,
      'source-layer': 'land',
      filter: home,
      paint: { 'fill-color': colours.land },
    },
    {
      id: 'rivers',
      type: 'line',
      ...tiles,
      'source-layer': 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 8, 2.2],
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      ...tiles,
      'source-layer': 'lakes',
      paint: { 'fill-color': colours.lake },
    },
    {
      id: 'shores',
      type: 'line',
      ...tiles,
      'source-layer': 'lakes',
      filter: ['!', ['get', 'coarse']],
      paint: { 'line-color': colours.river, 'line-width': 0.8 },
    },
    {
      id: 'shores-coarse',
      type: 'line',
      ...tiles,
      'source-layer': 'lakes',
      filter: ['get', 'coarse'],
      paint: { 'line-color': colours.river, 'line-width': 0.8, 'line-dasharray': [3, 3] },
    },
    {
      id: 'borders-outer',
      type: 'line',
      ...tiles,
      'source-layer': 'borders',
      filter: ['==', ['get', 'kind'], 'outer'],
      paint: {
        'line-color': colours.border,
        'line-width': 0.8,
        'line-dasharray': [4, 2],
        'line-opacity': 0.75,
      },
    },
    {
      id: 'borders',
      type: 'line',
      ...tiles,
      'source-layer': 'borders',
      filter: ['==', ['get', 'kind'], 'inner'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 2],
      },
    },
  ]
}
