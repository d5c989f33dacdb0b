/** What the card of a mark says: the name of its row, and its cells. */
export interface CardText {
  readonly title: string
  readonly lines: readonly string[]
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/**
 * The text of a row: its head and every cell with the label of its column, or of an item of a list all that
 * stands behind its link. Cells without a text say nothing.
 */
export function cardText(row: Element): CardText {
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-label]')]
  const head = row.querySelector('th') ?? row.querySelector('a')
  if (cells.length === 0) {
    return {
      title: tidy(head?.textContent),
      lines: [...row.querySelectorAll('span')].map((each) => tidy(each.textContent)),
    }
  }
  return {
    title: tidy(head?.textContent),
    lines: cells.flatMap((cell) => {
      const text = tidy(cell.textContent)
      return text === '' ? [] : [`${cell.dataset['label'] ?? ''}: ${text}`]
    }),
  }
}

/** The row a mark speaks for: the one it names, else the one it stands in. */
export function rowOf(mark: Element): Element | null {
  const id = mark.getAttribute('data-mark') ?? ''
  return id === '' ? mark.closest('tr, li') : document.getElementById(id)
}
