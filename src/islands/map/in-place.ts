import { say, wordsOf } from '../lib/words.ts'
import type { ControlWord, OpenMap, View } from './engine/open-map.ts'
import { isNarrowed, matches } from './filter.ts'
import { type MapDocument, wear } from './map-document.ts'
import { makePointing, type CardWord } from './pointing.ts'
import { findStage } from './stage.ts'
import { LAYERS, readMapState } from './state.ts'
import { boundsOf, CLOSE_ZOOM, fitView, readBox, WHOLE_MARGIN } from './view.ts'

type Word = ControlWord | CardWord | 'picture' | 'wider'

/** A line below the map: back to the picture, or on to the map page. */
function makeWay(back: string, on: string, href: string): HTMLElement {
  const [way, button, link] = [
    document.createElement('p'),
    document.createElement('button'),
    document.createElement('a'),
  ]
  way.dataset['enhancement'] = ''
  way.className = 'live-way no-print'
  button.type = 'button'
  button.className = 'live-button'
  button.textContent = back
  link.href = href
  link.textContent = on
  way.append(button, link)
  return way
}

/**
 * Opens the map over the picture in the figure of `link`, with the rows and words of the page it leads to.
 * Rejects, or calls `leave`, where anything is amiss.
 */
export async function openInPlace(
  page: MapDocument,
  link: HTMLAnchorElement,
  leave: () => void,
): Promise<void> {
  const end = new AbortController()
  await Promise.all(page.sheets.map(wear))
  const words = wordsOf<Word>(page.root)
  const figure = link.closest('figure')
  const stage = figure && findStage(figure, page.root.dataset['locale'] ?? 'en', end.signal)
  if (!stage) {
    leave()
    return
  }
  const { chosen, facility, layers, view: asked } = readMapState(page.known, new URL(link.href).search)
  const shown = page.placed.filter(({ codes }) => matches(codes, chosen))
  const self = shown.find(({ id }) => id === facility)
  stage.frame.classList.add('live-in-place')
  const { clientWidth, clientHeight } = stage.frame
  const bounds = isNarrowed(chosen) ? boundsOf(shown.map(({ at }) => at)) : null
  const view: View =
    asked ??
    (self
      ? { lon: self.at[0], lat: self.at[1], zoom: CLOSE_ZOOM }
      : bounds
        ? fitView(bounds, clientWidth, clientHeight)
        : fitView(readBox(page.root.dataset['box']), clientWidth, clientHeight, WHOLE_MARGIN))
  let map: OpenMap | null = null
  const pointing = makePointing({
    frame: stage.frame,
    words,
    map: () => map,
    shown: () => shown,
    incidents: () => page.incidents,
    onLight: () => undefined,
    onSelect: () => undefined,
    signal: end.signal,
  })
  map = await stage.open(view, words, { onPick: pointing.onPick, onFail: leave })
  if (!map) return
  if (isNarrowed(chosen)) map.showPoints(shown.map(({ point }) => point))
  for (const layer of LAYERS) map.showLayer(layer, layers.includes(layer))
  if (self) map.highlight(self.id, self.at)
  map.map.on('move', pointing.card.follow)
  const way = makeWay(say(words.picture), say(words.wider), link.href)
  link.hidden = true
  link.before(way)
  const back = way.querySelector('button')
  back?.focus({ preventScroll: true })
  back?.addEventListener('click', () => {
    end.abort()
    pointing.card.element.remove()
    way.remove()
    stage.frame.classList.remove('live-in-place')
    link.hidden = false
    link.focus({ preventScroll: true })
  })
}
