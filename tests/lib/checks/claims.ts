import { attribute, elements, parseHtml, textOf } from '../html.ts'
import type { Placed } from '../html.ts'

/** A claim as a facility page prints it. */
export interface PrintedClaim {
  /** Example: `110 500 m³`. */
  readonly value: string
  /** Whether it stands in the table of facts, where every claim of the record has its line. */
  readonly isFact: boolean
  /** Ids of the sources that it links to, in order. */
  readonly sources: readonly string[]
  /** File and line in the repository that it links to. */
  readonly file: string
  readonly line: number
}

const SOURCE = /^\/[^/]+\/sources\/([^/]+)\/$/
const LINE = /\/(content\/[^#]+)#L(\d+)$/

const hasClass = ({ element }: Placed, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name)

/** All claims that a facility page prints. */
export function printedClaims(html: string): readonly PrintedClaim[] {
  const all = [...elements(parseHtml(html))]
  const items = all.filter(({ element, above }) => {
    const parent = above.at(-1)
    return element.tagName === 'li' && parent !== undefined && hasClass({ element: parent, above }, 'claims')
  })
  return items.map(({ element, above }) => {
    const inside = [...elements(element)]
    const links = inside
      .filter((each) => each.element.tagName === 'a')
      .map((each) => attribute(each.element, 'href') ?? '')
    const first = inside[0]
    const value =
      first && ['b', 'span'].includes(first.element.tagName) && !hasClass(first, 'claim-meta')
        ? first.element
        : undefined
    const place = links.map((link) => LINE.exec(link)).find((found) => found !== null)
    return {
      value: value ? textOf(value) : '',
      isFact: above.some((each, at) => hasClass({ element: each, above: above.slice(0, at) }, 'facts')),
      sources: links.flatMap((link) => SOURCE.exec(link)?.[1] ?? []),
      file: place?.[1] ?? '',
      line: Number(place?.[2] ?? 0),
    }
  })
}

/** What a printed claim lacks: a value, a source, a line of a record that holds this very claim. */
export function claimProblem(claim: PrintedClaim, lines: readonly string[]): string | undefined {
  const { value, sources, line } = claim
  if (value === '') return 'a claim without a value'
  if (sources.length === 0) return `no source for ${value}`
  const start = lines[line - 1]
  if (line === 0 || start === undefined) return `no line in git for ${value}`
  const stated = lines.slice(line - 1).find((each) => /\bsource: /.test(each))
  const source = /\bsource: "?([\w.-]+)/.exec(stated ?? '')?.[1]
  if (!/^\s*- /.test(start)) return `line ${String(line)} does not begin a claim: ${value}`
  return source === sources[0]
    ? undefined
    : `line ${String(line)} is of ${source ?? 'nobody'}, the page names ${sources[0] ?? ''}: ${value}`
}
