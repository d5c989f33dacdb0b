import type { RankBand, Ranked } from '../../core/rank-types.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink, otherName } from '../list/context.ts'
import type { Marked, MarkedScore } from '../marked.ts'
import { markedBand, markedCount, markedScore } from '../marked.ts'
import type { Ranking } from '../published.ts'
import { EXPOSURES } from './risk-ranking.ts'

/** What a facility's exposure adds, and on what that rests. */
export interface ExposureCell {
  /** Id of the part. Example: `people`. */
  readonly part: string
  readonly name: Worded
  readonly basis: string
  readonly range: Marked
}

/** Place and band in one of the two lists. */
export interface StandCell {
  /** Null where the index has no best value. */
  readonly place: Marked | null
  readonly band: Marked
}

/** A facility in both lists. */
export interface RiskRow {
  readonly facility: Link
  readonly other: Worded
  readonly interval: Interval
  readonly index: MarkedScore
  readonly risk: StandCell
  readonly hazard: StandCell
  readonly exposures: readonly ExposureCell[]
  /** How the band changes from hazard to risk and why, in words. */
  readonly moves: string
}

function standOf({ locale }: Context, { rank, rankAll }: Ranked): StandCell | null {
  const band = rank ?? rankAll
  if (band === null) return null
  return {
    place: rank === null || rank.place === null ? null : markedCount('place', rank.place, locale),
    band: markedBand(band, locale, rank === null ? 'all' : 'band'),
  }
}

const width = ({ best, worst }: RankBand) => worst - best

/** Which of the two exposures nothing is known of. */
function whyOf(open: readonly string[]) {
  if (open.length === 0) return 'risk.moves.known'
  return open.length > 1
    ? 'risk.moves.both'
    : open.includes('people')
      ? 'risk.moves.people'
      : 'risk.moves.waters'
}

function movesOf({ t }: Context, hazard: RankBand, risk: RankBand, open: readonly string[]): string {
  const wider = width(risk) - width(hazard)
  const band =
    wider === 0
      ? t('risk.moves.same')
      : t(wider > 0 ? 'risk.moves.wider' : 'risk.moves.narrower', { n: Math.abs(wider) })
  return t('risk.moves', { band, why: t(whyOf(open)) })
}

/** A row for a record that both rankings compare; null for the others. */
export function riskRow(context: Context, main: Ranking, risk: Ranking, id: string): RiskRow | null {
  const { locale, t, published } = context
  const facility = published.atlas.facilities.find((each) => each.id === id)
  const [base, own] = [main.byId.get(id), risk.byId.get(id)]
  const [hazard, stand] = [base && standOf(context, base), own && standOf(context, own)]
  const [before, after] = [base?.rank ?? base?.rankAll, own?.rank ?? own?.rankAll]
  if (!facility || !own || !hazard || !stand || !before || !after) return null
  const parts = own.score.parts.filter(({ component }) => EXPOSURES.some((one) => one === component))
  const exposures = parts.flatMap((part): ExposureCell[] => {
    const component = risk.method.components.find((each) => each.id === part.component)
    if (!component) return []
    const { range } = markedScore(part, locale)
    return [
      { part: part.component, name: worded(component.name, locale), basis: t(`basis.${part.basis}`), range },
    ]
  })
  const open = parts.filter(({ basis }) => basis === 'unknown').map(({ component }) => component)
  const { lo, best, hi } = own.score
  return {
    facility: facilityLink(context, facility),
    other: otherName(facility.name, locale),
    interval: { lo, best, hi },
    index: markedScore(own.score, locale),
    risk: stand,
    hazard,
    exposures,
    moves: movesOf(context, before, after, open),
  }
}
