import { say, type Words } from '../lib/words.ts'
import { matches, isNarrowed, type Chosen } from './filter.ts'
import { placedRow, rowsIn, type PlacedRow, type Row } from './rows.ts'
import { apart, isInside, type Bounds, type LonLat } from './view.ts'

/** Words of the line that counts. */
export type ListWord = 'matching' | 'none' | 'seen' | 'whole' | 'nearest' | 'nowhere'

/** What the map shows now; null while there is no map, or while it shows the whole. */
export interface Seen {
  readonly bounds: Bounds
  readonly middle: LonLat
  /** False while the map stands where it begins: then all stand in the list, in the printed order. */
  readonly moved: boolean
}

/** The printed list, kept in step with filters and map. */
export interface MapList {
  readonly rows: readonly Row[]
  readonly placed: readonly PlacedRow[]
  /** Rows that the filters let through. */
  matching(): readonly Row[]
  /** Shows the rows that match and, with `seen`, lie in view; says how many. */
  update(chosen: Chosen, seen: Seen | null): void
  /** Marks the rows of a mark under the pointer. */
  light(ids: readonly string[], how: 'lit' | 'picked'): void
}

function arrange(list: Element, rows: readonly PlacedRow[]): void {
  const focused = document.activeElement
  const order = rows.map(({ element }) => element)
  if (order.some((element, index) => list.children[index] !== element)) {
    list.append(...order)
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true })
  }
}

/** Takes the list of the page over. */
export function takeList(root: HTMLElement, facets: readonly string[], words: Words<ListWord>): MapList {
  const located = root.querySelector('[data-located]') ?? document.createElement('ol')
  const note = root.querySelector<HTMLElement>('[data-order-note]')
  const rows = [...root.querySelectorAll('[data-located], [data-nowhere]')].flatMap((list) =>
    rowsIn(list, facets),
  )
  const placed = rows.flatMap(placedRow)
  const status = document.createElement('p')
  status.className = 'live-count small'
  status.setAttribute('role', 'status')
  status.dataset['enhancement'] = ''
  root.querySelector('h2')?.before(status)
  let matching = rows

  return {
    rows,
    placed,
    matching: () => matching,
    update: (chosen, seen) => {
      matching = rows.filter(({ codes }) => matches(codes, chosen))
      const kept = new Set(matching.map(({ id }) => id))
      const onMap = placed.filter(({ id }) => kept.has(id))
      const inView = seen?.moved ? onMap.filter(({ at }) => isInside(at, seen.bounds)) : onMap
      const shown = new Set(inView.map(({ id }) => id))
      for (const { id, element } of placed) element.hidden = !shown.has(id)
      for (const { id, element } of rows)
        if (element.dataset['lon'] === undefined) element.hidden = !kept.has(id)
      const far = ({ at }: PlacedRow) => (seen?.moved ? apart(at, seen.middle) : 0)
      arrange(
        located,
        placed.toSorted((a, b) => far(a) - far(b) || a.order - b.order),
      )
      if (note) note.hidden = seen?.moved ?? false
      const nowhere = matching.length - onMap.length
      status.textContent = [
        isNarrowed(chosen) ? say(words.matching, { n: matching.length, all: rows.length }) : '',
        matching.length === 0
          ? say(words.none)
          : seen?.moved
            ? say(words.seen, { n: inView.length, located: onMap.length })
            : say(words.whole, { n: onMap.length }),
        nowhere > 0 ? say(words.nowhere, { n: nowhere }) : '',
        seen?.moved && inView.length > 1 ? say(words.nearest) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')
    },
    light: (ids, how) => {
      for (const { id, element } of rows) element.classList.toggle(`is-${how}`, ids.includes(id))
    },
  }
}
