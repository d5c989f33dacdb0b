import { isDate } from './schema/dates.ts'

/** How exactly a date is known. */
export const SPAN_PRECISIONS = ['year', 'quarter', 'month', 'day'] as const
export type SpanPrecision = (typeof SPAN_PRECISIONS)[number]

/** A date of any precision as the days it covers. */
export interface Span {
  /** `YYYY-MM-DD` */
  readonly first: string
  /** `YYYY-MM-DD`, the last day that belongs to it. */
  readonly last: string
  readonly precision: SpanPrecision
}

const QUARTER = /^(\d{4})-Q([1-4])$/
const pad = (value: number): string => String(value).padStart(2, '0')

/** Last day of a month, 1 to 12. Example: 29 for February 2024. */
function lastDay(year: number, month: number): number {
  return (
    [31, 30, 29, 28].find((day) => isDate(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`)) ?? 28
  )
}

/**
 * The days that a date covers: a year, a quarter, a month or a day. Undefined for a text that is no date.
 * Example: `2022-Q4` is 2022-10-01 to 2022-12-31.
 */
export function spanOf(text: string): Span | undefined {
  const [, ofQuarter, quarter] = QUARTER.exec(text) ?? []
  if (ofQuarter !== undefined && quarter !== undefined) {
    const last = Number(quarter) * 3
    const end = `${ofQuarter}-${pad(last)}-${String(lastDay(Number(ofQuarter), last))}`
    return { first: `${ofQuarter}-${pad(last - 2)}-01`, last: end, precision: 'quarter' }
  }
  if (!isDate(text)) return undefined
  const [year = '', month, day] = text.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' }
  if (day !== undefined) return { first: text, last: text, precision: 'day' }
  const last = `${text}-${String(lastDay(Number(year), Number(month)))}`
  return { first: `${text}-01`, last, precision: 'month' }
}

/** The day after a day. Example: `2022-12-31` gives `2023-01-01`. */
export function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (date < lastDay(year, month)) return `${day.slice(0, 8)}${pad(date + 1)}`
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${pad(next[1] ?? 1)}-01`
}
