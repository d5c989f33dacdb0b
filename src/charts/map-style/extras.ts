import type { LayerSpecification } from 'maplibre-gl'
import { PLAIN, STRONG } from './face.ts'
import { recordName } from './record-name.ts'
import { INCIDENT_ASIDE } from './looks.ts'
import type { MapColours } from './tokens.ts'

const seen = (shown: boolean) => (shown ? 'visible' : 'none')

/** Basins by their rivers: no open outline of basins was found, so no edge is drawn. */
export function basinLines(shown: boolean, colours: MapColours): LayerSpecification {
  return {
    id: 'basins',
    type: 'line',
    source: 'base',
    'source-layer': 'rivers',
    filter: ['has', 'basin'],
    layout: { visibility: seen(shown), 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colours.waterName,
      'line-opacity': 0.75,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 3, 8, 8],
    },
  }
}

/** The names of basins, on their rivers and lakes. */
export function basinNames(shown: boolean, colours: MapColours, locale: string): LayerSpecification {
  return {
    id: 'basins-name',
    type: 'symbol',
    source: 'base',
    'source-layer': 'names',
    filter: ['==', ['get', 'kind'], 'basin'],
    layout: {
      visibility: seen(shown),
      'text-field': recordName(locale),
      'text-font': STRONG,
      'text-size': 15,
      'text-max-width': 8,
      'text-variable-anchor': ['bottom-right', 'top-left', 'bottom-left', 'top-right', 'top', 'bottom'],
      'text-radial-offset': 0.7,
    },
    paint: { 'text-color': colours.waterName, 'text-halo-color': colours.halo, 'text-halo-width': 1.8 },
  }
}

/** Accidents and near misses. */
export function incidentLayers(
  shown: boolean,
  colours: MapColours,
  locale: string,
  palette: string,
): readonly LayerSpecification[] {
  return [
    {
      id: 'incidents',
      type: 'symbol',
      source: 'points',
      'source-layer': 'incidents',
      layout: {
        visibility: seen(shown),
        'icon-image': `incident${palette}`,
        'icon-allow-overlap': true,
        'icon-offset': [...INCIDENT_ASIDE],
        'text-field': ['step', ['zoom'], '', 7, recordName(locale)],
        'text-font': PLAIN,
        'text-size': 12.5,
        'text-optional': true,
        'text-anchor': 'bottom-left',
        'text-offset': [1.6, -1.2],
        'text-max-width': 11,
      },
      paint: { 'text-color': colours.signal, 'text-halo-color': colours.halo, 'text-halo-width': 1.6 },
    },
  ]
}

/** The ring around the facility that the list points at. */
export function ringLayers(colours: MapColours): readonly LayerSpecification[] {
  const ring = { type: 'circle', source: 'ring' } as const
  const paint = { 'circle-radius': 19, 'circle-opacity': 0 } as const
  return [
    {
      ...ring,
      id: 'ring-halo',
      paint: { ...paint, 'circle-stroke-width': 6, 'circle-stroke-color': colours.halo },
    },
    {
      ...ring,
      id: 'ring',
      paint: { ...paint, 'circle-stroke-width': 3, 'circle-stroke-color': colours.focus },
    },
  ]
}
