import type { Parsed } from './issue.ts'
import { doubt } from './issue.ts'
import type { Cell } from '../tables/sheet.ts'

/** Years as a span; `mark` where the words say more than the span. */
export interface Years {
  readonly lo: number
  readonly hi: number
  readonly mark?: 'about' | 'before'
}

/** The first year a record may hold. */
const FIRST = 1800

const YEAR = '(1[89]\\d\\d|20\\d\\d)'
const TAIL = '\\s*(?:г\\.?г?\\.?|год[а-я]*|y(?:ear)?\\.?)?'
const exact = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu')

const SINGLE = exact(`(?:в |in )?${YEAR}${TAIL}`)
const DECADE = exact(`(?:в |in )?(1[89]\\d|20\\d)0(?:-?(?:е|х|ые|ых)|'?s)${TAIL}`)
const SPAN = exact(`${YEAR}${TAIL}\\s*(?:-|–|—|до|to|/)\\s*${YEAR}${TAIL}`)
const ABOUT = exact(`(?:~|≈|ок\\.?|около|примерно|about|circa|ca?\\.)\\s*${YEAR}${TAIL}`)
const BEFORE = exact(`(?:до|before)\\s*${YEAR}${TAIL}`)
const QUARTER = exact(
  `(?:[ivх1-4]+\\.?\\s*(?:кв(?:артал)?\\.?|quarter)?|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*)\\s*${YEAR}${TAIL}`,
)
const DAY = exact(`(?:\\d{1,2}[./-]){1,2}${YEAR}${TAIL}|${YEAR}-\\d\\d(?:-\\d\\d)?`)

const years = (match: RegExpExecArray | null): readonly number[] =>
  (match ?? []).slice(1).flatMap((part: string | undefined) => (part === undefined ? [] : [Number(part)]))

/** Reads a year or a span of years. Example: `1967 г.`, `1950-е`, `1946–1968`, `до 1946`, `05.1967`. */
export function parseYears({ text, date, number }: Cell): Parsed<Years> {
  const said = text.replace(/[\u00a0\s]+/g, ' ').trim()
  if (date !== undefined) return { value: { lo: Number(date.slice(0, 4)), hi: Number(date.slice(0, 4)) } }
  if (number !== undefined && !Number.isInteger(number)) return doubt('import-year')
  for (const pattern of [SINGLE, DAY, QUARTER]) {
    const [year] = years(pattern.exec(said))
    if (year !== undefined) return { value: { lo: year, hi: year } }
  }
  const decade = DECADE.exec(said)
  if (decade) {
    const first = Number(`${decade[1] ?? ''}0`)
    return { value: { lo: first, hi: first + 9 } }
  }
  const [from, to] = years(SPAN.exec(said))
  if (from !== undefined && to !== undefined && from <= to) return { value: { lo: from, hi: to } }
  const [about] = years(ABOUT.exec(said))
  if (about !== undefined) return { value: { lo: about, hi: about, mark: 'about' } }
  const [before] = years(BEFORE.exec(said))
  if (before !== undefined) return { value: { lo: FIRST, hi: before - 1, mark: 'before' } }
  return doubt('import-year')
}
