import { parse, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
export type Document = DefaultTreeAdapterTypes.Document

/** An element with its elements above, the nearest last. */
export interface Placed {
  readonly element: Element
  readonly above: readonly Element[]
}

export const parseHtml = (html: string): Document => parse(html)

export const isElement = (node: Node): node is Element => 'tagName' in node

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** All elements below a node, in the order of the document. */
export function* elements(root: Node, above: readonly Element[] = []): Generator<Placed> {
  for (const child of childrenOf(root)) {
    if (!isElement(child)) continue
    yield { element: child, above }
    yield* elements(child, [...above, child])
  }
}

/** Value of an attribute; undefined where it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** Own text of an element: its text nodes, without those of the elements in it. */
export function ownTexts(element: Element): readonly string[] {
  return childrenOf(element).flatMap((node) =>
    'value' in node && node.nodeName === '#text' ? [node.value] : [],
  )
}

/** All text of an element, white space collapsed. */
export function textOf(element: Element): string {
  const inner = (node: Node): string =>
    'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(inner).join('')
  return inner(element)
    .replace(/[ \n\t]+/g, ' ')
    .trim()
}

/** First child of an element that is an element. */
export function firstElement(element: Element): Element | undefined {
  return childrenOf(element).find(isElement)
}
