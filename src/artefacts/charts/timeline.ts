import type { LifeBar } from '../../charts/timeline/life.ts'
import { lifeBar } from '../../charts/timeline/life.ts'
import { decades, yearOf, yearTicks } from '../../charts/timeline/years.ts'
import type { Tick } from '../../charts/stack/stack.ts'
import { percentOn } from '../../charts/stack/percent.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { formatInterval } from '../../i18n/format.ts'
import type { Context, Link } from '../list/context.ts'
import { decidingValues, facilityLink } from '../list/context.ts'
import type { TimedIncident } from './timeline-incidents.ts'
import { incidentsOf } from './timeline-incidents.ts'
import { yearsOf } from './years.ts'

/** One facility on the axis of years. */
export interface TimelineRow {
  readonly id: string
  readonly name: Link
  readonly bar: LifeBar
  readonly start: string
  readonly end: string
  readonly incidents: readonly (TimedIncident & { readonly at: number | null })[]
}

/** Years and incidents of all records with any. */
export interface TimelineChart {
  readonly ticks: readonly Tick[]
  /** Where the release date stands. */
  readonly now: number
  readonly rows: readonly TimelineRow[]
  /** Incidents of the region that name no facility of the atlas. */
  readonly elsewhere: readonly TimedIncident[]
  /** Records of which no year is known. */
  readonly without: readonly Link[]
  readonly counts: {
    readonly all: number
    readonly starts: number
    readonly ends: number
    readonly incidents: number
    readonly undated: number
  }
}

const working = ({ facts }: Facility): boolean => decidingValues(facts.status).includes('active')
const write = (years: { readonly lo: number; readonly hi: number }) =>
  formatInterval(years.lo, years.hi, String)

/** Lives of the facilities, the earliest start first, those without one last, with their incidents. */
export function timelineChart(context: Context): TimelineChart {
  const { published, t } = context
  const { facilities, asOf } = published.atlas
  const now = yearOf(asOf) ?? 0
  const incidents = incidentsOf(context)
  const lives = facilities.map((facility) => ({
    facility,
    start: yearsOf(facility.facts.commissioned),
    end: yearsOf(facility.facts.closed),
    incidents: incidents.filter((incident) => incident.facility === facility.id),
  }))
  const shown = lives
    .filter(({ start, end, incidents: own }) => start !== null || end !== null || own.length > 0)
    .toSorted(
      (a, b) =>
        (a.start?.lo ?? Infinity) - (b.start?.lo ?? Infinity) || (a.end?.lo ?? now) - (b.end?.lo ?? now),
    )
  const axis = decades([
    Math.floor(now),
    ...shown.flatMap(({ start, end, incidents: own }) => [
      ...(start ? [start.lo, start.hi] : []),
      ...(end ? [end.lo, end.hi] : []),
      ...own.flatMap(({ year }) => (year === null ? [] : [Math.floor(year)])),
    ]),
  ])
  const known = new Set(facilities.map(({ id }) => id))
  return {
    ticks: yearTicks(axis, 9),
    now: percentOn(axis, now),
    rows: shown.map(({ facility, start, end, incidents: own }) => ({
      id: facility.id,
      name: facilityLink(context, facility),
      bar: lifeBar({ start, end, working: working(facility) }, axis, now),
      start: start ? write(start) : t('unknown.not-searched'),
      end: end ? write(end) : working(facility) ? t('charts.timeline.works') : t('unknown.not-searched'),
      incidents: own.map((incident) => ({
        ...incident,
        at: incident.year === null ? null : percentOn(axis, incident.year),
      })),
    })),
    elsewhere: incidents.filter(({ facility }) => facility === null || !known.has(facility)),
    without: lives
      .filter(({ start, end, incidents: own }) => start === null && end === null && own.length === 0)
      .map(({ facility }) => facilityLink(context, facility)),
    counts: {
      all: facilities.length,
      starts: lives.filter(({ start }) => start !== null).length,
      ends: lives.filter(({ end }) => end !== null).length,
      incidents: incidents.length,
      undated: incidents.filter(({ year }) => year === null).length,
    },
  }
}
