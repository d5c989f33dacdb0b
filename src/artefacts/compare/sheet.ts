import type { Standing } from '../../charts/verdict.ts'
import type { Interval } from '../../core/score-types.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Worded } from '../../i18n/text.ts'
import type { FacilityContext, Located } from '../facility/facility-context.ts'
import { facilityContext } from '../facility/facility-context.ts'
import type { Link } from '../list/context.ts'
import { facilityLink, otherName } from '../list/context.ts'
import { standingOf, unratedText } from './apart.ts'
import type { Cells } from './cell.ts'
import { factCells } from './fact-cells.ts'
import { standingCells } from './standing-cells.ts'
import { whoCells } from './who-cells.ts'

/** One facility as a column of a comparison, worded. */
export interface Sheet {
  /** Example: `kg/kumtor`. */
  readonly id: string
  readonly name: Link
  /** The name in the other script. */
  readonly other: Worded
  /** The index for its bar; null where the record is in no ranking. */
  readonly interval: Interval | null
  /** What decides whether it can be told apart from another; null where the record is in no ranking. */
  readonly standing: Standing | null
  /** What is missing for a rating, in a sentence; null where it is rated or in no ranking. */
  readonly unrated: string | null
  readonly cells: Cells
}

const memo = new WeakMap<Located['atlas'], Map<string, Sheet>>()

function made(context: FacilityContext): Sheet {
  const { facility, locale, published } = context
  const score = published.main.byId.get(facility.id)?.score
  const { lo = 0, best = null, hi = 0 } = score ?? {}
  return {
    id: facility.id,
    name: facilityLink(context, facility),
    other: otherName(facility.name, locale),
    interval: !score || score.excluded ? null : { lo, best, hi },
    standing: standingOf(context, facility.id),
    unrated: unratedText(context, facility.id),
    cells: { ...standingCells(context), ...whoCells(context), ...factCells(context) },
  }
}

/** The column of a facility. Throws on an id that is none. */
export function sheet(located: Located, id: string, locale: Locale): Sheet {
  const known = memo.get(located.atlas) ?? new Map<string, Sheet>()
  memo.set(located.atlas, known)
  const key = `${locale} ${id}`
  const found = known.get(key) ?? made(facilityContext(located, id, locale))
  known.set(key, found)
  return found
}
