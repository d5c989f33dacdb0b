import type { ViewState } from '../lib/address.ts'
import type { Direction } from './order.ts'

/** What a reader chose; an empty value stands for no choice. */
export interface Choice {
  /** Part of a name, as typed. */
  readonly name: string
  readonly country: string
  readonly status: string
  readonly material: string
  /** Ids of the lists shown; all where it is empty, `none` alone for none. */
  readonly lists: readonly string[]
  readonly sort: { readonly column: string; readonly direction: Direction } | null
}

/** What can be chosen on this page: the codes that the printed controls offer. */
export interface Offered {
  readonly country: readonly string[]
  readonly status: readonly string[]
  readonly material: readonly string[]
  readonly lists: readonly string[]
  readonly columns: readonly string[]
}

/** Stands for "no list at all". */
export const NONE = 'none'

export const NOTHING: Choice = { name: '', country: '', status: '', material: '', lists: [], sort: null }

/** The order that follows a press on the head of a column: ascending, descending, as printed. */
export function nextSort(now: Choice['sort'], column: string, printed: Direction | null): Choice['sort'] {
  if (now?.column === column) {
    const back = now.direction === 'descending' || printed === 'descending'
    return back ? null : { column, direction: 'descending' }
  }
  const asPrinted = now === null && printed === 'ascending'
  return { column, direction: asPrinted ? 'descending' : 'ascending' }
}

/** Keys of the address that belong to the lists. */
export const KEYS = ['q', 'country', 'status', 'material', 'list', 'sort'] as const

const LONGEST_NAME = 60

/** A name as the address may carry it: one line, no commas, which part values there, not too long. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.+ -]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .slice(0, LONGEST_NAME)
}

function sortOf(code: string | undefined, columns: readonly string[]): Choice['sort'] {
  const column = code?.replace(/^-/, '') ?? ''
  if (!columns.includes(column)) return null
  return { column, direction: code?.startsWith('-') ? 'descending' : 'ascending' }
}

/** A choice from an address; codes that the page does not offer are passed over. */
export function choiceOf(state: ViewState, offered: Offered): Choice {
  const first = (key: string, of: readonly string[]) =>
    (state[key] ?? []).find((code) => of.includes(code)) ?? ''
  const named = state['list'] ?? []
  const lists = named.includes(NONE) ? [NONE] : offered.lists.filter((id) => named.includes(id))
  return {
    name: plainName((state['q'] ?? []).join(' ')).trim(),
    country: first('country', offered.country),
    status: first('status', offered.status),
    material: first('material', offered.material),
    lists: lists.length === offered.lists.length ? [] : lists,
    sort: sortOf(state['sort']?.[0], offered.columns),
  }
}

/** A choice as the address writes it. Example: `?q=kumtor&list=rated&sort=-size`. */
export function stateOf({ name, country, status, material, lists, sort }: Choice): ViewState {
  const one = (value: string) => (value === '' ? [] : [value])
  return {
    q: one(plainName(name).trim()),
    country: one(country),
    status: one(status),
    material: one(material),
    list: lists,
    sort: sort ? [`${sort.direction === 'descending' ? '-' : ''}${sort.column}`] : [],
  }
}
