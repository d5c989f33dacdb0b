import { say, type Words } from '../lib/words.ts'
import { makeCard, type Card } from './card.ts'
import { isOnePoint, membersOf } from './cluster.ts'
import type { OpenMap, Picked } from './engine/open-map.ts'
import type { PlacedRow } from './rows.ts'
import { boundsOf, fitView, type LonLat } from './view.ts'

/** Words of the cards. */
export type CardWord = 'several' | 'more' | 'close'

/** What the reader points at on the map, and the cards that say what it is. */
export interface Pointing {
  readonly card: Card
  onPick(picked: Picked | null, how: 'hover' | 'click'): void
  /** Opens the card of a record because the address says so. */
  open(row: PlacedRow): void
  /** Opens the card of a record because the reader asked for it; the focus moves into it. */
  pick(row: PlacedRow): void
  /** Shows a card for a row of the list that has the focus; nothing in it can be reached. */
  peek(row: PlacedRow | null): void
  close(): void
}

/** What pointing needs of the page around it. */
export interface PointingOptions {
  readonly frame: HTMLElement
  readonly words: Words<CardWord>
  readonly map: () => OpenMap | null
  /** Rows whose marks are drawn now. */
  readonly shown: () => readonly PlacedRow[]
  readonly incidents: () => readonly PlacedRow[]
  /** Rows under the pointer, or the one that was picked; nothing when it is left. */
  readonly onLight: (ids: readonly string[], how: 'lit' | 'picked') => void
  /** A card was opened (its record's id) or closed (empty) by the reader. */
  readonly onSelect: (id: string) => void
  readonly signal: AbortSignal
}

/** Names in the card of a mark that can still be parted; the list has the rest. */
const MOST_NAMES = 6

/** How long a card waits for the pointer to come onto it, milliseconds. */
const PATIENCE = 350

/** A copy of what the row says. */
function copyOf({ element }: PlacedRow): readonly Node[] {
  return [...(element.querySelector('div') ?? element).children].map((child) => child.cloneNode(true))
}

const line = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text })

/** Wires marks, cards and rows together. */
export function makePointing(options: PointingOptions): Pointing {
  const { frame, words, map, shown, incidents, onLight, onSelect, signal } = options
  let timer = 0
  const project = (at: LonLat) => map()?.map.project([at[0], at[1]]) ?? { x: 0, y: 0 }
  const close = () => {
    const wasPinned = card.isPinned()
    card.hide()
    onLight([], 'lit')
    onLight([], 'picked')
    map()?.highlight(null)
    if (wasPinned) onSelect('')
  }
  const card = makeCard(frame, say(words.close), project, close, signal)

  const later = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (!card.isPinned() && !card.element.matches(':hover')) close()
    }, PATIENCE)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  card.element.addEventListener('pointerenter', () => clearTimeout(timer), { signal })
  card.element.addEventListener('pointerleave', () => !card.isPinned() && later(), { signal })
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && !card.element.hidden) close()
    },
    { signal },
  )

  const showRow = (row: PlacedRow, pinned: boolean) => {
    clearTimeout(timer)
    card.element.toggleAttribute('inert', false)
    card.show({ title: row.point.name, rows: copyOf(row) }, row.at, pinned)
    map()?.highlight(row.id, row.at)
    onLight([row.id], pinned ? 'picked' : 'lit')
  }
  const showSeveral = (members: readonly PlacedRow[], { n, lon, lat }: Picked, whole: boolean) => {
    clearTimeout(timer)
    const listed = whole ? members : members.slice(0, MOST_NAMES)
    const title = say(words.several, { n })
    const rest = n - listed.length
    const names = listed.map((row) => {
      const item = document.createElement('li')
      item.append(...copyOf(row).slice(0, whole ? 2 : 1))
      return item
    })
    const list = document.createElement('ul')
    list.setAttribute('role', 'list')
    list.append(...names)
    const more = rest > 0 ? [line(say(words.more, { n: rest }))] : []
    card.element.toggleAttribute('inert', false)
    card.show({ title, rows: [line(title), list, ...more] }, [lon, lat], whole)
    onLight(
      members.map(({ id }) => id),
      'lit',
    )
  }
  const enter = (picked: Picked, members: readonly PlacedRow[]) => {
    const running = map()
    if (!running) return
    const { zoom } = running.view()
    const bounds = members.length === picked.n ? boundsOf(members.map(({ at }) => at)) : null
    const { clientWidth, clientHeight } = frame
    const fit = bounds && fitView(bounds, clientWidth, clientHeight, 70, 12)
    close()
    running.flyTo(
      fit
        ? { ...fit, zoom: Math.max(fit.zoom, zoom + 1) }
        : { lon: picked.lon, lat: picked.lat, zoom: zoom + 2 },
    )
  }
  const pickOne = (row: PlacedRow, how: 'hover' | 'click') => {
    showRow(row, how === 'click')
    if (how === 'hover') return
    card.focus(document.activeElement)
    onSelect(row.id)
  }
  const pickCluster = (picked: Picked, how: 'hover' | 'click') => {
    const members = membersOf(shown(), [picked.lon, picked.lat], picked.n)
    if (how === 'hover') showSeveral(members, picked, false)
    else if (members.length === picked.n && isOnePoint(members, map()?.view().zoom ?? 0)) {
      showSeveral(members, picked, true)
      card.focus(document.activeElement)
    } else enter(picked, members)
  }

  return {
    card,
    close,
    onPick: (picked, how) => {
      if (picked === null) {
        if (how === 'click') close()
        else if (!card.isPinned()) later()
        return
      }
      if (how === 'hover' && card.isPinned()) return
      const rows = picked.kind === 'incident' ? incidents() : shown()
      const row = rows.find(({ id }) => id === picked.id)
      if (picked.kind === 'cluster') pickCluster(picked, how)
      else if (row) pickOne(row, how)
      else if (how === 'click') enter(picked, [])
    },
    open: (row) => showRow(row, true),
    pick: (row) => pickOne(row, 'click'),
    peek: (row) => {
      if (card.isPinned()) return
      if (!row) {
        close()
        return
      }
      showRow(row, false)
      card.element.toggleAttribute('inert', true)
    },
  }
}
