/** Text of a record or of a file: whatever it holds, it is shown letter for letter and never obeyed. */
export interface Quote {
  readonly quote: string
  /** Set where it is in another language than the report. */
  readonly lang?: string
  readonly look?: 'strong' | 'code'
}

/** Our own words are plain strings. */
export type Inline = string | Quote
export type Line = readonly Inline[]

/** A line with lines below it. */
export interface Item {
  readonly line: Line
  readonly items?: readonly Item[]
}

export type Block =
  | { readonly kind: 'words'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly head: readonly Line[]
      readonly rows: readonly (readonly Line[])[]
      /** Columns of numbers, from 0: set flush right. */
      readonly numbers: readonly number[]
    }

/** A part of the report that is left out or kept as a whole. */
export interface Section {
  readonly level: 2 | 3
  readonly title: Line
  readonly blocks: readonly Block[]
}

/** The whole report in one language, ready for any printer. */
export interface ReportModel {
  readonly lang: string
  readonly title: string
  readonly lead: readonly Line[]
  readonly sections: readonly Section[]
}

/** A code or an id as files write it. */
export const code = (text: string): Quote => ({ quote: text, look: 'code' })

/** Private characters stand for the parts while a message is filled; no catalogue holds them. */
const FIRST = 0xe000
const SLOT = /([\u{e000}-\u{e0ff}])/u

/**
 * Fills a message with lines. Example: `fillLine((slots) => t('diff.text', slots), { path, base, head })`.
 * @param write gets the parts as texts to be put into the message
 */
export function fillLine(
  write: (slots: Readonly<Record<string, string>>) => string,
  parts: Readonly<Record<string, Line>>,
): Line {
  const names = Object.keys(parts)
  const slots = names.map((name, index) => [name, String.fromCodePoint(FIRST + index)] as const)
  return write(Object.fromEntries(slots))
    .split(SLOT)
    .flatMap((piece) => {
      if (piece === '') return []
      const name = SLOT.test(piece) ? names[(piece.codePointAt(0) ?? 0) - FIRST] : undefined
      return name === undefined ? [piece] : (parts[name] ?? [])
    })
}

/** Lines one behind the other with a mark between. */
export const joined = (lines: readonly Line[], mark = ', '): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [mark, ...line]))
