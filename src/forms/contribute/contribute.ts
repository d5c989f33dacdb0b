import { make } from './dom.ts'
import { speaker } from './speak.ts'

/** A form that makes a change of a record. All it needs is loaded once the page stands. */
class Contribute extends HTMLElement {
  #ending: AbortController | undefined

  connectedCallback(): void {
    if (this.#ending) return
    this.#ending = new AbortController()
    const speak = speaker(this)
    const status = make('p', { role: 'status', 'data-enhancement': '', class: 'form-status' })
    status.textContent = speak('loading')
    this.append(status)
    import('./start.ts')
      .then(async ({ start }) => {
        await start(this, this.#ending?.signal)
        status.remove()
      })
      .catch(() => {
        status.textContent = speak('failed')
      })
  }

  disconnectedCallback(): void {
    this.#ending?.abort()
  }
}

if (!customElements.get('atlas-contribute')) customElements.define('atlas-contribute', Contribute)
