import type { Axis } from '../axis.ts'
import { percentOn } from '../stack/percent.ts'
import { tenth } from '../tenth.ts'

/** Years between which something happened. */
export interface Years {
  readonly lo: number
  readonly hi: number
}

/** What is known of a facility's years. */
export interface Life {
  /** Null where no source gives it. */
  readonly start: Years | null
  /** Null where no source gives it, or where it has not come yet. */
  readonly end: Years | null
  /** True where it works at the release date, so that its end lies ahead. */
  readonly working: boolean
}

/** How sure a stretch of a life is. */
export type LifeKind = 'sure' | 'range' | 'unknown' | 'planned'

/** A stretch of a life in hundredths of the axis. */
export interface LifeStretch {
  readonly kind: LifeKind
  readonly from: number
  readonly length: number
}

/** A life as it is drawn. */
export interface LifeBar {
  readonly stretches: readonly LifeStretch[]
  /** Where an end stands that a source gives, and where one is missing. */
  readonly stops: readonly number[]
  readonly questions: readonly number[]
  /** Where the life goes on beyond the release date. */
  readonly onward: number | null
}

const NOTHING: LifeBar = { stretches: [], stops: [], questions: [], onward: null }

/**
 * Cuts a life into what is sure, what lies within a range of years, what is unknown, and what is planned
 * after `now`. A start that lies
 * ahead of `now` is a mark alone. An unknown end of a facility that no longer works, and an unknown start,
 * are dotted as far as the axis or the release date allow.
 * @param now year of the release
 */
export function lifeBar({ start, end, working }: Life, axis: Axis, now: number): LifeBar {
  if (start === null && end === null) return NOTHING
  const at = (year: number) => percentOn(axis, year)
  const stretch = (kind: LifeKind, from: number, to: number): readonly LifeStretch[] =>
    to > from ? [{ kind, from: at(from), length: tenth(at(to) - at(from)) }] : []
  const ahead = start !== null && start.lo > now
  const open = end === null && !ahead
  const [from, to] = [start?.hi ?? axis.lo, end?.lo ?? now]
  const known = start === null || (open && !working) ? 'unknown' : 'sure'
  return {
    stretches: [
      ...(start ? stretch('range', start.lo, start.hi) : []),
      ...(ahead ? [] : stretch(known, from, Math.min(to, now))),
      ...stretch('planned', Math.max(from, now), to),
      ...(end ? stretch('range', Math.max(end.lo, start?.hi ?? end.lo), end.hi) : []),
    ],
    stops: [...(start ? [at(start.lo)] : []), ...(end ? [at(end.hi)] : [])],
    questions: [...(start ? [] : [0]), ...(open && !working ? [at(now)] : [])],
    onward: open && working ? at(now) : null,
  }
}
