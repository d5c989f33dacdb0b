import { make } from '../contribute/dom.ts'
import { speaker } from '../contribute/speak.ts'

/** The calculator of the indices. All it needs is loaded once the page stands. */
class Calculator extends HTMLElement {
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
        await start(this, speak, this.#ending?.signal)
        status.remove()
      })
      .catch(() => {
        this.dataset['failed'] = ''
        status.textContent = speak('failed')
      })
  }

  disconnectedCallback(): void {
    this.#ending?.abort()
  }
}

if (!customElements.get('atlas-calculator')) customElements.define('atlas-calculator', Calculator)
