import type { Case } from '../../core/diff/flag-types.ts'
import type { Standing } from '../../core/diff/move-types.ts'
import type { RankBand } from '../../core/rank-types.ts'
import type { Interval } from '../../core/score-types.ts'
import { formatInterval, formatScore, numberFormat } from '../../i18n/format.ts'
import type { DiffContext } from './context.ts'
import { say } from './context.ts'
import type { Line } from './line.ts'
import { joined } from './line.ts'

/** A whole number or a share as the language writes it. */
export const number = ({ locale }: DiffContext, value: number, decimals = 0): string =>
  numberFormat(locale, decimals).format(value)

/** A share of a move, with its sign. Example: `+3`, `−1`. */
export const signed = (context: DiffContext, value: number): string =>
  `${value > 0 ? '+' : ''}${number(context, value)}`

/** A score. Example: `10.20 (9.51–10.95)`; without a best value the ends alone. */
export function scoreText({ locale }: DiffContext, { lo, best, hi }: Interval): string {
  const write = (value: number) => formatScore(value, locale)
  const ends = formatInterval(lo, hi, write)
  return best === null || write(best) === ends ? ends : `${write(best)} (${ends})`
}

/** A band. Example: `3–9`. */
export const bandText = ({ locale }: DiffContext, { best, worst }: RankBand): string =>
  formatInterval(best, worst, numberFormat(locale).format)

/** Place and bands in one line. */
export function standingLine(context: DiffContext, { place, rank, rankAll }: Standing): Line {
  return joined([
    ...(place === null ? [] : [say(context, 'diff.place', { place: [number(context, place)] })]),
    ...(rank ? [say(context, 'diff.band', { band: [bandText(context, rank)] })] : []),
    ...(rankAll ? [say(context, 'diff.all', { band: [bandText(context, rankAll)] })] : []),
  ])
}

/** Score and standing of one of two cases. */
export const caseLine = (context: DiffContext, { score, standing }: Case): Line =>
  joined(
    [
      say(context, 'diff.effect.index', { score: [scoreText(context, score)] }),
      standingLine(context, standing),
    ].filter((line) => line.length > 0),
  )
