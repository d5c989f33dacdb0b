import type { Axis } from '../../charts/axis.ts'
import type { ScatterPoint, SideGroup } from '../../charts/scatter/scatter.ts'
import type { Ranked } from '../../core/rank-types.ts'
import type { Part } from '../../core/score-types.ts'
import { numberFormat, withUnit } from '../../i18n/format.ts'
import { shorten } from '../../i18n/shorten.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import { amountText } from '../list/size.ts'
import type { Marked, MarkedScore } from '../marked.ts'
import { markedScore } from '../marked.ts'

/** One facility with a volume, as the table has it. */
export interface VolumeRow {
  readonly id: string
  readonly name: Link
  /** Example: `50–90 million m³`. */
  readonly volume: string
  readonly basis: string
  readonly toxicity: Marked
  readonly score: MarkedScore
}

/** Volume against hazard class. */
export interface VolumeChart {
  readonly axes: { readonly x: Axis; readonly y: Axis }
  /** With the names of the few that stand first, and with places alone. */
  readonly named: readonly ScatterPoint[]
  readonly placed: readonly ScatterPoint[]
  readonly side: readonly SideGroup[]
  readonly hrefs: ReadonlyMap<string, Link>
  /** Round volumes by their logarithm. Example: 6 is `1 million m³`. */
  readonly volumes: ReadonlyMap<number, string>
  /** Classes by their score, as short words. */
  readonly classes: readonly { readonly score: number; readonly text: string }[]
  readonly rows: readonly VolumeRow[]
}

/** So many of the first carry their name in the drawing. */
const NAMED = 8
const LONGEST = 52
/** What a name adds in brackets has no room in the drawing. */
const BRACKETS = /\s*\([^)]*\)/gu
const BILLION = 1e9

const partOf = ({ score }: Ranked, id: string): Part | undefined =>
  score.parts.find(({ component }) => component === id)

/** Two digits are all that a derived volume is worth. */
const digits = (exponent: number) => Number((10 ** exponent).toPrecision(2))

/** A round volume for the axis. Example: `100 million m³`. */
function roundVolume(context: Context, volume: number): string {
  const { locale, t } = context
  if (volume < BILLION) return amountText(context, { lo: volume, hi: volume }, 'm3')
  const value = numberFormat(locale).format(volume / BILLION)
  return withUnit(t('charts.volume.billion', { value }), t('unit.m3'))
}

function sideGroups(unknown: readonly Part[]): readonly SideGroup[] {
  const groups = new Map<string, { readonly y: { lo: number; hi: number }; count: number }>()
  for (const { lo, hi } of unknown) {
    const key = `${String(lo)}/${String(hi)}`
    const group = groups.get(key) ?? { y: { lo, hi }, count: 0 }
    group.count++
    groups.set(key, group)
  }
  return [...groups.values()].toSorted((a, b) => b.y.lo - a.y.lo || b.y.hi - a.y.hi)
}

function classesOf({ published, t }: Context): VolumeChart['classes'] {
  const toxicity = published.main.method.components.find(({ id }) => id === 'toxicity')
  if (toxicity?.kind !== 'lookup' || toxicity.input !== 'water_hazard_class') return []
  const words = new Map<string | number, string>([
    ['nwg', t('charts.volume.class.nwg')],
    [1, t('charts.volume.class.1')],
    [2, t('charts.volume.class.2')],
    [3, t('charts.volume.class.3')],
  ])
  return toxicity.rows.flatMap(({ values, score: [lo, hi] }) =>
    values.map((value) => ({ score: (lo + hi) / 2, text: words.get(value) ?? String(value) })),
  )
}

/** Volume and hazard class of all that are compared; null where the method has not both parts. */
export function volumeChart(context: Context): VolumeChart | null {
  const { published, locale, t } = context
  const { method, ranked } = published.main
  const toxicity = method.components.find(({ id }) => id === 'toxicity')
  if (!toxicity || !method.components.some(({ id, kind }) => id === 'capacity' && kind === 'log10'))
    return null
  const facilities = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  const compared = ranked.filter(({ score }) => !score.excluded)
  const rows = compared.flatMap((entry) => {
    const [x, y] = [partOf(entry, 'capacity'), partOf(entry, 'toxicity')]
    const facility = facilities.get(entry.score.facility)
    return x && y && facility && x.basis !== 'unknown' ? [{ entry, x, y, facility }] : []
  })
  const unknown = compared.filter((entry) => partOf(entry, 'capacity')?.basis === 'unknown')
  const hrefs = new Map(rows.map(({ facility }) => [facility.id, facilityLink(context, facility)]))
  const point = ({ entry, x, y, facility }: (typeof rows)[number], named: boolean): ScatterPoint => {
    const place = entry.rank?.place
    const name = shorten((hrefs.get(facility.id)?.text ?? '').replace(BRACKETS, ''), LONGEST)
    const sign = place == null ? '?' : String(place)
    return {
      id: facility.id,
      label: named && place != null && place <= NAMED ? `${sign} ${name}` : sign,
      x,
      y,
    }
  }
  const x = {
    lo: Math.floor(Math.min(...rows.map((row) => row.x.lo), 6)),
    hi: Math.ceil(Math.max(...rows.map((row) => row.x.hi), 7)),
  }
  const exponents = Array.from({ length: x.hi - x.lo + 1 }, (_, index) => x.lo + index)
  return {
    axes: { x, y: { lo: toxicity.fullRange[0], hi: toxicity.fullRange[1] } },
    named: rows.map((row) => point(row, true)),
    placed: rows.map((row) => point(row, false)),
    side: sideGroups(unknown.flatMap((entry) => partOf(entry, 'toxicity') ?? [])),
    hrefs,
    volumes: new Map(exponents.map((exponent) => [exponent, roundVolume(context, 10 ** exponent)])),
    classes: classesOf(context),
    rows: rows.map(({ entry, facility, x: { lo, hi, basis }, y }) => ({
      id: facility.id,
      name: hrefs.get(facility.id) ?? { text: facility.id, href: '' },
      volume: amountText(context, { lo: digits(lo), hi: digits(hi) }, 'm3', 2),
      basis: t(`basis.${basis}`),
      toxicity: markedScore(y, locale).range,
      score: markedScore(entry.score, locale),
    })),
  }
}
