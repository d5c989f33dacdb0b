import type { Words } from '../lib/words.ts'
import type { ControlWord, OpenFailure, OpenMap, OpenOptions, View } from './engine/open-map.ts'

/** The frame of a printed map, in which the live one is laid over the picture. */
export interface Stage {
  readonly frame: HTMLElement
  /** Opens the map over the picture; null where it cannot be opened. */
  open(
    view: View,
    words: Words<ControlWord>,
    on: Pick<OpenOptions, 'onPick' | 'onFail'>,
  ): Promise<OpenMap | null>
  /** Takes the map away; the picture stands as before. */
  close(): void
}

/** Finds the frame of the map printed in `root`; null where there is none. */
export function findStage(root: ParentNode, locale: string, signal: AbortSignal): Stage | null {
  const frame = root.querySelector<HTMLElement>('.map-frame')
  const picture = frame?.querySelector<HTMLElement>('.map-picture')
  if (!frame || !picture) return null
  let container: HTMLElement | null = null
  let run: AbortController | null = null
  const close = () => {
    run?.abort()
    container?.remove()
    ;[run, container] = [null, null]
    picture.removeAttribute('inert')
    frame.classList.remove('is-live')
  }
  signal.addEventListener('abort', close, { once: true })
  return {
    frame,
    close,
    open: async (view, words, { onPick, onFail }) => {
      close()
      const own = new AbortController()
      const box = document.createElement('div')
      box.className = 'live-canvas'
      box.dataset['enhancement'] = ''
      frame.prepend(box)
      ;[run, container] = [own, box]
      const fail = (why: OpenFailure) => {
        if (own.signal.aborted) return
        close()
        onFail(why)
      }
      try {
        const { openMap } = await import('./engine/open-map.ts')
        const map = await openMap({
          container: box,
          locale,
          words,
          view,
          onPick,
          onFail: fail,
          signal: own.signal,
        })
        if (own.signal.aborted || !map) return null
        // The picture stays beneath, seen by nobody and reached by nothing.
        picture.setAttribute('inert', '')
        frame.classList.add('is-live')
        return map
      } catch {
        fail('error')
        return null
      }
    },
  }
}
