import { openInPlace } from './in-place.ts'
import { runMapPage } from './live.ts'
import { readMapPage } from './map-document.ts'

/** `<atlas-map>`: the printed map and list of the map page, made live. */
class AtlasMap extends HTMLElement {
  #end: AbortController | null = null

  connectedCallback(): void {
    this.#end = new AbortController()
    try {
      runMapPage(this, this.#end.signal)
    } catch {
      // The printed page has everything; better no enhancement than half of one.
      this.#end.abort()
    }
  }

  disconnectedCallback(): void {
    this.#end?.abort()
  }
}

customElements.define('atlas-map', AtlasMap)

/** Other pages load this file when a reader asks for the map there: see `map-offer.ts`. */
document.addEventListener('atlas-map-open', (event) => {
  const link = event.target
  const page: unknown = event instanceof CustomEvent ? event.detail : null
  const read = page instanceof Document ? readMapPage(page) : null
  if (!read || !(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  const leave = () => location.assign(link.href)
  openInPlace(read, link, leave).catch(leave)
})
