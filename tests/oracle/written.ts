import type { Nano } from './score.ts'

/** Language of a page. */
export type Tongue = 'en' | 'ru'

const NO_BREAK = '\u00a0'
const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark)

/** A whole number for a reader. Example: `1,234` in English, `1 234` with a no-break space in Russian. */
export function writtenCount(value: number, tongue: Tongue): string {
  return grouped(String(value), tongue === 'en' ? ',' : NO_BREAK)
}

/** A score for a reader: two decimals, rounded half up. Example: `7.04`, `7,04`. */
export function writtenScore(value: Nano, tongue: Tongue): string {
  const hundredths = String(Math.floor((value + 5_000_000) / 10_000_000)).padStart(3, '0')
  const whole = writtenCount(Number(hundredths.slice(0, -2)), tongue)
  return `${whole}${tongue === 'en' ? '.' : ','}${hundredths.slice(-2)}`
}

/** Two ends with an en dash; once if both read the same. */
export const writtenSpan = (from: string, to: string) => (from === to ? from : `${from}–${to}`)

/** The ways a share of known components may be written. */
export function writtenShare(known: number, all: number, tongue: Tongue): string[] {
  const percent = String(Math.floor((200 * known + all) / (2 * all)))
  return tongue === 'en'
    ? [`${known} of ${all}`, `${known}/${all}`, `${percent}%`]
    : [`${known} из ${all}`, `${known} из${NO_BREAK}${all}`, `${known}/${all}`, `${percent}${NO_BREAK}%`]
}
