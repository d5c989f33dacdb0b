import type { LogPoint } from '../../charts/log-scatter/log-scatter.ts'
import type { Range } from '../../core/claim.ts'
import { formatInterval, numberFormat, withUnit } from '../../i18n/format.ts'
import { href, path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { amountText } from '../list/size.ts'
import { AXES } from './chart-data.ts'
import type { IncidentChartId } from './chart-data.ts'
import { chartWords, countsRiver } from './chart-words.ts'
import type { ChartWords } from './chart-words.ts'
import type { Measured, Pair } from './pairs.ts'
import { endsOf, pairs, shareOf } from './pairs.ts'

/** One incident as the table under the chart has it. */
export interface PairRow {
  readonly id: string
  readonly name: Link
  /** Every value that a source gives. */
  readonly x: readonly string[]
  readonly y: readonly string[]
  /** Share released. Example: `80 %`; null for charts without one. */
  readonly share: string | null
}

/** A chart of two published numbers of incidents. */
export interface IncidentChart extends ChartWords {
  readonly id: IncidentChartId
  readonly points: readonly LogPoint[]
  /** Ids of incidents in the countries of the atlas; they are marked apart. */
  readonly regional: ReadonlySet<string>
  /** Ids of incidents whose distance counts transport by river; their marks are hollow. */
  readonly hollow: ReadonlySet<string>
  readonly hrefs: ReadonlyMap<string, Link>
  readonly rows: readonly PairRow[]
  /** Shares of x that are drawn as lines, with their words. */
  readonly shares: ReadonlyMap<number, string>
  /** A value on an axis in words. */
  write(axis: 'x' | 'y', value: number): string
}

/** What a name adds in brackets, or behind a comma other than its year, has no room in the drawing. */
const shortName = (name: string): string => name.replace(/\s*\([^)]*\)/gu, '')

function valueText(context: Context, key: Measured, range: Range): string {
  if (key !== 'runout_km') return amountText(context, range, 'm3')
  const { format } = numberFormat(context.locale)
  return withUnit(formatInterval(range.lo, range.hi, format), context.t('unit.km'))
}

/** A share in per cent, of two digits. Example: `0.5–50 %`. */
function shareText({ locale, t }: Context, pair: Pair): string {
  const { lo, hi } = shareOf(pair)
  const digits = (share: number) => numberFormat(locale).format(Number((share * 100).toPrecision(2)))
  return t('incident.chart.percent', { value: formatInterval(lo, hi, digits) })
}

/** The chart of all incidents of which both numbers are published; null where there are fewer than two. */
export function incidentChart(context: Context, id: IncidentChartId): IncidentChart | null {
  const { locale, published, t } = context
  const { x, y } = AXES[id]
  const found = pairs(published.atlas.incidents, x, y)
  if (found.length < 2) return null
  const own = (pair: Pair) => published.atlas.countries.has(pair.incident.country.toLowerCase())
  const link = ({ incident }: Pair): Link => ({
    ...worded(incident.name, locale),
    href: href(locale, path.incident(incident.id)),
  })
  // Those of the region get their words first, then the largest: room is short.
  const byWeight = found.toSorted(
    (a, b) =>
      Number(own(b)) - Number(own(a)) ||
      (endsOf(b.y).at(-1) ?? 0) - (endsOf(a.y).at(-1) ?? 0) ||
      (a.incident.id < b.incident.id ? -1 : 1),
  )
  const shares = id === 'released' ? [1, 0.1, 0.01] : []
  return {
    id,
    ...chartWords(context, id, found),
    points: byWeight.map((pair) => ({
      id: pair.incident.id,
      label: shortName(link(pair).text),
      xs: endsOf(pair.x),
      ys: endsOf(pair.y),
    })),
    regional: new Set(found.filter(own).map(({ incident }) => incident.id)),
    hollow: new Set(
      found.filter((pair) => id === 'runout' && countsRiver(pair)).map(({ incident }) => incident.id),
    ),
    hrefs: new Map(found.map((pair) => [pair.incident.id, link(pair)])),
    rows: found
      .toSorted((a, b) => (endsOf(b.y).at(-1) ?? 0) - (endsOf(a.y).at(-1) ?? 0))
      .map((pair) => ({
        id: pair.incident.id,
        name: link(pair),
        x: pair.x.map((range) => valueText(context, x, range)),
        y: pair.y.map((range) => valueText(context, y, range)),
        share: id === 'released' ? shareText(context, pair) : null,
      })),
    shares: new Map(
      shares.map((share) => [
        share,
        t('incident.chart.percent', { value: numberFormat(locale).format(share * 100) }),
      ]),
    ),
    write: (axis, value) => axisText(context, axis === 'x' ? x : y, value),
  }
}

/** A round value of an axis. Example: `10 million m³`, `100 km`. */
function axisText(context: Context, key: Measured, value: number): string {
  // Powers of ten below one are written without the dust of binary fractions.
  return valueText(context, key, { lo: Number(value.toPrecision(1)), hi: Number(value.toPrecision(1)) })
}
