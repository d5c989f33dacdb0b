import type { OpenMap } from './engine/open-map.ts'
import type { Pointing } from './pointing.ts'
import type { PlacedRow } from './rows.ts'

/** Shows on the map which row the reader points at, has the focus on, or presses beside its link. */
export function watchRows(
  root: HTMLElement,
  rows: readonly PlacedRow[],
  pointing: Pointing,
  map: () => OpenMap | null,
  signal: AbortSignal,
): void {
  const byElement = new Map<Element, PlacedRow>(rows.map((row) => [row.element, row]))
  const rowOf = ({ target }: Event): PlacedRow | undefined => {
    const element = target instanceof Element ? target.closest('[data-id]') : null
    return element ? byElement.get(element) : undefined
  }
  const ring = (event: Event) => {
    const row = rowOf(event)
    if (!pointing.card.isPinned()) map()?.highlight(row?.id ?? null, row?.at)
  }
  root.addEventListener('pointerover', ring, { signal })
  root.addEventListener('pointerleave', ring, { signal })
  root.addEventListener(
    'focusin',
    (event) => {
      const row = rowOf(event)
      if (map() && event.target instanceof Element && event.target.matches(':focus-visible'))
        pointing.peek(row ?? null)
    },
    { signal },
  )
  root.addEventListener('focusout', () => map() && pointing.peek(null), { signal })
  root.addEventListener(
    'click',
    (event) => {
      const row = rowOf(event)
      const isLink = event.target instanceof Element && event.target.closest('a') !== null
      if (!row || isLink || !map()) return
      pointing.pick(row)
      row.element.scrollIntoView({ block: 'nearest' })
    },
    { signal },
  )
}
