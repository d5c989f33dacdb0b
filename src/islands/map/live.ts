import { say, wordsOf } from '../lib/words.ts'
import { makeControls, type ControlsWord } from './controls.ts'
import type { ControlWord, OpenFailure, OpenMap, View } from './engine/open-map.ts'
import { isNarrowed, type Chosen } from './filter.ts'
import { makeLegend } from './legend.ts'
import { takeList, type ListWord, type Seen } from './list.ts'
import { makeNotice } from './notice.ts'
import { makePointing, type CardWord } from './pointing.ts'
import { watchRows } from './row-events.ts'
import { placedRow, rowsIn } from './rows.ts'
import { wantsLittle } from './saving.ts'
import { findStage } from './stage.ts'
import { LAYERS, readMapState, writeMapState, type MapState } from './state.ts'
import { boundsOf, CLOSE_ZOOM, fitView, readBox, sameView, WHOLE_MARGIN } from './view.ts'

type Word =
  | ControlWord
  | ControlsWord
  | ListWord
  | CardWord
  | 'loading'
  | 'saving'
  | 'start'
  | 'again'
  | 'noWebgl'
  | 'lost'
  | 'failed'

const FAILURES = { 'no-webgl': 'noWebgl', 'context-lost': 'lost', error: 'failed' } as const

/** Makes the map page live: filters, list and address at once, the map when it is loaded. */
export function runMapPage(root: HTMLElement, signal: AbortSignal): void {
  const words = wordsOf<Word>(root)
  const stage = findStage(root, root.dataset['locale'] ?? 'en', signal)
  const listRoot = root.querySelector<HTMLElement>('.live-list')
  const controls = makeControls(
    root.querySelector('template'),
    words,
    { change: () => choose(), reset: () => resetAll() },
    signal,
  )
  if (!stage || !listRoot || !controls) return
  listRoot.prepend(controls.form)
  const { frame } = stage
  const legend = makeLegend(root, () => choose(), signal)
  const known = { ...controls.known, look: legend.looks }
  const list = takeList(listRoot, Object.keys(known), words)
  const incidents = [...listRoot.querySelectorAll('[data-incidents]')].flatMap((each) =>
    rowsIn(each, []).flatMap(placedRow),
  )
  const notice = makeNotice(frame, signal)
  const whole = readBox(root.dataset['box'])
  let state = readMapState(known)
  let map: OpenMap | null = null
  /** Where the map came to rest when it was sent home: its own limits may keep it from going all the way. */
  let settled: View | null = null
  let homing = false

  const shown = () => {
    const ids = new Set(list.matching().map(({ id }) => id))
    return list.placed.filter(({ id }) => ids.has(id))
  }
  const home = ({ chosen, facility }: MapState): View => {
    const { clientWidth, clientHeight } = frame
    const picked = list.placed.find(({ id }) => id === facility)
    if (picked) return { lon: picked.at[0], lat: picked.at[1], zoom: CLOSE_ZOOM }
    const bounds = isNarrowed(chosen) ? boundsOf(shown().map(({ at }) => at)) : null
    return bounds
      ? fitView(bounds, clientWidth, clientHeight)
      : fitView(whole, clientWidth, clientHeight, WHOLE_MARGIN)
  }
  const isHome = (view: View) => sameView(view, home(state)) || (settled !== null && sameView(view, settled))
  const seen = (): Seen | null => {
    if (!map) return null
    const { lon, lat } = map.view()
    return {
      bounds: map.bounds(),
      middle: [lon, lat],
      moved: state.facility !== '' || !(homing || isHome(map.view())),
    }
  }
  const write = (how: 'push' | 'replace') => {
    try {
      writeMapState(state.view && isHome(state.view) ? { ...state, view: null } : state, how)
    } catch {
      // A browser may refuse too many changes of the address; the view itself is not hurt.
    }
  }
  const look = () => list.update(state.chosen, seen())
  const draw = () => {
    look()
    controls.count(
      list.rows.map(({ codes }) => codes),
      state.chosen,
    )
    map?.showPoints(isNarrowed(state.chosen) ? shown().map(({ point }) => point) : null)
    for (const layer of LAYERS) map?.showLayer(layer, state.layers.includes(layer))
  }
  const pointing = makePointing({
    frame,
    words,
    map: () => map,
    shown,
    incidents: () => incidents,
    onLight: list.light,
    onSelect: (facility) => {
      state = { ...state, facility }
      write(facility === '' ? 'replace' : 'push')
    },
    signal,
  })
  /** Until the reader has moved the map, it follows the filters and shows the whole of what is left. */
  const change = (next: Partial<MapState>) => {
    const follows = map !== null && state.facility === '' && (homing || isHome(map.view()))
    state = { ...state, ...next, view: follows ? null : (map?.view() ?? state.view) }
    settled = null
    if (follows) homing = true
    draw()
    if (state.facility !== '' && !shown().some(({ id }) => id === state.facility)) pointing.close()
    write('push')
    if (follows) go(home(state), true)
  }
  const choose = () => change({ chosen: chosenNow(), layers: controls.layers() })
  const chosenNow = (): Chosen => ({ ...controls.chosen(), look: legend.pressed() })
  const resetAll = () => {
    controls.set({}, [])
    legend.set([])
    choose()
    go(home(state), true)
  }
  const go = (view: View, isHomeward: boolean) => {
    if (!map) return
    homing = isHomeward
    if (sameView(map.view(), view)) settle()
    else map.flyTo(view)
  }
  const settle = () => {
    if (homing && map && !map.map.isMoving()) [settled, homing] = [map.view(), false]
  }
  /** Shows what the address says, on load and after the back button. */
  const obey = () => {
    state = readMapState(known)
    controls.set(state.chosen, state.layers)
    legend.set(state.chosen['look'] ?? [])
    draw()
    const picked = shown().find(({ id }) => id === state.facility)
    if (!map) return
    if (picked) pointing.open(picked)
    else if (pointing.card.isPinned()) pointing.close()
    go(state.view ?? home(state), state.view === null)
  }
  const fail = (why: OpenFailure) => {
    map = null
    pointing.card.hide()
    notice.say(
      say(words[FAILURES[why]]),
      'said',
      why === 'no-webgl' ? undefined : { label: say(words.again), press: () => void begin() },
    )
    look()
  }
  const begin = async () => {
    notice.say(say(words.loading), 'loading')
    homing = state.view === null
    const opened = await stage.open(state.view ?? home(state), words, {
      onPick: pointing.onPick,
      onFail: fail,
    })
    if (!opened) return
    map = opened
    notice.clear()
    opened.map.on('move', pointing.card.follow)
    opened.map.on('moveend', () => {
      state = { ...state, view: opened.view() }
      settle()
      look()
      write('replace')
    })
    obey()
  }

  watchRows(listRoot, list.placed, pointing, () => map, signal)
  addEventListener('popstate', obey, { signal })
  obey()
  root.classList.add('is-ready')
  if (wantsLittle())
    notice.say(say(words.saving), 'said', {
      label: say(words.start),
      press: () => void begin(),
    })
  else void begin()
}
