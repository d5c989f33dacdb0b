import type { Worded } from '../../i18n/text.ts'
import type { FacilityContext } from '../facility/facility-context.ts'
import { heading } from '../facility/heading.ts'
import type { Link } from '../list/context.ts'
import type { Cell, Cells } from './cell.ts'
import { incidentsOf, linesOfIncidents } from './incident-lines.ts'
import { commas } from './piece.ts'

const words = (list: readonly (Worded | Link)[]): Cell => ({
  lines: list.length > 0 ? [commas(list)] : [],
  says: list.length > 0 ? list.map(({ text }) => text) : null,
})

/** Who and where, and what has happened there. */
export function whoCells(context: FacilityContext): Cells {
  const { kind, country, place, group } = heading(context)
  const incidents = incidentsOf(context).map(({ id }) => id)
  return {
    kind: words([{ text: kind }]),
    country: words([country]),
    place: words(place.toReversed()),
    group: words(group ? [group] : []),
    incidents: { lines: linesOfIncidents(context), says: incidents.length > 0 ? incidents : null },
  }
}
