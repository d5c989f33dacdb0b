import type { Choosable } from '../../artefacts/compare/data.ts'
import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import type { Found } from './find.ts'
import { element } from './pieces.ts'

export type PickerWord = 'add' | 'found' | 'none' | 'more'

/** What the field of names needs from the page around it. */
export interface PickerOptions {
  readonly find: (typed: string) => Promise<Found>
  readonly choose: (facility: Choosable) => void
  readonly announce: (text: string) => void
  readonly signal: AbortSignal
}

/** The field in which a name is typed, and what was found below it, as buttons. */
export class Picker {
  readonly field: HTMLInputElement
  readonly #list: HTMLElement
  readonly #words: Words<PickerWord>
  readonly #options: PickerOptions
  #first: Choosable | undefined

  constructor(form: HTMLFormElement, words: Words<PickerWord>, options: PickerOptions) {
    const field = form.querySelector<HTMLInputElement>('input[type=search]')
    const list = form.querySelector<HTMLElement>('ul')
    if (!field || !list) throw new Error('the form has no field or no list')
    this.field = field
    this.#list = list
    this.#words = words
    this.#options = options
    const { signal } = options
    field.addEventListener('input', () => void this.#search(), { signal })
    form.addEventListener('keydown', (event) => this.#escape(event), { signal })
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault()
        if (this.#first) this.#options.choose(this.#first)
      },
      { signal },
    )
  }

  /** Empties the field and its list; no more is offered where `full`. */
  clear(full: boolean): void {
    this.field.value = ''
    this.field.disabled = full
    this.#offer({ first: [], more: 0 })
  }

  async #search(): Promise<void> {
    const typed = this.field.value
    const found = await this.#options.find(typed)
    if (typed !== this.field.value) return
    this.#offer(found)
    if (typed.trim() === '') return
    const n = found.first.length + found.more
    this.#options.announce(n === 0 ? say(this.#words.none) : say(this.#words.found, { n }))
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.field.value === '') return
    event.preventDefault()
    this.clear(false)
    this.field.focus()
  }

  #offer({ first, more }: Found): void {
    this.#first = first[0]
    const items = first.map((facility) => {
      const button = element('button', '', { type: 'button' })
      button.append(
        element('span', `${say(this.#words.add)}: `, { class: 'compare-soft' }),
        element('b', facility.name),
        ' ',
        element('small', facility.other, { lang: facility.lang }),
        element('small', ` · ${facility.country}`),
      )
      button.addEventListener('click', () => this.#options.choose(facility))
      const item = element('li', '')
      item.append(button)
      return item
    })
    const rest =
      more > 0 ? [element('li', say(this.#words.more, { n: more }), { class: 'compare-soft' })] : []
    this.#list.replaceChildren(...items, ...rest)
  }
}
