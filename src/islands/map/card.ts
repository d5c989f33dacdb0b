import type { LonLat } from './view.ts'

/** Where a place is drawn, pixels from the corner of the map. */
type Project = (at: LonLat) => { readonly x: number; readonly y: number }

/** The card of a mark: text copied from the rows of the list. */
export interface Card {
  readonly element: HTMLElement
  /** True while the reader asked for it by a press, not only by pointing. */
  isPinned(): boolean
  show(content: { readonly title: string; readonly rows: readonly Node[] }, at: LonLat, pinned: boolean): void
  /** Keeps the card beside its mark while the map moves. */
  follow(): void
  hide(): void
  /** Takes the focus, and remembers where it goes back to. */
  focus(back: Element | null): void
}

/** Room between a mark and its card, pixels. */
const GAP = 16

/** Makes the card within `stage`. `onClose` follows its button and Esc. */
export function makeCard(
  stage: HTMLElement,
  closeLabel: string,
  project: Project,
  onClose: () => void,
  signal: AbortSignal,
): Card {
  const element = document.createElement('div')
  element.className = 'live-card'
  element.dataset['enhancement'] = ''
  element.tabIndex = -1
  element.hidden = true
  element.setAttribute('role', 'group')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'live-card-close'
  close.setAttribute('aria-label', closeLabel)
  close.textContent = '×'
  close.addEventListener('click', onClose, { signal })
  stage.append(element)
  let [pinned, at]: [boolean, LonLat] = [false, [0, 0]]
  let back: Element | null = null

  const follow = () => {
    if (element.hidden) return
    const [{ x, y }, { clientWidth, clientHeight }] = [project(at), stage]
    const { offsetWidth, offsetHeight } = element
    const above = y - GAP - offsetHeight
    const top = above >= 4 ? above : y + GAP
    const within = (value: number, most: number) => Math.max(4, Math.min(value, most - 4))
    element.style.setProperty('left', `${String(within(x - offsetWidth / 2, clientWidth - offsetWidth))}px`)
    element.style.setProperty('top', `${String(within(top, clientHeight - offsetHeight))}px`)
  }

  return {
    element,
    isPinned: () => pinned && !element.hidden,
    show: ({ title, rows }, place, pin) => {
      ;[pinned, at] = [pin, place]
      element.setAttribute('aria-label', title)
      element.replaceChildren(...rows, ...(pin ? [close] : []))
      element.classList.toggle('is-pinned', pin)
      element.hidden = false
      follow()
    },
    follow,
    hide: () => {
      const hadFocus = element.contains(document.activeElement)
      element.hidden = true
      pinned = false
      if (hadFocus && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
      back = null
    },
    focus: (from) => {
      back = from
      element.focus({ preventScroll: true })
    },
  }
}
