import { countBar } from '../../charts/shares/count-bar.ts'
import type { CountStretch } from '../../charts/shares/count-bar.ts'
import type { Tick } from '../../charts/stack/stack.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, decidingValues } from '../list/context.ts'
import { valuesOf } from '../views/values.ts'
import { countTicks } from './count-ticks.ts'
import { percentText } from './percent-text.ts'

/** How the records are told apart. */
export const GROUPINGS = ['country', 'status', 'basin', 'material'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** One group of records. */
export interface GroupRow {
  /** Code of the group; empty for those of whom it is not known. */
  readonly code: string
  readonly label: Link | Worded
  readonly rated: number
  readonly unrated: number
  readonly excluded: number
  readonly all: number
  /** Records with a stated or derived volume, and their share in hundredths. */
  readonly volume: number
  readonly share: string
  /** Rated, unrated and excluded on the bar. */
  readonly bar: readonly CountStretch[]
  readonly volumeBar: CountStretch
}

/** All groups of one kind on one scale, the largest first, the unknown last. */
export interface GroupTable {
  readonly by: Grouping
  readonly ticks: readonly Tick[]
  readonly rows: readonly GroupRow[]
}

/** Codes of the groups a record belongs to; basins as their pages count them, those above among them. */
function codesOf({ published }: Context, facility: Facility, by: Grouping): readonly string[] {
  if (by === 'country') return [facility.country]
  if (by === 'basin') return [...new Set(valuesOf(published.atlas, 'basin', facility).flat())]
  return decidingValues<string>(facility.facts[by])
}

function labelOf(context: Context, by: Grouping, code: string): Link | Worded {
  const { published, locale, t } = context
  if (code === '') return { text: t('unknown.not-searched') }
  if (by === 'country') return countryLink(context, code)
  if (by === 'status') return { text: statusName(context, code), href: href(locale, path.status(code)) }
  const record = (by === 'basin' ? published.atlas.basins : published.atlas.materials).get(code)
  const page = by === 'basin' ? path.basin(code) : path.material(code)
  return { ...(record ? worded(record.name, locale) : { text: code }), href: href(locale, page) }
}

function statusName({ published, t }: Context, code: string): string {
  const claimed = published.atlas.facilities.flatMap(({ facts }) => decidingValues(facts.status))
  const status = claimed.find((each) => each === code)
  return status ? t(`status.${status}`) : code
}

/** Whether the volume of a record is stated or follows from another fact. */
function hasVolume({ published }: Context, { id }: Facility): boolean {
  const parts = published.main.byId.get(id)?.score.parts ?? []
  return parts.some(({ input, basis }) => input === 'volume_m3' && basis !== 'unknown')
}

/** Counts of all records by one property; a record with several values counts in each. */
export function groupTable(context: Context, by: Grouping): GroupTable {
  const { published, locale } = context
  const members = new Map<string, Facility[]>()
  for (const facility of published.atlas.facilities) {
    const codes = codesOf(context, facility, by)
    for (const code of codes.length > 0 ? codes : ['']) {
      members.set(code, [...(members.get(code) ?? []), facility])
    }
  }
  const most = Math.max(1, ...[...members.values()].map(({ length }) => length))
  const rows = [...members].map(([code, facilities]): GroupRow => {
    const scores = facilities.flatMap(({ id }) => published.main.byId.get(id)?.score ?? [])
    const rated = scores.filter((score) => score.rated).length
    const excluded = scores.filter((score) => score.excluded).length
    const all = facilities.length
    const unrated = all - rated - excluded
    const volume = facilities.filter((facility) => hasVolume(context, facility)).length
    return {
      code,
      label: labelOf(context, by, code),
      rated,
      unrated,
      excluded,
      all,
      volume,
      share: percentText(volume, all, locale),
      bar: countBar([rated, unrated, excluded], most),
      volumeBar: countBar([volume], all)[0] ?? { from: 0, length: 0 },
    }
  })
  return {
    by,
    ticks: countTicks(most),
    rows: rows.toSorted(
      (a, b) => Number(a.code === '') - Number(b.code === '') || b.all - a.all || (a.code < b.code ? -1 : 1),
    ),
  }
}
