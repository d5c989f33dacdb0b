import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Tongue } from './written.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** One `<data data-n>` of a page with all that says whose number it is. */
export interface Printed {
  readonly kind: string
  readonly value: string
  readonly text: string
  readonly record: string | null
  readonly method: string
  readonly part: string | null
  /** Country or view the number was worked out within; null for the whole atlas. Example: `basin/naryn`. */
  readonly scope: string | null
  /** The table or list it stands in. */
  readonly list: unknown
}

/** A sentence whose numbers are the oracle's. */
export interface Summary {
  readonly text: string
  readonly record: string | null
  readonly isPicture: boolean
}

/** What the oracle wants to know of a page. */
export interface PageNumbers {
  readonly path: string
  readonly tongue: Tongue
  readonly numbers: readonly Printed[]
  readonly summaries: readonly Summary[]
  /** Facilities that have a row, in order. */
  readonly rows: readonly string[]
  /** Numbers with two decimals that stand unmarked beside marked ones. */
  readonly strays: readonly string[]
}

const TWO_DECIMALS = /(?<![\d.,])\d+[.,]\d{2}(?![\d]|[.,]\d)/g
const FACILITY = /^\/(?:en|ru)\/facilities\/([a-z]{2}\/[a-z0-9-]+)\/(?:#.*)?$/

/** The numbers with exactly two decimals in a text. */
export const twoDecimals = (text: string) => text.match(TWO_DECIMALS) ?? []

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (node: Node, name: string) =>
  isElement(node) ? (node.attrs.find((each) => each.name === name)?.value ?? null) : null
const has = (name: string) => (node: Node) => attribute(node, name) !== null
const named =
  (...names: string[]) =>
  (node: Node) =>
    isElement(node) && names.includes(node.tagName)

function within(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes.flatMap((child): Node[] => [child, ...within(child)]) : []
}

function upwards(node: Node): Node[] {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent ? [node, ...upwards(parent)] : [node]
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const tidy = (text: string) => text.replace(/[ \n\t]+/g, ' ').trim()
const above = (node: Node, name: string) => {
  const holder = upwards(node).find(has(name))
  return holder ? attribute(holder, name) : null
}

/** The facility that a row's first link to a facility page names. */
function linked(row: Node): string | null {
  for (const node of within(row)) {
    const [, id] = FACILITY.exec(named('a')(node) ? (attribute(node, 'href') ?? '') : '') ?? []
    if (id !== undefined) return id
  }
  return null
}

function recordOf(node: Node, own: string | null): string | null {
  for (const each of upwards(node)) {
    const of = attribute(each, 'data-of') ?? (named('tr', 'li')(each) ? linked(each) : null)
    if (of !== null) return of
  }
  return own
}

function strayNumbers(nodes: readonly Node[]): string[] {
  const isNumber = (node: Node) => named('data')(node) && has('data-n')(node)
  const isRow = (node: Node) => named('tr', 'li')(node) && within(node).some(isNumber)
  const guarded = new Set(nodes.filter((node) => has('data-method')(node) || isRow(node)))
  return nodes.flatMap((node) => {
    if (node.nodeName !== '#text') return []
    const found = twoDecimals(textOf(node))
    if (found.length === 0) return []
    const chain = upwards(node)
    const free = chain.some(
      (each) =>
        named('data', 'svg', 'script', 'style')(each) || has('data-fact')(each) || has('data-summary')(each),
    )
    return !free && chain.some((each) => guarded.has(each)) ? found : []
  })
}

/** Reads the marked numbers of a built page. `path` is its address, such as `/en/facilities/kg/kumtor/`. */
export function readPage(html: string, path: string, defaultMethod: string): PageNumbers {
  const nodes = within(parse(html))
  const own = FACILITY.exec(path)?.[1] ?? null
  const ownMethod = /^\/(?:en|ru)\/methods\/([^/]+)\/$/.exec(path)?.[1] ?? defaultMethod
  const numbers = nodes.filter((node) => named('data')(node) && has('data-n')(node))
  return {
    path,
    tongue: path.startsWith('/ru/') ? 'ru' : 'en',
    numbers: numbers.map((node) => ({
      kind: attribute(node, 'data-n') ?? '',
      value: attribute(node, 'value') ?? '',
      text: tidy(textOf(node)),
      record: recordOf(node, own),
      method: above(node, 'data-method') ?? ownMethod,
      part: above(node, 'data-part'),
      scope: above(node, 'data-scope'),
      list: upwards(node).find(named('table', 'ol', 'ul')) ?? null,
    })),
    summaries: nodes.filter(has('data-summary')).map((node) => ({
      text: `${attribute(node, 'aria-label') ?? ''} ${tidy(textOf(node))}`,
      record: recordOf(node, own),
      isPicture: named('svg')(node),
    })),
    rows: nodes.filter(named('tr', 'li')).flatMap((node) => linked(node) ?? []),
    strays: strayNumbers(nodes),
  }
}
