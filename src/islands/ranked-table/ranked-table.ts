import { readState, writeState } from '../lib/address.ts'
import { whenIdle } from '../lib/idle.ts'
import { language, say, wordsOf } from '../lib/words.ts'
import { Controls } from './controls.ts'
import type { WordName } from './list.ts'
import { RankedList, sortWords } from './list.ts'
import type { Choice } from './state.ts'
import { choiceOf, KEYS, nextSort, NOTHING, stateOf } from './state.ts'

/**
 * Filters and sorts the printed lists inside it. The controls come from its template; what is chosen stands
 * in the address. Without a script the lists stay as they are printed.
 */
class RankedTable extends HTMLElement {
  #listening: AbortController | undefined
  #lists: readonly RankedList[] = []
  #controls: Controls | undefined
  /** True while one bout of typing has its entry in the history. */
  #typing = false

  connectedCallback(): void {
    const template = this.querySelector('template')
    const form = template?.content.cloneNode(true)
    const tables = [...this.querySelectorAll<HTMLTableElement>('table[data-table]')]
    if (this.#controls || !(form instanceof DocumentFragment) || tables.length === 0) return
    const found = form.querySelector('form')
    if (!found) return
    const words = wordsOf<WordName>(this)
    const collator = new Intl.Collator(language(), { numeric: true })
    this.#lists = tables.map((table) => new RankedList(table, collator, words))
    this.#controls = new Controls(found)
    this.prepend(form)
    this.#listen()
    this.#fromAddress()
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }

  #listen(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    whenIdle(this.#lists.flatMap(({ reading }) => reading))
    const form = this.#controls?.form
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal })
    form?.addEventListener('input', ({ target }) => this.#changed(target), { signal })
    form?.addEventListener('reset', (event) => this.#reset(event), { signal })
    this.#controls?.name?.addEventListener('change', () => (this.#typing = false), { signal })
    window.addEventListener('popstate', () => this.#fromAddress(), { signal })
    for (const list of this.#lists)
      for (const head of list.heads)
        head.cell.addEventListener(
          'click',
          ({ target }) => {
            if (!(target instanceof Element) || !target.closest('button')) return
            const choice = this.#controls?.read() ?? NOTHING
            this.#choose({ ...choice, sort: nextSort(choice.sort, head.column, head.printed) })
          },
          { signal },
        )
  }

  #changed(target: EventTarget | null): void {
    const typed = target === this.#controls?.name
    this.#choose(this.#controls?.read() ?? NOTHING, typed && this.#typing ? 'replace' : 'push')
    this.#typing = typed
  }

  #reset(event: Event): void {
    event.preventDefault()
    if (this.#controls?.name) this.#controls.name.value = ''
    this.#typing = false
    this.#choose(NOTHING)
  }

  #choose(choice: Choice, how: 'push' | 'replace' = 'push'): void {
    this.#show(choice)
    writeState(stateOf(choice), how)
  }

  #fromAddress(): void {
    this.#typing = false
    if (!this.#controls) return
    const choice = choiceOf(readState(KEYS), this.#controls.offered)
    if (this.#controls.name) this.#controls.name.value = choice.name
    const more = this.#controls.form.querySelector('details')
    const hidden = { ...choice, name: '' }
    if (more && JSON.stringify(hidden) !== JSON.stringify(NOTHING)) more.open = true
    this.#show(choice)
  }

  #show(choice: Choice): void {
    this.#controls?.write(choice)
    const counts = this.#lists.map((list) => list.show(choice))
    const sum = (key: 'shown' | 'all') => counts.reduce((total, count) => total + count[key], 0)
    const words = wordsOf<WordName>(this)
    const heads = this.#lists.flatMap((list) => list.heads)
    const text = say(words.shown, { shown: sum('shown'), all: sum('all') })
    this.#controls?.say([text, sortWords(words, heads, choice.sort)].filter((part) => part !== '').join(' '))
  }
}

if (!customElements.get('atlas-ranked-table')) customElements.define('atlas-ranked-table', RankedTable)
