import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { EdgedFilters } from './edged.ts'
import { PLAIN, STRONG } from './face.ts'
import { recordName } from './record-name.ts'
import type { MapColours } from './tokens.ts'

/** Distance of a name from its dot, in parts of its size. */
const NEAR = 0.4

/** The same in both directions where the name of a capital evades a mark; farther, it would seem to name another place. */
const FAR = 0.7

/** Where the name of a capital may stand, the nearest places first: anchor and offset in turn. */
const EVADING: (string | [number, number])[] = [
  'left',
  [NEAR, 0],
  'right',
  [-NEAR, 0],
  'bottom',
  [0, -NEAR],
  'top',
  [0, NEAR],
  'bottom-right',
  [-FAR, -FAR],
  'bottom-left',
  [FAR, -FAR],
  'top-right',
  [-FAR, FAR],
  'top-left',
  [FAR, FAR],
]

/** Towns, and capitals above them. */
export function townLayers(
  colours: MapColours,
  locale: string,
  palette: string,
  edged: EdgedFilters,
): readonly SymbolLayerSpecification[] {
  const common = {
    type: 'symbol',
    source: 'base',
    'source-layer': 'places',
    paint: { 'text-color': colours.town, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
  } as const
  const layout = {
    'icon-image': `town${palette}`,
    'icon-padding': 0,
    'text-padding': 1,
    'text-field': recordName(locale),
    'text-justify': 'auto',
  } as const
  return [
    {
      ...common,
      id: 'towns',
      filter: edged.towns,
      // Dot and name stand together or not at all: a dot without a name could be anything.
      layout: {
        ...layout,
        'text-font': PLAIN,
        'text-size': 13,
        'text-variable-anchor': [
          'left',
          'right',
          'bottom',
          'top',
          'bottom-right',
          'top-right',
          'bottom-left',
          'top-left',
        ],
        'text-radial-offset': NEAR,
        'symbol-sort-key': ['get', 'rank'],
      },
    },
    {
      ...common,
      id: 'capitals',
      filter: edged.capitals,
      layout: {
        ...layout,
        'icon-allow-overlap': true,
        'text-optional': true,
        'text-font': STRONG,
        'text-size': 14,
        'text-variable-anchor-offset': EVADING,
      },
    },
  ]
}
