import { placedRow, rowsIn, type PlacedRow } from './rows.ts'
import type { Known } from './state.ts'

/** What the map page brings to a map opened elsewhere. */
export interface MapDocument {
  /** The element of the map page with its words and its box. */
  readonly root: HTMLElement
  readonly placed: readonly PlacedRow[]
  readonly incidents: readonly PlacedRow[]
  /** Facets with the options they have. */
  readonly known: Known
  /** Sheets that the map page has and this one may lack. */
  readonly sheets: readonly string[]
}

/** Reads the rows, words and filters of the map page; null for any other page. */
export function readMapPage(page: Document): MapDocument | null {
  const root = page.querySelector<HTMLElement>('atlas-map')
  if (!root) return null
  const template = root.querySelector('template')
  const facets = [...(template?.content.querySelectorAll<HTMLElement>('[data-facet]') ?? [])]
  const known = facets.map((facet): [string, readonly string[]] => [
    facet.dataset['facet'] ?? '',
    [...facet.querySelectorAll('input')].map(({ value }) => value),
  ])
  const rowsOf = (selector: string, keys: readonly string[]) =>
    [...root.querySelectorAll(selector)].flatMap((list) => rowsIn(list, keys).flatMap(placedRow))
  return {
    root,
    placed: rowsOf(
      '[data-located]',
      known.map(([key]) => key),
    ),
    incidents: rowsOf('[data-incidents]', []),
    known: Object.fromEntries(known),
    sheets: [...page.querySelectorAll('head link[rel="stylesheet"]')].flatMap(
      (link) => link.getAttribute('href') ?? [],
    ),
  }
}

/** Adds a sheet that this page lacks and waits for it. Rejects where it does not come. */
export function wear(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = () => reject(new Error('no sheet'))
    document.head.append(link)
  })
}
