import { catalogueOf, type Locale } from './locales.ts'

const NBSP = '\u00a0'
const formats = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()
const orders = new Map<Locale, Intl.Collator>()

/** A formatter of dates, made once per language and form: making one takes longer than using it a hundred times. */
function dateFormat(locale: Locale, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(withDay)}`
  const known = dates.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(catalogueOf(locale).intl, {
    ...(withDay ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  dates.set(key, format)
  return format
}

/** A number formatter, made once per language and number of decimals; minus is U+2212. */
export function numberFormat(locale: Locale, decimals = 20): { format(value: number): string } {
  const key = `${locale} ${String(decimals)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(catalogueOf(locale).intl, { maximumFractionDigits: decimals })
    formats.set(key, format)
  }
  const made = format
  return { format: (value) => made.format(value).replace('-', '\u2212') }
}

/** A score with two decimals always. Example: `7.04`, `7,04`. */
export function formatScore(value: number, locale: Locale): string {
  const key = `${locale} score`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(catalogueOf(locale).intl, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    })
    formats.set(key, format)
  }
  return format.format(value)
}

/** `lo–hi`, or one number where both are written alike. Example: `41–77`. */
export function formatInterval(lo: number, hi: number, write: (value: number) => string): string {
  const [low, high] = [write(lo), write(hi)]
  return low === high ? low : `${low}–${high}`
}

/** A number with its unit after a no-break space. Example: `110 500 м³`. */
export function withUnit(value: string, unit: string): string {
  return unit === '' ? value : `${value}${NBSP}${unit}`
}

/**
 * A partial date as the language writes it: `2013`, `February 2013`, `25 February 2013`.
 * Not for the word `undated`, which has a message of its own.
 */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-')
  if (!year || !month) return date
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  return dateFormat(locale, day !== undefined)
    .format(at)
    .replaceAll(' ', NBSP)
}

/** Two whole days and what lies between. Example: `2–4 June 2021`; of partial dates both are written out. */
export function formatDates(from: string, to: string, locale: Locale): string {
  if (from.length < 10 || to.length < 10) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`
  const [first, last] = [from, to].map((day) => new Date(`${day}T00:00:00Z`))
  if (!first || !last) return ''
  // Days of one month stand close: "2–4 June".
  const close = dateFormat(locale, true)
    .formatRange(first, last)
    .replace(/(\d)\s*–\s*(?=\d+\s)/u, '$1–')
  return close.replace(/(?<!–)\s/g, NBSP)
}

/** Sorts texts as readers of the language expect (ё beside е). */
export function collator(locale: Locale): Intl.Collator {
  const known = orders.get(locale)
  if (known) return known
  const order = new Intl.Collator(catalogueOf(locale).intl, { numeric: true })
  orders.set(locale, order)
  return order
}
