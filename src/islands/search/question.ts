/** What a reader asks for; empty texts where nothing is chosen. */
export interface Question {
  readonly q: string
  readonly kind: string
  readonly country: string
}

const KEYS = ['q', 'kind', 'country'] as const

/** Reads a question from an address. */
export function questionOf(search: string): Question {
  const given = new URLSearchParams(search)
  const [q = '', kind = '', country = ''] = KEYS.map((key) => (given.get(key) ?? '').trim().slice(0, 200))
  return { q, kind, country }
}

/** The address of a question. Example: `?q=mailuu+suu&country=KG`. */
export function addressOf(question: Question, from: string): string {
  const url = new URL(from)
  for (const key of KEYS) {
    if (question[key] === '') url.searchParams.delete(key)
    else url.searchParams.set(key, question[key])
  }
  return url.href
}

/** Filters of a question, as the index names them. */
export function filtersOf({ kind, country }: Question): Readonly<Record<string, string>> {
  return { ...(kind !== '' && { kind }), ...(country !== '' && { country }) }
}

/** True where both ask for the same. */
export const same = (one: Question, other: Question): boolean => KEYS.every((key) => one[key] === other[key])
