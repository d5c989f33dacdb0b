import { make } from '../contribute/dom.ts'
import { speaker } from '../contribute/speak.ts'

/** The form of an evaluation. All it needs is loaded once the page stands. */
class Evaluate extends HTMLElement {
  #ending: AbortController | undefined

  connectedCallback(): void {
    if (this.#ending) return
    this.#ending = new AbortController()
    const { signal } = this.#ending
    const speak = speaker(this)
    const status = make('p', { role: 'status', 'data-enhancement': '', class: 'form-status' })
    status.textContent = speak('loading')
    this.append(status)
    import('./start.ts')
      .then(async ({ start }) => {
        await start(this, signal)
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

if (!customElements.get('atlas-evaluate')) customElements.define('atlas-evaluate', Evaluate)
