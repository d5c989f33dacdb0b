import { z } from 'zod'

const FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const FORM_OR_UNDATED = new RegExp(`${FORM.source}|^undated$`)
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists. Example: false for `2021-02-29`. */
export function isDate(text: string): boolean {
  if (!FORM.test(text)) return false
  const [year = 0, month, day] = text.split('-').map(Number)
  if (month === undefined || day === undefined) return year > 0
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0))
}

/** A quoted date, whole or partial. Example: `"2013-02-25"`. */
export const date = z
  .string({ error: 'bad-date' })
  .regex(FORM, { error: 'bad-date', abort: true })
  .refine(isDate, { error: 'bad-date' })
  .meta({ examples: ['2013-02-25'] })

/** A quoted whole day. Example: `"2026-11-20"`. */
export const day = z
  .string({ error: 'bad-date' })
  .refine((text) => text.length === 10 && isDate(text), { error: 'bad-date' })
  .meta({ examples: ['2026-11-20'] })

/** A quoted date or the word `undated`. Example: `"2007"`. */
export const asOf = z
  .string({ error: 'bad-as-of' })
  .regex(FORM_OR_UNDATED, { error: 'bad-as-of', abort: true })
  .refine((text) => text === 'undated' || isDate(text), { error: 'bad-as-of' })
  .meta({
    description: 'The date the value holds for, else the year of its source; undated where neither has one.',
    examples: ['2007', '2013-02-25', 'undated'],
  })
