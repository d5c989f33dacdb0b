import type { Map as MapLibreMap } from 'maplibre-gl'
import { say } from '../../lib/words.ts'
import type { ControlWord, OpenOptions } from './contract.ts'

/** Part of the shorter side by which a button moves the map. */
const STEP = 0.3

interface Move {
  readonly word: ControlWord
  /** Strokes of the sign, in a box of 24. */
  readonly sign: string
  run(map: MapLibreMap): void
}

const pan =
  (x: number, y: number) =>
  (map: MapLibreMap): void => {
    const { clientWidth, clientHeight } = map.getContainer()
    const step = Math.min(clientWidth, clientHeight) * STEP
    map.panBy([x * step, y * step])
  }

const MOVES: readonly Move[] = [
  { word: 'zoomIn', sign: 'M12 5v14M5 12h14', run: (map) => void map.zoomIn() },
  { word: 'zoomOut', sign: 'M5 12h14', run: (map) => void map.zoomOut() },
  { word: 'panUp', sign: 'M12 19V5M6 11l6-6 6 6', run: pan(0, -1) },
  { word: 'panDown', sign: 'M12 5v14M6 13l6 6 6-6', run: pan(0, 1) },
  { word: 'panLeft', sign: 'M19 12H5M11 6l-6 6 6 6', run: pan(-1, 0) },
  { word: 'panRight', sign: 'M5 12h14M13 6l6 6-6 6', run: pan(1, 0) },
]

const SVG = 'http://www.w3.org/2000/svg'

function signOf(strokes: string): SVGElement {
  const [svg, path] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'path')]
  const attributes = { viewBox: '0 0 24 24', width: '24', height: '24', fill: 'none', 'aria-hidden': 'true' }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value)
  for (const [name, value] of Object.entries({ d: strokes, stroke: 'currentColor', 'stroke-width': '2' }))
    path.setAttribute(name, value)
  svg.append(path)
  return svg
}

/**
 * Buttons that move and zoom the map, for those who cannot drag; after the canvas in the order of Tab.
 * The map's own keys work while the canvas has the focus.
 */
export function controls(map: MapLibreMap, words: OpenOptions['words']): HTMLElement {
  const group = document.createElement('div')
  group.className = 'live-map-controls'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', say(words.controls))
  group.dataset['enhancement'] = ''
  for (const { word, sign, run } of MOVES) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'live-map-control'
    button.dataset['move'] = word
    button.setAttribute('aria-label', say(words[word]))
    button.title = say(words[word])
    button.append(signOf(sign))
    button.addEventListener('click', () => {
      run(map)
    })
    group.append(button)
  }
  return group
}

/** The line that says whose data the base map is; last in the container, it takes the focus from Esc. */
export function credit(words: OpenOptions['words']): HTMLElement {
  const line = document.createElement('p')
  line.className = 'live-map-credit'
  line.dataset['enhancement'] = ''
  line.tabIndex = -1
  line.textContent = say(words.credit)
  return line
}
