import type { RankBand } from '../core/rank-types.ts'
import { formatInterval, formatScore, numberFormat } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'

/** Kinds of whole numbers. */
export type Count = 'place' | 'worth' | 'rated' | 'total' | 'above' | 'below'

/** A number of a score or a rank as a page prints it: for the machine and for the reader. */
export interface Marked {
  /** What the number is; a word of the contract with the test that recomputes every number. */
  readonly kind: Count | 'score' | 'interval' | 'band' | 'all' | 'known' | 'basis'
  /** As `score --format json` has it; two ends are joined by `/`. Example: `6.2/8.5`. */
  readonly value: string
  /** As the language writes it. Example: `6.20–8.50`. */
  readonly text: string
}

/** A whole number: a place, a count. */
export function markedCount(kind: Count, n: number, locale: Locale): Marked {
  return { kind, value: String(n), text: numberFormat(locale).format(n) }
}

/** Best and worst place; `band` among the rated, `all` among everything that is not excluded. */
export function markedBand({ best, worst }: RankBand, locale: Locale, kind: 'band' | 'all' = 'band'): Marked {
  const text = formatInterval(best, worst, numberFormat(locale).format)
  return { kind, value: `${String(best)}/${String(worst)}`, text }
}

/** What a score prints: its best value, where there is one, and its ends. */
export interface MarkedScore {
  readonly best?: Marked
  readonly range: Marked
}

/** The numbers of a score or of a part of one. */
export function markedScore(
  { lo, best, hi }: { readonly lo: number; readonly best: number | null; readonly hi: number },
  locale: Locale,
): MarkedScore {
  const write = (value: number) => formatScore(value, locale)
  return {
    ...(best !== null && { best: { kind: 'score', value: String(best), text: write(best) } as const }),
    range: { kind: 'interval', value: `${String(lo)}/${String(hi)}`, text: formatInterval(lo, hi, write) },
  }
}
