import type { Words } from '../lib/words.ts'
import { say } from '../lib/words.ts'
import type { RowFacts } from './filter.ts'
import { passes } from './filter.ts'
import type { Head } from './heads.ts'
import { markHeads, readHeads } from './heads.ts'
import type { Key } from './order.ts'
import { sorted } from './order.ts'
import { Placing } from './place.ts'
import { columnKeys, factsOf } from './row.ts'
import type { Choice } from './state.ts'

export type WordName = 'shown' | 'sorted-up' | 'sorted-down' | 'places' | 'none' | 'hidden'

/** What a list shows of what it has. */
export interface Count {
  readonly shown: number
  readonly all: number
}

/** Says which column a list is sorted by; empty where it stands as printed. */
export function sortWords(words: Words<WordName>, heads: readonly Head[], sort: Choice['sort']): string {
  const head = heads.find(({ column }) => column === sort?.column)
  if (!head || !sort) return ''
  return say(words[sort.direction === 'ascending' ? 'sorted-up' : 'sorted-down'], { column: head.label })
}

/**
 * One printed table: its rows are moved and hidden, never rewritten. The keys of a column are read once:
 * while the browser is idle, or when first asked for.
 */
export class RankedList {
  readonly id: string
  readonly heads: readonly Head[]
  readonly #table: HTMLTableElement
  readonly #rows: readonly HTMLTableRowElement[]
  readonly #collator: Intl.Collator
  readonly #words: Words<WordName>
  readonly #keys = new Map<string, readonly Key[]>()
  /** Words of the page on the order it is printed in: hidden while it is another. */
  readonly #printed: readonly HTMLElement[]
  readonly #note = document.createElement('p')
  readonly #placing: Placing | undefined
  #facts: readonly RowFacts[] | undefined
  #order = ''

  constructor(table: HTMLTableElement, collator: Intl.Collator, words: Words<WordName>) {
    this.#table = table
    this.#collator = collator
    this.#words = words
    this.id = table.dataset['table'] ?? ''
    this.heads = readHeads(table)
    this.#rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')]
    const [body] = table.tBodies
    this.#placing = body && new Placing(body)
    const around = table.closest('section') ?? table
    this.#printed = [...around.querySelectorAll<HTMLElement>('[data-order-note]')]
    this.#note.className = 'table-note'
    this.#note.dataset['enhancement'] = ''
  }

  /** Reads what each column is sorted by, in pieces small enough to stand between two frames. */
  get reading(): readonly (() => void)[] {
    return this.heads.map(
      ({ column }) =>
        () =>
          void this.#keysOf(column),
    )
  }

  /** Shows what a reader chose. */
  show(choice: Choice): Count {
    const sort = this.heads.some(({ column }) => column === choice.sort?.column) ? choice.sort : null
    this.#sort(sort)
    const chosen = choice.lists.length === 0 || choice.lists.includes(this.id)
    const shown = chosen ? this.#filter(choice) : 0
    this.#table.hidden = shown === 0
    this.#say(chosen, shown, sort)
    return { shown, all: this.#rows.length }
  }

  #sort(sort: Choice['sort']): void {
    const order = sort ? `${sort.column} ${sort.direction}` : ''
    if (order === this.#order) return
    this.#order = order
    const rows = this.#rows
    const places = sort ? sorted(this.#keysOf(sort.column), sort.direction) : rows.keys()
    this.#placing?.place([...places].flatMap((at) => rows[at] ?? []))
    markHeads(this.heads, sort)
    for (const said of this.#printed) said.hidden = sort !== null
  }

  #keysOf(column: string): readonly Key[] {
    const known = this.#keys.get(column)
    if (known) return known
    const keys = columnKeys(this.#rows, column, this.#collator)
    this.#keys.set(column, keys)
    return keys
  }

  #filter(choice: Choice): number {
    const asks = choice.name !== '' || choice.country !== '' || choice.status !== '' || choice.material !== ''
    if (asks) this.#facts ??= this.#rows.map(factsOf)
    const facts = asks ? this.#facts : undefined
    const test = passes(choice)
    let shown = 0
    this.#rows.forEach((row, index) => {
      const fact = facts?.[index]
      const hidden = fact !== undefined && !test(fact)
      if (row.hidden !== hidden) row.hidden = hidden
      if (!hidden) shown++
    })
    return shown
  }

  #say(chosen: boolean, shown: number, sort: Choice['sort']): void {
    const all = this.#rows.length
    const words = this.#words
    const parts = [
      shown < all && shown > 0 ? `${say(words.shown, { shown, all })} ${say(words.places)}` : '',
      shown > 0 ? sortWords(words, this.heads, sort) : '',
      !chosen ? say(words.hidden) : shown === 0 ? say(words.none) : '',
    ].filter((part) => part !== '')
    if (parts.length === 0) return this.#note.remove()
    this.#note.textContent = parts.join(' ')
    if (!this.#note.isConnected) this.#table.before(this.#note)
  }
}
