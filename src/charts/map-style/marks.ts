import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { PLAIN, STRONG } from './face.ts'
import { recordName } from './record-name.ts'
import { OUTLINE_OF } from './outlines.ts'
import type { MapColours } from './tokens.ts'

/** Where the marks come from: `points` are the tiles of all records, `list` those a reader filtered. */
export const MARK_SOURCES = ['points', 'list'] as const
export type MarkSource = (typeof MARK_SOURCES)[number]

const single: ExpressionSpecification = ['==', ['get', 'n'], 1]
const several: ExpressionSpecification = ['>', ['get', 'n'], 1]

/** Places come first; what has none stands below. */
const rank: ExpressionSpecification = ['coalesce', ['get', 'place'], 100_000]

const outline: ExpressionSpecification = [
  'match',
  ['get', 'status'],
  ...Object.entries(OUTLINE_OF).flat(),
  'unknown',
] as unknown as ExpressionSpecification

/** Least radius of an area, pixels: a sign where the scale of the map would hide it beneath the mark. */
const SIGN: ExpressionSpecification = ['match', ['get', 'precision'], 'approximate', 22, 17]

/** The reach of a position to scale: `spread` pixels at zoom 0, doubled by every zoom. */
const area = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  ...Array.from({ length: 16 }, (_, zoom) => [
    zoom,
    ['max', ['*', ['get', 'spread'], 2 ** zoom], SIGN],
  ]).flat(),
] as unknown as ExpressionSpecification

/** Layers of one source of marks, from below. `palette` ends the names of the images. */
export function markLayers(
  source: MarkSource,
  shown: boolean,
  colours: MapColours,
  locale: string,
  palette: string,
): readonly LayerSpecification[] {
  const from = source === 'points' ? { source, 'source-layer': 'cells' } : { source }
  const visibility = shown ? 'visible' : 'none'
  return [
    {
      id: `${source}-area`,
      type: 'circle',
      ...from,
      filter: ['has', 'spread'],
      layout: { visibility },
      paint: {
        'circle-radius': area,
        'circle-color': colours.outline,
        'circle-opacity': ['match', ['get', 'precision'], 'approximate', 0.09, 0.02],
        'circle-stroke-color': colours.outline,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': ['match', ['get', 'precision'], 'approximate', 0.3, 0.55],
      },
    },
    {
      id: `${source}-name`,
      type: 'symbol',
      ...from,
      filter: single,
      minzoom: 6,
      layout: {
        visibility,
        'symbol-sort-key': rank,
        'text-field': recordName(locale),
        'text-font': PLAIN,
        'text-size': 13,
        'text-max-width': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.25,
        'text-justify': 'auto',
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.6 },
    },
    {
      id: `${source}-mark`,
      type: 'symbol',
      ...from,
      filter: single,
      layout: {
        visibility,
        'symbol-sort-key': ['-', 0, rank],
        'icon-image': ['concat', 'mark ', ['get', 'look'], ' ', outline, ' ', ['get', 'precision'], palette],
        'icon-allow-overlap': true,
      },
    },
    {
      id: `${source}-cluster`,
      type: 'symbol',
      ...from,
      filter: several,
      layout: {
        visibility,
        'symbol-sort-key': ['get', 'n'],
        'icon-image': [
          'concat',
          'cluster ',
          ['get', 'look'],
          ' ',
          ['step', ['get', 'n'], 'few', 10, 'some', 100, 'many'],
          palette,
        ],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['number-format', ['get', 'n'], { locale }],
        'text-font': STRONG,
        'text-size': ['step', ['get', 'n'], 14, 1000, 12, 10_000, 11],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.ink },
    },
  ]
}
