import type { Line, Piece } from '../../artefacts/compare/piece.ts'

/** A new element with a text and attributes; those without a value are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (text !== '') made.textContent = text
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value)
  return made
}

/** Links of the data lead to pages of this site only. */
const OWN = /^\/(?!\/)/

function pieceNode(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece)
  if ('kind' in piece) return element('data', piece.text, { 'data-n': piece.kind, value: piece.value })
  const { text, lang, href, label, look } = piece
  if (href !== undefined && OWN.test(href))
    return element('a', text, { href, lang, 'aria-label': label, class: label && 'source-link' })
  return element('span', text, { lang, class: look && `compare-${look}` })
}

/** Lines of a cell as elements, as the printed pages have them. */
export function lineNodes(lines: readonly Line[]): readonly HTMLElement[] {
  return lines.map((line) => {
    const holder = element('span', '', { class: 'compare-line' })
    holder.append(...line.map(pieceNode))
    return holder
  })
}
