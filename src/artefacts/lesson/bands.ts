import type { Axis } from '../../charts/axis.ts'
import type { RankBand, Ranked } from '../../core/rank-types.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Context, Link } from '../list/context.ts'
import { contextOf, facilityLink } from '../list/context.ts'
import { scoreAxis } from '../list/facility-list.ts'
import type { Marked } from '../marked.ts'
import { markedBand, markedCount, markedScore } from '../marked.ts'
import type { Published } from '../published.ts'

/** One facility of the lesson with its stretch and its band. */
export interface BandRow {
  readonly facility: Link
  readonly interval: Interval
  readonly range: Marked
  readonly place: Marked | null
  readonly rank: RankBand
  readonly band: Marked
}

/** What the lesson shows from real data. */
export interface BandLesson {
  readonly method: string
  readonly axis: Axis
  /** How many facilities are rated together. */
  readonly all: number
  readonly rows: readonly BandRow[]
  /** What the rows show, a sentence each. */
  readonly said: readonly string[]
}

/** The highest rated record, one whose stretch overlaps it, and one that surely stands below it. */
function shown(ranked: readonly Ranked[]): readonly Ranked[] {
  const rated = ranked.filter(({ rank }) => rank !== null)
  // A record that surely stands above at least one other shows most; the first such by place.
  const top = rated.find(({ score }) => rated.some((other) => other.score.hi < score.lo)) ?? rated[0]
  if (!top) return []
  const others = rated.filter((each) => each !== top)
  const near = others.find(({ score }) => score.hi >= top.score.lo && score.lo <= top.score.hi)
  const below = others.find(({ score }) => score.hi < top.score.lo)
  return [top, near, below].flatMap((each) => each ?? [])
}

function rowOf(context: Context, { score, rank }: Ranked): readonly BandRow[] {
  const { published, locale } = context
  const facility = published.atlas.facilities.find(({ id }) => id === score.facility)
  if (!facility || !rank) return []
  return [
    {
      facility: facilityLink(context, facility),
      interval: score,
      range: markedScore(score, locale).range,
      place: rank.place === null ? null : markedCount('place', rank.place, locale),
      rank,
      band: markedBand(rank, locale),
    },
  ]
}

/** Real facilities by which a reader learns to read a band. */
export function bandLesson(published: Published, locale: Locale): BandLesson {
  const context = contextOf(published, locale)
  const { t } = context
  const { ranked, method } = published.main
  const rows = shown(ranked).flatMap((each) => rowOf(context, each))
  const [top, ...others] = rows
  const said = others.map((other) => {
    const apart = other.interval.hi < (top?.interval.lo ?? 0)
    const names = { one: top?.facility.text ?? '', other: other.facility.text }
    return t(apart ? 'lesson.bands.real.apart' : 'lesson.bands.real.overlap', names)
  })
  return {
    method: method.id,
    axis: scoreAxis(published),
    all: ranked.filter(({ rank }) => rank !== null).length,
    rows,
    said: said.length > 0 ? said : [t('lesson.bands.real.none')],
  }
}
