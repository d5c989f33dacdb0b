import type { Axis } from '../../charts/axis.ts'
import { axisOf } from '../../charts/axis.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Ranked } from '../../core/rank-types.ts'
import { worded } from '../../i18n/text.ts'
import type { MarkedScore } from '../marked.ts'
import { markedScore } from '../marked.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { Ranking } from '../published.ts'
import type { WorkedPart } from './worked-part.ts'
import { workedPart } from './worked-part.ts'

/** One real facility, from its claims to its band. */
export interface WorkedExample {
  /** Id of the record. */
  readonly id: string
  readonly facility: Link
  readonly parts: readonly WorkedPart[]
  readonly sum: MarkedScore
  readonly interval: Interval
  /** The full range of the method. */
  readonly axis: Axis
  /** How place and band follow, a sentence each. */
  readonly ranking: readonly string[]
}

/** A record that shows most: one part stated, one derived, the highest such; else the first rated one. */
export function exampleOf({ ranked }: Ranking): Ranked | undefined {
  const rated = ranked.filter(({ rank }) => rank !== null)
  const bases = ({ score }: Ranked) => new Set(score.parts.map(({ basis }) => basis))
  const telling = rated.find((each) => {
    const found = bases(each)
    return found.has('derived') && (found.has('claim') || found.has('claims-differ'))
  })
  return telling ?? rated[0]
}

/** Counts place and band anew from the lines of the others, so that a reader can follow. */
function rankingText({ t }: Context, { ranked }: Ranking, example: Ranked): readonly string[] {
  const { score, rank } = example
  if (!rank) return []
  const others = ranked.filter((each) => each.rank !== null && each !== example).map((each) => each.score)
  const above = others.filter(({ lo }) => lo > score.hi).length
  const reach = others.filter(({ hi }) => hi >= score.lo).length
  return [
    rank.place === null
      ? t('method.example.noplace')
      : t('method.example.place', { n: others.length + 1, place: rank.place }),
    above === 0 ? t('method.example.above.none') : t('method.example.above', { n: above, place: above + 1 }),
    t('method.example.reach', { n: reach, place: reach + 1 }),
  ]
}

/** The example of a method's page; null where nothing is rated. */
export function workedExample(context: Context, ranking: Ranking): WorkedExample | null {
  const { locale, published } = context
  const example = exampleOf(ranking)
  const facility = published.atlas.facilities.find(({ id }) => id === example?.score.facility)
  if (!example || !facility) return null
  const { lo, best, hi, parts } = example.score
  return {
    id: facility.id,
    facility: facilityLink(context, facility),
    parts: ranking.method.components.flatMap((component, at) => {
      const part = parts[at]
      return part ? [workedPart(context, facility, component, part, worded(component.name, locale))] : []
    }),
    sum: markedScore({ lo, best, hi }, locale),
    interval: { lo, best, hi },
    axis: axisOf(ranking.method.components.map(({ fullRange }) => fullRange)),
    ranking: rankingText(context, ranking, example),
  }
}
