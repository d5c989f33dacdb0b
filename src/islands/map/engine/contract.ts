import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Look } from '../../../artefacts/map-items.ts'
import type { Precision } from '../../../core/facility/vocabulary.ts'
import type { Words } from '../../lib/words.ts'

/** A record as the list beside the map has it. */
export interface MapPoint {
  readonly id: string
  /** Degrees (WGS 84). */
  readonly lon: number
  readonly lat: number
  /** Place in the order of the main list; the lowest of a cell gives the mark its look. */
  readonly order: number
  readonly look: Look
  readonly status: string
  readonly precision: Precision
  /** In the page's language. */
  readonly name: string
  /** Place by best value, where it has one. */
  readonly place?: number
}

/** What the map shows: its middle in degrees, and its zoom as MapLibre counts it (512 px a tile). */
export interface View {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** The mark under the pointer. `n` records share it; `id` and `name` are those of the first of them. */
export interface Picked {
  readonly kind: 'facility' | 'cluster' | 'incident'
  readonly id?: string
  readonly n: number
  readonly lon: number
  readonly lat: number
  readonly name: string
}

/** Layers a reader can switch; both begin switched off. */
export type SwitchedLayer = 'incidents' | 'basins'

/** A running map. */
export interface OpenMap {
  readonly map: MapLibreMap
  /** Null shows all records, from tiles; a list shows these alone, celled in the browser. */
  showPoints(points: readonly MapPoint[] | null): void
  showLayer(layer: SwitchedLayer, on: boolean): void
  /**
   * Draws a ring around a facility; null takes it away. `at` (degrees) is needed only while all records
   * come from tiles and the facility may share a mark with others.
   */
  highlight(id: string | null, at?: readonly [lon: number, lat: number]): void
  /** Moves there; at once where reduced motion is asked for. */
  flyTo(view: Partial<View>): void
  view(): View
  bounds(): readonly [west: number, south: number, east: number, north: number]
  /** Takes the map and its buttons away. Safe to call twice. */
  close(): void
}

/** Why there is no map. */
export type OpenFailure = 'no-webgl' | 'context-lost' | 'error'

/** Words the engine shows or says aloud, one message each. */
export type ControlWord =
  | 'canvas'
  | 'controls'
  | 'zoomIn'
  | 'zoomOut'
  | 'panLeft'
  | 'panRight'
  | 'panUp'
  | 'panDown'
  | 'wheelCtrl'
  | 'wheelCmd'
  | 'twoFingers'
  | 'credit'

/** What `openMap` needs. */
export interface OpenOptions {
  /** Empty; gets the canvas, the buttons and the line of credit. */
  readonly container: HTMLElement
  readonly locale: string
  readonly words: Words<ControlWord>
  readonly view: View
  /** Null: nothing is under the pointer any more, or the reader clicked beside every mark. */
  onPick(picked: Picked | null, how: 'hover' | 'click'): void
  onFail(why: OpenFailure): void
  /** Aborting closes the map, also while it loads. */
  readonly signal: AbortSignal
}
