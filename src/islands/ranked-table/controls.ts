import type { Choice, Offered } from './state.ts'
import { NONE } from './state.ts'
import type { Direction } from './order.ts'

/** The filter form, as the page printed it into a template. */
export class Controls {
  readonly form: HTMLFormElement
  readonly offered: Offered
  readonly #status: HTMLElement | null

  constructor(form: HTMLFormElement) {
    this.form = form
    this.#status = form.querySelector('[role=status]')
    const values = (name: string) =>
      [...(this.#select(name)?.options ?? [])].map(({ value }) => value).filter((value) => value !== '')
    this.offered = {
      country: values('country'),
      status: values('status'),
      material: values('material'),
      lists: this.#boxes().map(({ value }) => value),
      columns: values('sort').filter((value) => !value.startsWith('-')),
    }
  }

  get name(): HTMLInputElement | null {
    return this.form.querySelector('input[name=q]')
  }

  #select(name: string): HTMLSelectElement | null {
    return this.form.querySelector(`select[name=${name}]`)
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('input[name=list]')]
  }

  /** What the controls stand at. */
  read(): Choice {
    const value = (name: string) => this.#select(name)?.value ?? ''
    const boxes = this.#boxes()
    const lists = boxes.filter(({ checked }) => checked).map((box) => box.value)
    const code = value('sort')
    const direction: Direction = code.startsWith('-') ? 'descending' : 'ascending'
    return {
      name: this.name?.value ?? '',
      country: value('country'),
      status: value('status'),
      material: value('material'),
      lists: lists.length === boxes.length ? [] : lists.length === 0 ? [NONE] : lists,
      sort: code === '' ? null : { column: code.replace(/^-/, ''), direction },
    }
  }

  /** Sets the controls; a field that a reader is typing in keeps what is typed. */
  write({ name, country, status, material, lists, sort }: Choice): void {
    if (this.name && document.activeElement !== this.name) this.name.value = name
    const code = sort ? `${sort.direction === 'descending' ? '-' : ''}${sort.column}` : ''
    for (const [key, value] of Object.entries({ country, status, material, sort: code })) {
      const select = this.#select(key)
      if (select) select.value = value
    }
    for (const box of this.#boxes()) box.checked = lists.length === 0 || lists.includes(box.value)
  }

  /** Announces how many rows are left. */
  say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text
  }
}
