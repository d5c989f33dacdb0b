import type { CardText } from './card-text.ts'

/** Distance of the card from the point it speaks of, in pixels. */
const GAP = 14

/** The card that stands beside a mark, in the element of the chart. */
export class Card {
  readonly element: HTMLElement
  readonly #host: HTMLElement

  constructor(host: HTMLElement, id: string) {
    this.#host = host
    this.element = document.createElement('div')
    this.element.className = 'chart-card'
    this.element.id = id
    this.element.hidden = true
    this.element.dataset['enhancement'] = ''
    this.element.setAttribute('role', 'status')
    host.append(this.element)
  }

  /**
   * Says a text beside a mark.
   * @param x where the pointer is in the window; the middle of the mark without one
   */
  show({ title, lines }: CardText, mark: Element, x?: number): void {
    const paragraphs = [title, ...lines].map((line, index) => {
      const paragraph = document.createElement('p')
      const text = document.createElement(index === 0 ? 'b' : 'span')
      text.textContent = line
      paragraph.append(text)
      return paragraph
    })
    this.element.replaceChildren(...paragraphs)
    this.element.hidden = false
    const box = mark.getBoundingClientRect()
    this.#place(box, x ?? box.left + box.width / 2)
  }

  hide(): void {
    this.element.hidden = true
  }

  /**
   * Right of the point, left of it where the chart ends, at the height of its mark: a pointer that runs
   * down the rows does not meet the card, one that moves along the row does.
   */
  #place(mark: DOMRect, x: number): void {
    const [host, card] = [this.#host.getBoundingClientRect(), this.element.getBoundingClientRect()]
    const right = x + GAP + card.width <= host.right
    const left = Math.max(host.left, right ? x + GAP : x - GAP - card.width)
    const top = Math.max(0, Math.min(mark.top, innerHeight - card.height))
    this.element.style.top = `${String(Math.round(top - host.top))}px`
    this.element.style.left = `${String(Math.round(left - host.left))}px`
  }
}
