import type { Met } from '../../core/evaluation/evaluate.ts'
import { language } from '../../islands/lib/words.ts'
import type { Speak } from '../contribute/speak.ts'

/** A share as the page's language writes it. Example: `62%`, `62 %`. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share)

const both = (lo: number, hi: number): string =>
  percent(lo) === percent(hi) ? percent(lo) : `${percent(lo)} – ${percent(hi)}`

/** The share met in words. Example: `62 % of what was answered; between 40 % and 75 % of all`. */
export function metWords(met: Met | null, speak: Speak): string {
  if (!met) return speak('met.none')
  if (met.best === null) return speak('met.open', { range: both(met.lo, met.hi) })
  return met.lo === met.hi
    ? speak('met.sure', { best: percent(met.best) })
    : speak('met.some', { best: percent(met.best), range: both(met.lo, met.hi) })
}
