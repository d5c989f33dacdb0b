import type { Ranked } from '../../core/rank-types.ts'
import type { Exclusion } from '../../core/score-types.ts'
import type { Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { isExclusion } from '../list/why.ts'
import { markedBand } from '../marked.ts'

/** How a record ranks, in numbers alone: of the live atlas or of a release. */
export type Standing =
  | {
      readonly of: 'rated'
      /** Null where the method gives no best value. */
      readonly place: number | null
      readonly best: number
      readonly worst: number
      /** Whether another record has the same place. */
      readonly shared: boolean
      /** How many records are rated. */
      readonly rated: number
    }
  | {
      readonly of: 'unrated'
      /** Among all that are not excluded. */
      readonly best: number
      readonly worst: number
      readonly all: number
    }
  | { readonly of: 'excluded'; readonly why: Exclusion }

/** The words of a standing. */
export interface StandingWords {
  /** The place, or why there is none, without a full stop. Example: `Place 3 of 58 rated facilities`. */
  readonly standing: string
  /** As `standing` where there is a place, open or not. */
  readonly rank: string | undefined
  /** Example: `Possible places: 2–9 (provisional)`. */
  readonly band: string | undefined
  /** The same within a sentence, after a name and a colon. */
  readonly clause: string
}

/** The standing of a record among all of a ranking; undefined for a record that was not scored. */
export function standingOf(entry: Ranked | undefined, ranked: readonly Ranked[]): Standing | undefined {
  if (!entry) return undefined
  const { score, rank, rankAll } = entry
  if (rank)
    return {
      of: 'rated',
      ...rank,
      shared: ranked.some(
        (other) => other !== entry && rank.place !== null && other.rank?.place === rank.place,
      ),
      rated: ranked.filter((each) => each.rank !== null).length,
    }
  if (rankAll)
    return { of: 'unrated', ...rankAll, all: ranked.filter((each) => each.rankAll !== null).length }
  const why = score.whyUnrated
  return why !== null && isExclusion(why) ? { of: 'excluded', why } : undefined
}

/** Words a standing: the numbers are written as the tables write them. */
export function standingWords(standing: Standing, locale: Locale): StandingWords {
  const t = translator(locale)
  if (standing.of === 'excluded') {
    const why = t(`list.why.${standing.why}`)
    return {
      standing: t('press.excluded', { why }),
      rank: undefined,
      band: undefined,
      clause: t('press.say.excluded', { why }),
    }
  }
  const { best, worst } = standing
  const band = markedBand(standing, locale).text
  if (standing.of === 'unrated') {
    const { all: n } = standing
    return {
      standing: t('press.unrated'),
      rank: undefined,
      band: t('press.band.all', { band, n }),
      clause: t('press.say.unrated', { best, worst, n }),
    }
  }
  const { place, shared, rated: n } = standing
  const sure = best === worst
  const [known, possible] = [
    sure ? t('press.say.sure') : t('press.say.band', { best, worst }),
    sure ? t('press.band.sure') : t('press.band', { band }),
  ]
  if (place === null) {
    const rank = t('press.rank.open', { n })
    return { standing: rank, rank, band: possible, clause: t('press.say.open', { best, worst, n }) }
  }
  const rank = t(shared ? 'press.rank.shared' : 'press.rank', { place, n })
  const said = t(shared ? 'press.say.rank.shared' : 'press.say.rank', { place, n })
  return { standing: rank, rank, band: possible, clause: t('press.say.both', { said, known }) }
}
