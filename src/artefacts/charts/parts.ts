import { stack, ticksOf } from '../../charts/stack/stack.ts'
import type { Segment, Tick } from '../../charts/stack/stack.ts'
import { percentOn } from '../../charts/stack/percent.ts'
import type { Method } from '../../core/method/method.ts'
import type { Ranked } from '../../core/rank-types.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import type { Marked, MarkedScore } from '../marked.ts'
import { markedCount, markedScore } from '../marked.ts'
import type { Ranking } from '../published.ts'

/** One component as the key explains it. */
export interface PartKey {
  readonly id: string
  /** Stands in the stretches that are long enough. Example: `C`. */
  readonly letter: string
  readonly label: Worded
}

/** A stretch with the number of its component, from 0. */
export interface PartSegment extends Segment {
  readonly look: number
  /** Empty where the stretch is too short for a letter. */
  readonly letter: string
}

/** One facility: the bar, and the same numbers for the table. */
export interface PartsRow {
  readonly id: string
  /** Id of its row of numbers on the page. */
  readonly anchor: string
  readonly name: Link
  readonly place: Marked | null
  readonly score: MarkedScore
  readonly segments: readonly PartSegment[]
  /** Where the best value stands, in hundredths; null where there is none. */
  readonly best: number | null
  readonly cells: readonly { readonly component: string; readonly range: Marked; readonly basis: string }[]
}

/** All rated facilities under one method. */
export interface PartsTable {
  readonly method: Link
  readonly methodId: string
  readonly keys: readonly PartKey[]
  readonly ticks: readonly Tick[]
  readonly rows: readonly PartsRow[]
}

/** Shortest stretch that holds a letter, in hundredths of the axis. */
const ROOM = 4.5

/** First letters of names; numbers where two names begin alike. */
function lettersOf(labels: readonly Worded[]): readonly string[] {
  const letters = labels.map(({ text }) => (text[0] ?? '').toUpperCase())
  return new Set(letters).size === letters.length ? letters : labels.map((_, index) => String(index + 1))
}

function keysOf({ components }: Method, { locale }: Context): readonly PartKey[] {
  const labels = components.map(({ name }) => worded(name, locale))
  const letters = lettersOf(labels)
  return components.map(({ id }, index) => ({
    id,
    letter: letters[index] ?? '',
    label: labels[index] ?? { text: id },
  }))
}

/** Bars of the parts of all rated facilities under one method, in the order of its ranking. */
export function partsTable(context: Context, { method, ranked }: Ranking): PartsTable {
  const { published, locale, t } = context
  const keys = keysOf(method, context)
  const axis = { lo: 0, hi: method.components.reduce((sum, { fullRange }) => sum + fullRange[1], 0) }
  const facilities = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  const rowOf = ({ score, rank }: Ranked): readonly PartsRow[] => {
    const facility = facilities.get(score.facility)
    if (!facility || rank === null) return []
    const best = score.best === null ? null : percentOn(axis, score.best)
    const parts = score.parts.map(({ component, lo, hi }) => ({ id: component, lo, hi }))
    return [
      {
        id: facility.id,
        anchor: `${method.id}-${facility.id.replace('/', '-')}`,
        name: facilityLink(context, facility),
        place: rank.place === null ? null : markedCount('place', rank.place, locale),
        score: markedScore(score, locale),
        segments: stack(parts, axis).map((segment) => {
          const look = keys.findIndex(({ id }) => id === segment.id)
          const middle = segment.from + segment.length / 2
          const free = segment.length >= ROOM && Math.abs(middle - (best ?? -ROOM)) > ROOM / 2
          return { ...segment, look, letter: free ? (keys[look]?.letter ?? '') : '' }
        }),
        best,
        cells: score.parts.map((part) => ({
          component: part.component,
          range: markedScore(part, locale).range,
          basis: t(`basis.${part.basis}`),
        })),
      },
    ]
  }
  return {
    method: { ...worded(method.name, locale), href: href(locale, path.method(method.id)) },
    methodId: method.id,
    keys,
    ticks: ticksOf(axis, 14),
    rows: ranked.flatMap(rowOf),
  }
}
