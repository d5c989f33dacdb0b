import type { Measure } from '../../core/diff/move-types.ts'
import { splitOf } from '../../core/release/split.ts'
import type { ReleaseFacility, ReleaseMove } from '../../core/release/summary.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Translate } from '../../i18n/translate.ts'

const OF_RATED: readonly Measure[] = ['place', 'best', 'worst']
const OF_ALL: readonly Measure[] = ['allBest', 'allWorst']

/** Moves of the numbers that a reader sees first: of a rated facility its place and band, else its wide band. */
export function shownMoves({
  rated,
  moves,
}: Pick<ReleaseFacility, 'rated' | 'moves'>): readonly ReleaseMove[] {
  const shown = rated ? OF_RATED : OF_ALL
  return moves.filter(({ measure }) => shown.includes(measure))
}

/** A number of places with its sign. Example: `+3`, `−1`. */
export const signed = (by: number, locale: Locale): string =>
  `${by > 0 ? '+' : ''}${numberFormat(locale).format(by)}`

/** A move and its shares in words. Example: `Place −2: own data −3, new facilities +1.` */
export function moveWords(move: ReleaseMove, t: Translate, locale: Locale): string {
  const shares = splitOf(move).map(({ kind, by }) =>
    t('history.share', { cause: t(`history.cause.${kind}`), by: signed(by, locale) }),
  )
  return t('history.move', {
    measure: t(`history.measure.${move.measure}`),
    by: signed(move.to - move.from, locale),
    shares: shares.join(', '),
  })
}
