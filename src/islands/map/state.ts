import { readState, writeState } from '../lib/address.ts'
import type { Chosen } from './filter.ts'
import { readView, writeView } from './view.ts'
import type { View } from './engine/open-map.ts'

/** Everything a link to the map carries. */
export interface MapState {
  /** By facet; every facet has an entry. */
  readonly chosen: Chosen
  readonly layers: readonly string[]
  /** Id of the record whose card is open; empty for none. */
  readonly facility: string
  /** Null: the whole of what is shown. */
  readonly view: View | null
}

/** Values that exist, by key of the address; others are passed over. */
export type Known = Readonly<Record<string, readonly string[]>>

/** Layers a reader can switch on. */
export const LAYERS = ['incidents', 'basins'] as const

/** Reads the state from the address; what is no value of the page is passed over. */
export function readMapState(known: Known, search = location.search): MapState {
  const given = readState([...Object.keys(known), 'layers', 'facility', 'at'], search)
  const of = (key: string) => given[key] ?? []
  const chosen = Object.entries(known).map(([key, values]): [string, readonly string[]] => [
    key,
    [...new Set(of(key))].filter((value) => values.includes(value)),
  ])
  return {
    chosen: Object.fromEntries(chosen),
    layers: LAYERS.filter((layer) => of('layers').includes(layer)),
    facility: of('facility')[0] ?? '',
    view: readView(of('at')),
  }
}

/** Writes the state into the address. */
export function writeMapState(state: MapState, how: 'push' | 'replace'): void {
  const { view, facility } = state
  writeState(
    {
      ...state.chosen,
      layers: state.layers,
      facility: facility === '' ? [] : [facility],
      at: view === null ? [] : writeView(view),
    },
    how,
  )
}
