import type { Range } from '../../core/claim.ts'
import type { Cell, Dataset } from '../charts/data/dataset.ts'
import { columnsOf } from '../charts/data/dataset.ts'
import type { Published } from '../published.ts'
import { endsOf, pairs } from './pairs.ts'
import type { Measured } from './pairs.ts'

/** The charts of the incidents in the order of their page; each is a section, and the name of its downloads. */
export const INCIDENT_CHARTS = ['released', 'runout'] as const
export type IncidentChartId = (typeof INCIDENT_CHARTS)[number]

/** What stands on each axis. */
export const AXES: Readonly<Record<IncidentChartId, { readonly x: Measured; readonly y: Measured }>> = {
  released: { x: 'stored_m3', y: 'released_m3' },
  runout: { x: 'released_m3', y: 'runout_km' },
}

const WHAT: Readonly<Record<Measured, string>> = {
  stored_m3: 'volume stored before the failure, m3',
  released_m3: 'volume released, m3',
  runout_km: 'distance the tailings ran, km',
}

const valuesText = (ranges: readonly Range[]): string =>
  ranges.map(({ lo, hi }) => (lo === hi ? String(lo) : `${String(lo)}..${String(hi)}`)).join('|')

function columns({ x, y }: { readonly x: Measured; readonly y: Measured }) {
  return columnsOf({
    incident: 'Id of the record: country and name of its file.',
    country: 'ISO 3166-1 code.',
    facility: 'Id of the facility of the atlas, where the record names one.',
    [`${x}_lo`]: `Least that any source gives: ${WHAT[x]}.`,
    [`${x}_hi`]: 'Greatest that any source gives.',
    [`${x}_values`]:
      'Every value a source gives; joined by | where they differ, lo..hi where one gives a span.',
    [`${y}_lo`]: `Least that any source gives: ${WHAT[y]}.`,
    [`${y}_hi`]: 'Greatest that any source gives.',
    [`${y}_values`]:
      'Every value a source gives; joined by | where they differ, lo..hi where one gives a span.',
  })
}

/** The data of a chart: every incident of which both numbers are published. */
export function incidentData({ atlas }: Pick<Published, 'atlas'>, id: IncidentChartId): Dataset {
  const { x, y } = AXES[id]
  const cells = (ranges: readonly Range[]): readonly Cell[] => {
    const ends = endsOf(ranges)
    return [ends[0] ?? null, ends.at(-1) ?? null, valuesText(ranges)]
  }
  return {
    id,
    columns: columns({ x, y }),
    rows: pairs(atlas.incidents, x, y).map((pair) => [
      pair.incident.id,
      pair.incident.country,
      pair.incident.facility ?? null,
      ...cells(pair.x),
      ...cells(pair.y),
    ]),
  }
}
