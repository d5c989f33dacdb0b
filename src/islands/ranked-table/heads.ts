import type { Direction } from './order.ts'

/** The head of a column that rows can be sorted by. */
export interface Head {
  /** Example: `size`. */
  readonly column: string
  readonly label: string
  readonly cell: HTMLElement
  /** The order the page is printed in, where it is by this column. */
  readonly printed: Direction | null
}

const CLASS = /(?:^|\s)c-(\w+)/

function directionOf(cell: Element): Direction | null {
  const value = cell.getAttribute('aria-sort')
  return value === 'ascending' || value === 'descending' ? value : null
}

/** The heads of a table, each with its words put into a button. */
export function readHeads(table: HTMLTableElement): readonly Head[] {
  return [...table.querySelectorAll<HTMLElement>('thead th')].flatMap((cell) => {
    const column = CLASS.exec(cell.className)?.[1]
    if (column === undefined) return []
    const label = cell.textContent.trim()
    let button = cell.querySelector('button')
    if (!button) {
      button = document.createElement('button')
      button.type = 'button'
      button.append(...cell.childNodes)
      cell.append(button)
    }
    return [{ column, label, cell, printed: directionOf(cell) }]
  })
}

/** Says on the heads which column the rows are sorted by; null stands for the printed order. */
export function markHeads(
  heads: readonly Head[],
  sort: { readonly column: string; readonly direction: Direction } | null,
): void {
  for (const { column, cell, printed } of heads) {
    const direction = sort ? (sort.column === column ? sort.direction : null) : printed
    if (direction) cell.setAttribute('aria-sort', direction)
    else cell.removeAttribute('aria-sort')
  }
}
