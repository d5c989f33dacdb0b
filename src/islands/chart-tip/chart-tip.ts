import { say, wordsOf } from '../lib/words.ts'
import { Card } from './card.ts'
import { cardText, rowOf } from './card-text.ts'
import { step } from './step.ts'

let made = 0

/**
 * A chart whose marks tell what their row in the table says: to a pointer that rests on one, and to the
 * arrow keys, for which the whole chart is one stop. Escape closes the card; the page needs none of it.
 */
class ChartTip extends HTMLElement {
  #ended: AbortController | undefined
  #card: Card | undefined
  #current = -1

  connectedCallback(): void {
    if (this.#marks().length === 0) return
    this.#ended = new AbortController()
    const { signal } = this.#ended
    made += 1
    this.#card = new Card(this, `chart-card-${String(made)}`)
    this.tabIndex = 0
    this.setAttribute('role', 'group')
    this.setAttribute('aria-label', this.dataset['label'] ?? '')
    this.setAttribute('aria-description', say(wordsOf<'how'>(this).how))
    this.addEventListener(
      'keydown',
      (event) => {
        this.#key(event)
      },
      { signal },
    )
    this.addEventListener(
      'pointerover',
      (event) => {
        this.#over(event)
      },
      { signal },
    )
    this.addEventListener(
      'pointerleave',
      () => {
        this.#close()
      },
      { signal },
    )
    this.addEventListener(
      'focusout',
      (event) => {
        if (event.target === this) this.#close()
      },
      { signal },
    )
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#close()
      },
      { signal },
    )
  }

  disconnectedCallback(): void {
    this.#ended?.abort()
    this.#card?.element.remove()
  }

  /** Marks that are seen: a drawing stands twice in the page, for wide boxes and for narrow ones. */
  #marks(): readonly Element[] {
    return [...this.querySelectorAll('[data-mark]')].filter((mark) => mark.getClientRects().length > 0)
  }

  #key(event: KeyboardEvent): void {
    // Links within the chart keep their keys.
    if (event.target !== this || event.altKey || event.ctrlKey || event.metaKey) return
    const marks = this.#marks()
    const mark = marks[this.#current]
    if (event.key === 'Enter' && mark && this.#card?.element.hidden === false) {
      rowOf(mark)?.querySelector<HTMLAnchorElement>('a[href]')?.click()
      return
    }
    const next = step(event.key, this.#current, marks.length)
    const target = next === null ? undefined : marks[next]
    if (next === null || !target) return
    event.preventDefault()
    this.#current = next
    target.scrollIntoView({ block: 'nearest' })
    this.#open(target)
  }

  #over({ target, clientX }: PointerEvent): void {
    if (!(target instanceof Element)) return
    // The pointer may move onto the card and rest there.
    if (this.#card?.element.contains(target)) return
    const mark = target.closest('[data-mark]') ?? target.closest('td')?.querySelector('[data-mark]')
    if (!mark || !this.contains(mark)) {
      this.#close()
      return
    }
    this.#current = this.#marks().indexOf(mark)
    this.#open(mark, clientX)
  }

  #open(mark: Element, x?: number): void {
    const row = rowOf(mark)
    if (!row) return
    this.querySelector('[data-current]')?.removeAttribute('data-current')
    mark.setAttribute('data-current', '')
    this.#card?.show(cardText(row), mark, x)
  }

  #close(): void {
    this.querySelector('[data-current]')?.removeAttribute('data-current')
    this.#card?.hide()
  }
}

customElements.define('chart-tip', ChartTip)
