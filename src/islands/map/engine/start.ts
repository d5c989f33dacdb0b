import type { Map as MapLibreMap } from 'maplibre-gl'
import { MAP_BOUNDS } from '../../../charts/map/bounds.ts'
import { say } from '../../lib/words.ts'
import type { OpenOptions } from './contract.ts'
import type { Library } from './library.ts'
import type { Scene } from './scene.ts'

/** Nearer than this the coarse base map would look more exact than it is. */
const NEAREST = 13

/** Makes the map in its container; throws where the browser cannot. */
export function startMap(library: Library, scene: Scene, options: OpenOptions): MapLibreMap {
  const { container, words, view } = options
  return new library.Map({
    container,
    style: scene.style(),
    center: [view.lon, view.lat],
    zoom: view.zoom,
    maxZoom: NEAREST,
    maxBounds: [...MAP_BOUNDS],
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    cooperativeGestures: true,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    validateStyle: false,
    localIdeographFontFamily: false,
    locale: {
      'Map.Title': say(words.canvas),
      'CooperativeGesturesHandler.WindowsHelpText': say(words.wheelCtrl),
      'CooperativeGesturesHandler.MacHelpText': say(words.wheelCmd),
      'CooperativeGesturesHandler.MobileHelpText': say(words.twoFingers),
    },
  })
}
