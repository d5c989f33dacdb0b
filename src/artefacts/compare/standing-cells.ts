import type { Ranked } from '../../core/rank-types.ts'
import type { Part } from '../../core/score-types.ts'
import type { FacilityContext } from '../facility/facility-context.ts'
import { counts } from '../facility/ranking.ts'
import { rankSentences } from '../facility/summary-rank.ts'
import { knownOf } from '../list/evidence.ts'
import type { Marked } from '../marked.ts'
import { markedBand, markedCount, markedScore } from '../marked.ts'
import { markedText } from '../marked-text.ts'
import type { Ranking } from '../published.ts'
import type { Cell, Cells } from './cell.ts'
import type { Line } from './piece.ts'
import { commas } from './piece.ts'

/** A score or a part of one: best value first, its range after it. */
function scoreLine({ t, locale }: FacilityContext, score: Parameters<typeof markedScore>[0]): Line {
  const { best, range } = markedScore(score, locale)
  return best
    ? markedText({ best, range }, (slots) => t('compare.score', slots))
    : markedText({ range }, (slots) => t('compare.score.open', slots))
}

function placeLine({ t, locale }: FacilityContext, ranking: Ranking, { rank }: Ranked): Line {
  if (rank === null) return [t('facility.place.none')]
  const numbers = {
    band: markedBand(rank, locale),
    count: markedCount('rated', counts(ranking).rated, locale),
  }
  if (rank.place === null) return markedText(numbers, (slots) => t('facility.place.band', slots))
  const place = markedCount('place', rank.place, locale)
  return markedText({ ...numbers, place }, (slots) => t('facility.place.full', slots))
}

function partCell(context: FacilityContext, part: Part): Cell {
  const { lo, hi, basis, component } = part
  const words: Marked = { kind: 'basis', value: basis, text: context.t(`basis.${basis}`) }
  return {
    lines: [scoreLine(context, part), [words]],
    says: basis === 'unknown' ? null : { lo, hi },
    part: component,
  }
}

function knownCell({ t }: FacilityContext, { score: { parts } }: Ranked): Cell {
  const [known, all] = [parts.filter(({ basis }) => basis !== 'unknown').length, parts.length]
  const text = t('facility.known.of', { known, all })
  return {
    lines: [[{ kind: 'known', value: `${String(known)}/${String(all)}`, text }]],
    says: [String(known)],
  }
}

function otherMethod(context: FacilityContext, ranking: Ranking): Cells {
  const entry = ranking.byId.get(context.facility.id)
  if (!entry || entry.score.excluded) return {}
  const { lo, hi } = entry.score
  const id = ranking.method.id
  return {
    [`method-${id}`]: {
      lines: [scoreLine(context, entry.score), placeLine(context, ranking, entry)],
      says: { lo, hi },
      method: id,
    },
  }
}

/** A record that is in no ranking: why, and that the rest is not compared. */
function outside({ t, published }: FacilityContext, why: Line): Cells {
  const cell: Cell = { lines: [[{ text: t('compare.outside'), look: 'soft' }]], says: 'not-compared' }
  const keys = [
    ...['index', 'anywhere', 'known', 'unknown'],
    ...published.main.method.components.map(({ id }) => `part-${id}`),
    ...published.rankings.slice(1).map(({ method }) => `method-${method.id}`),
  ]
  return { ...Object.fromEntries(keys.map((key) => [key, cell])), rank: { lines: [why], says: null } }
}

/** Index, place, parts and what they lack. A record outside the ranking has only the reason. */
export function standingCells(context: FacilityContext): Cells {
  const { published, facility, locale, t } = context
  const entry = published.main.byId.get(facility.id)
  if (!entry) return {}
  const { score, rank, rankAll } = entry
  const why: Line = [rankSentences(context)[0] ?? t('facility.place.none')]
  if (score.excluded) return outside(context, why)
  const unknown = knownOf(context, facility.id).unknown
  const ofAll = markedCount('total', counts(published.main).all, locale)
  return {
    index: { lines: [scoreLine(context, score)], says: { lo: score.lo, hi: score.hi } },
    rank: rank
      ? { lines: [placeLine(context, published.main, entry)], says: { lo: rank.best, hi: rank.worst } }
      : { lines: [why], says: null },
    ...(rankAll && {
      anywhere: {
        lines: [
          markedText({ band: markedBand(rankAll, locale, 'all'), count: ofAll }, (slots) =>
            t('facility.place.band', slots),
          ),
        ],
        says: { lo: rankAll.best, hi: rankAll.worst },
      },
    }),
    known: knownCell(context, entry),
    ...Object.fromEntries(score.parts.map((part) => [`part-${part.component}`, partCell(context, part)])),
    unknown: {
      lines: [unknown.length > 0 ? commas(unknown) : [t('list.nothing')]],
      says: 'not-compared',
    },
    ...Object.assign({}, ...published.rankings.slice(1).map((ranking) => otherMethod(context, ranking))),
  }
}
