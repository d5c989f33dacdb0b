import type { GeoJSONSource, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl'
import type { FeatureCollection, Polygon } from 'geojson'
import { LAST_CELL_ZOOM } from '../../../charts/map/cells.ts'
import { edgedFilters } from '../../../charts/map-style/edged.ts'
import { mapStyle } from '../../../charts/map-style/map-style.ts'
import { drawImage } from './badges.ts'
import { onPalette, readPalette } from './colours.ts'
import type { MapPoint, SwitchedLayer } from './contract.ts'
import { listData, NOTHING, ringData } from './list-data.ts'
import { roomOf } from './room.ts'
import type { TileSources } from './tiles.ts'

const local = (data: FeatureCollection): SourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom: LAST_CELL_ZOOM,
  tolerance: 0,
})

/** What is drawn: colours, layers, the filtered records and the ring. Every change makes the style anew. */
export class Scene {
  readonly #tiles: TileSources
  readonly #locale: string
  #palette = readPalette()
  #points: readonly MapPoint[] | null = null
  #shown = { incidents: false, basins: false }
  #ring: readonly [lon: number, lat: number] | null = null
  #zoom = 0
  #room: Polygon | null = null

  constructor(tiles: TileSources, locale: string) {
    this.#tiles = tiles
    this.#locale = locale
  }

  /** The style as things stand. */
  style() {
    const sources = { ...this.#tiles, list: local(this.#list()), ring: local(ringData(this.#ring)) }
    const marks = this.#points ? ('list' as const) : ('points' as const)
    const shown = { ...this.#shown, marks, room: this.#room }
    return mapStyle(this.#palette.colours, this.#palette.name, this.#locale, sources, shown)
  }

  /** Draws images the map asks for, follows its zoom, and the colours of the page. */
  attach(map: MapLibreMap, signal: AbortSignal): void {
    map.setMissingStyleImageResolver((name) => {
      const ratio = Math.min(3, Math.max(1, devicePixelRatio))
      const image = drawImage(name, this.#palette.colours, ratio)
      if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio })
    })
    this.#zoom = Math.floor(map.getZoom())
    map.on('zoom', () => {
      const zoom = Math.min(LAST_CELL_ZOOM, Math.floor(map.getZoom()))
      if (zoom === this.#zoom) return
      this.#zoom = zoom
      if (this.#points) map.getSource<GeoJSONSource>('list')?.setData(this.#list())
    })
    map.once('style.load', () => {
      this.#keepNamesWhole(map)
    })
    map.on('moveend', () => {
      this.#keepNamesWhole(map)
    })
    onPalette((palette) => {
      this.#palette = palette
      this.#renew(map)
    }, signal)
  }

  points(map: MapLibreMap, points: readonly MapPoint[] | null): void {
    if (points === this.#points) return
    this.#points = points
    this.#renew(map)
  }

  layer(map: MapLibreMap, layer: SwitchedLayer, on: boolean): void {
    if (this.#shown[layer] === on) return
    this.#shown = { ...this.#shown, [layer]: on }
    this.#renew(map)
  }

  ring(map: MapLibreMap, id: string | null, at?: readonly [number, number]): void {
    const point = this.#points?.find((one) => one.id === id)
    this.#ring = id === null ? null : (at ?? (point ? [point.lon, point.lat] : this.#drawn(map, id)))
    map.getSource<GeoJSONSource>('ring')?.setData(ringData(this.#ring))
  }

  #keepNamesWhole(map: MapLibreMap): void {
    this.#room = roomOf(map)
    for (const [layer, filter] of Object.entries(edgedFilters(this.#room)))
      if (map.getLayer(layer)) map.setFilter(layer, filter, { validate: false })
  }

  #list(): FeatureCollection {
    return this.#points ? listData(this.#points, this.#zoom, this.#locale) : NOTHING
  }

  /** Where a record stands that has a mark of its own in the tiles at hand. */
  #drawn(map: MapLibreMap, id: string): readonly [number, number] | null {
    const [found] = map.querySourceFeatures('points', {
      sourceLayer: 'cells',
      filter: ['all', ['==', ['get', 'id'], id], ['==', ['get', 'n'], 1]],
    })
    if (found?.geometry.type !== 'Point') return null
    const [lon = 0, lat = 0] = found.geometry.coordinates
    return [lon, lat]
  }

  /** Only what differs is drawn anew. */
  #renew(map: MapLibreMap): void {
    map.setStyle(this.style(), { diff: true, validate: false })
  }
}
