import { fold } from '../lib/fold.ts'
import type { RowFacts } from './filter.ts'
import type { Key } from './order.ts'
import { textKeys } from './order.ts'

/** A number as the page prints it for machines. Example: `<data data-n="band" value="1/12">`. */
function marked(cell: Element | null, kind: string): readonly number[] | null {
  const value = cell?.querySelector(`data[data-n="${kind}"]`)?.getAttribute('value')
  const numbers = value?.split('/').map(Number) ?? []
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null
}

/** A place: by place, then band. Without one by its band. */
function placeKey(cell: Element | null): Key {
  const [place, band] = [marked(cell, 'place'), marked(cell, 'band')]
  return { open: place === null, by: [...(place ?? []), ...(band ?? [])] }
}

/** An index: by best, then lowest; without a best by the highest, then the lowest. */
function indexKey(cell: Element | null): Key {
  const [best, range] = [marked(cell, 'score'), marked(cell, 'interval')]
  const [lo = -Infinity, hi = -Infinity] = range ?? []
  return best ? { open: false, by: [...best, lo, hi] } : { open: true, by: [hi, lo] }
}

function anywhereKey(cell: Element | null): Key {
  const band = marked(cell, 'all')
  return { open: band === null, by: band ?? [] }
}

function numberKey(cell: Element | null): Key {
  const text = cell?.getAttribute('data-key') ?? ''
  return text === '' ? { open: true, by: [] } : { open: false, by: [Number(text)] }
}

const NUMBERS: Readonly<Record<string, (cell: Element | null) => Key>> = {
  place: placeKey,
  index: indexKey,
  anywhere: anywhereKey,
  size: numberKey,
  unknown: numberKey,
}

const codesOf = (row: HTMLElement, key: string): readonly string[] =>
  (row.dataset[key] ?? '').split(' ').filter((code) => code !== '')

function textOf(row: HTMLElement, column: string, cell: Element | null): string | null {
  if (column === 'name') return cell?.querySelector('a')?.textContent.trim() ?? null
  if (column === 'status' && codesOf(row, 'status').length === 0) return null
  if (column === 'material' && codesOf(row, 'materials').length === 0) return null
  return cell?.textContent.trim() ?? null
}

/** The keys of a column, read from the page once. */
export function columnKeys(
  rows: readonly HTMLElement[],
  column: string,
  collator: Intl.Collator,
): readonly Key[] {
  const cells = rows.map((row) => row.querySelector(`.c-${column}`))
  const numbers = NUMBERS[column]
  if (numbers) return cells.map(numbers)
  return textKeys(
    rows.map((row, index) => textOf(row, column, cells[index] ?? null)),
    collator.compare,
  )
}

const COUNTRY = /\/facilities\/([a-z]{2})\//

/** What filters ask of a row, read from the page once. */
export function factsOf(row: HTMLElement): RowFacts {
  const name = row.querySelector('.c-name')
  return {
    names: fold(`${name?.textContent ?? ''} ${row.dataset['names'] ?? ''}`),
    country: COUNTRY.exec(name?.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '',
    status: codesOf(row, 'status'),
    materials: codesOf(row, 'materials'),
  }
}
