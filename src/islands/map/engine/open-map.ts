import type { Map as MapLibreMap } from 'maplibre-gl'
import type { OpenFailure, OpenMap, OpenOptions } from './contract.ts'
import { controls, credit } from './controls.ts'
import { fontsReady } from './fonts.ts'
import { loadLibrary } from './library.ts'
import { watchPointer } from './pick.ts'
import { Scene } from './scene.ts'
import { startMap } from './start.ts'
import { tileSources } from './tiles.ts'
import { hasWebGl } from './webgl.ts'

export type {
  ControlWord,
  MapPoint,
  OpenFailure,
  OpenMap,
  OpenOptions,
  Picked,
  SwitchedLayer,
  View,
} from './contract.ts'

/** Turns and tilts are of no use on this map, and hard to undo. */
function keepNorthUp(map: MapLibreMap): void {
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
}

/** Esc leaves the map: the focus goes to its last line, from where Tab goes on to what follows. */
function leaveByEscape({ container, onPick }: OpenOptions, last: HTMLElement, signal: AbortSignal): void {
  container.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || document.activeElement === last) return
      last.focus({ preventScroll: true })
      onPick(null, 'click')
    },
    { signal },
  )
}

/** Takes the map and what was put beside it away. */
function clear(map: MapLibreMap, extras: readonly HTMLElement[]): void {
  for (const extra of extras) extra.remove()
  try {
    map.remove()
  } catch {
    // A map whose context is lost may fail to clean up after itself; its elements are gone all the same.
    map.getContainer().replaceChildren()
  }
}

/** What the page may do with a running map. */
function handle(map: MapLibreMap, scene: Scene, close: () => void): OpenMap {
  return {
    map,
    close,
    showPoints: (points) => {
      scene.points(map, points)
    },
    showLayer: (layer, on) => {
      scene.layer(map, layer, on)
    },
    highlight: (id, at) => {
      scene.ring(map, id, at)
    },
    flyTo: ({ lon, lat, zoom }) => {
      const { lng, lat: now } = map.getCenter()
      map.easeTo({ center: [lon ?? lng, lat ?? now], zoom: zoom ?? map.getZoom(), duration: 600 })
    },
    view: () => {
      const { lng, lat } = map.getCenter()
      return { lon: lng, lat, zoom: map.getZoom() }
    },
    bounds: () => {
      const bounds = map.getBounds()
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
    },
  }
}

/**
 * Resolves when the first picture stands. Rejects where part of it cannot be had: the printed picture has
 * no gaps. What is amiss later leaves a gap that the next move may fill, and is not told.
 */
const loaded = (map: MapLibreMap, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    map.on('error', ({ error }) => {
      reject(error)
    })
    void map.once('load', () => {
      resolve()
    })
    signal.addEventListener('abort', () => {
      resolve()
    })
  })

/**
 * Opens the interactive map; resolves when its first picture stands. Never rejects: what goes wrong is
 * told to `onFail`, once, also later (a lost context), and the container is then empty again. Null where
 * there is no map: after a failure, or when the signal was aborted.
 */
export async function openMap(options: OpenOptions): Promise<OpenMap | null> {
  const ended = new AbortController()
  const signal = AbortSignal.any([options.signal, ended.signal])
  const fail = (why: OpenFailure): void => {
    if (signal.aborted) return
    ended.abort()
    options.onFail(why)
  }
  if (!hasWebGl()) {
    fail('no-webgl')
    return null
  }
  try {
    const [library] = await Promise.all([loadLibrary(), fontsReady()])
    const scene = new Scene(await tileSources(library), options.locale)
    if (signal.aborted) return null
    const map = startMap(library, scene, options)
    const [buttons, line] = [controls(map, options.words), credit(options.words)]
    signal.addEventListener('abort', () => {
      clear(map, [buttons, line])
    })
    const first = loaded(map, signal)
    map.on('webglcontextlost', () => {
      fail('context-lost')
    })
    options.container.append(buttons, line)
    keepNorthUp(map)
    leaveByEscape(options, line, signal)
    scene.attach(map, signal)
    watchPointer(map, options)
    await first
    return signal.aborted
      ? null
      : handle(map, scene, () => {
          ended.abort()
        })
  } catch {
    fail('error')
    return null
  }
}
