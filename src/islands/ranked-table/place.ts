/** A list of so many rows is moved at once; of a longer one what fills the screen. */
const WHOLE = 150

/** No row is lower, in CSS pixels: more of them than this gives are never in sight at once. */
const LOWEST_ROW = 40

/** Rows moved in each turn after that; between turns the page answers to its reader. */
const A_TURN = 200

/** Moves rows to the end, or the beginning, of their table; what was focused keeps the focus. */
function move(rows: readonly HTMLElement[], body: HTMLElement, where: 'append' | 'prepend'): void {
  const focused = document.activeElement
  body[where](...rows)
  if (focused instanceof HTMLElement && focused !== document.activeElement && body.contains(focused))
    focused.focus({ preventScroll: true })
}

/**
 * Puts the rows of one table in order: the first at once, those of a very long list turn by turn, since
 * moving a thousand of them takes a slow phone longer than a press of a button should. A new order ends
 * the one before.
 */
export class Placing {
  readonly #body: HTMLElement
  #turn: ReturnType<typeof setTimeout> | undefined

  constructor(body: HTMLElement) {
    this.#body = body
  }

  /** `rows` are all rows of the table. */
  place(rows: readonly HTMLElement[]): void {
    clearTimeout(this.#turn)
    const first = rows.length > WHOLE ? Math.ceil(innerHeight / LOWEST_ROW) : rows.length
    move(rows.slice(0, first), this.#body, 'prepend')
    this.#rest(rows, first)
  }

  #rest(rows: readonly HTMLElement[], from: number): void {
    if (from >= rows.length) return
    this.#turn = setTimeout(() => {
      move(rows.slice(from, from + A_TURN), this.#body, 'append')
      this.#rest(rows, from + A_TURN)
    })
  }
}
