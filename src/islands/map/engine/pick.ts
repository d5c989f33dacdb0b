import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl'
import { INCIDENT_ASIDE } from '../../../charts/map-style/looks.ts'
import type { OpenOptions, Picked } from './contract.ts'

/** Layers whose features are records, from above; those switched off are not drawn and so never found. */
const LAYERS = ['incidents', 'points-cluster', 'points-mark', 'list-cluster', 'list-mark']

/** How far beside a mark a fingertip or pointer still means it, pixels. */
const SLACK = { mouse: 3, touch: 12 } as const

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a drawn feature stands for. */
function pickedOf({ layer, properties, geometry }: MapGeoJSONFeature, locale: string): Picked | null {
  if (geometry.type !== 'Point') return null
  const [lon = 0, lat = 0] = geometry.coordinates
  const n = Number(properties['n'] ?? 1)
  const kind = layer.id === 'incidents' ? 'incident' : n > 1 ? 'cluster' : 'facility'
  const name = text(properties[`name_${locale}`]) || text(properties['name_en'])
  return { kind, id: text(properties['id']), n, lon, lat, name }
}

/** The record or cluster drawn nearest to a point of the canvas, within reach. */
function pickAt(map: MapLibreMap, { x, y }: Point, slack: number, locale: string): Picked | null {
  const found = map.queryRenderedFeatures(
    [
      [x - slack, y - slack],
      [x + slack, y + slack],
    ],
    { layers: LAYERS.filter((id) => map.getLayer(id)) },
  )
  let [best, far]: [Picked | null, number] = [null, Infinity]
  for (const feature of found) {
    const picked = pickedOf(feature, locale)
    if (!picked) continue
    const at = map.project([picked.lon, picked.lat])
    const aside = picked.kind === 'incident' ? INCIDENT_ASIDE : [0, 0]
    const away = Math.hypot(at.x + aside[0] - x, at.y + aside[1] - y)
    if (away < far) [best, far] = [picked, away]
  }
  return best
}

/** Tells the page what lies under the pointer and what was clicked. */
export function watchPointer(map: MapLibreMap, { locale, onPick }: OpenOptions): void {
  let under: string | null = null
  const hover = (picked: Picked | null): void => {
    const key = picked && `${picked.kind} ${String(picked.n)} ${picked.id ?? ''}`
    if (key === under) return
    under = key
    map.getCanvas().classList.toggle('live-map-over', picked !== null)
    onPick(picked, 'hover')
  }
  map.on('mousemove', ({ point }) => {
    if (!map.isMoving()) hover(pickAt(map, point, SLACK.mouse, locale))
  })
  map.on('mouseout', () => {
    hover(null)
  })
  map.on('click', ({ point, originalEvent }) => {
    const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch'
    onPick(pickAt(map, point, touch ? SLACK.touch : SLACK.mouse, locale), 'click')
  })
}
