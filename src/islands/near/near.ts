import { wordsOf } from '../lib/words.ts'
import type { TownWord } from './combobox.ts'
import { startCombobox } from './combobox.ts'
import type { PositionWord } from './position.ts'
import { startPosition } from './position.ts'
import { readTowns } from './towns.ts'

/** Finds a town by its name or the reader's position; without it the printed list stands alone. */
class AtlasNear extends HTMLElement {
  #ended = new AbortController()

  connectedCallback(): void {
    const tool = this.querySelector('template')?.content.firstElementChild?.cloneNode(true)
    if (!(tool instanceof HTMLElement) || this.querySelector(':scope > .near-tool')) return
    const find = <E extends Element>(selector: string) => tool.querySelector<E>(selector)
    const [input, list] = [find<HTMLInputElement>('input'), find<HTMLElement>('.near-list')]
    const [status, button] = [find<HTMLElement>('[role=status]'), find<HTMLButtonElement>('.near-button')]
    const output = find<HTMLElement>('.near-answer')
    if (!input || !list || !status || !button || !output) return
    const words = wordsOf<TownWord | PositionWord>(this)
    this.#ended = new AbortController()
    const { signal } = this.#ended
    startCombobox({ input, list, status }, readTowns(this), words, signal)
    startPosition({ button, output }, this.dataset['file'] ?? '', words, signal)
    this.prepend(tool)
  }

  disconnectedCallback(): void {
    this.#ended.abort()
  }
}

if (!customElements.get('atlas-near')) customElements.define('atlas-near', AtlasNear)
