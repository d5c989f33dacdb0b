import type { Facility } from '../../core/facility/facility.ts'
import type { Precision } from '../../core/facility/vocabulary.ts'
import type { Ranked } from '../../core/rank-types.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Look, MapItem } from '../map-items.ts'
import { markedBand, markedCount } from '../marked.ts'
import type { MarkedText } from '../marked-text.ts'
import { markedText } from '../marked-text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, decidingValues, facilityLink } from '../list/context.ts'
import type { Codes } from './codes.ts'
import { codesOf } from './codes.ts'
import { isExclusion } from '../list/why.ts'

/** Where a record lies, degrees (WGS 84). */
export interface RowPlace {
  readonly lon: number
  readonly lat: number
  readonly precision: Precision
}

/** A record as a row of the list beside the map; the card of a mark says the same. */
export interface MapRow {
  readonly id: string
  readonly name: Link
  readonly look: Look
  /** Position in the main list, from 1. */
  readonly order: number
  /** Place by best value; null where there is none. */
  readonly place: number | null
  readonly at: RowPlace | null
  /** Place and band, or why there is none. */
  readonly rank: MarkedText
  /** Country, status, materials, how exact the position is. */
  readonly details: readonly Worded[]
  readonly codes: Codes
}

function rankText(context: Context, item: MapItem, { rank, rankAll, score }: Ranked): MarkedText {
  const { locale, t } = context
  if (rank) {
    const band = markedBand(rank, locale)
    if (rank.place === null) return markedText({ band }, (slots) => t('live-map.row.band', slots))
    const place = markedCount('place', rank.place, locale)
    return markedText({ place, band }, (slots) => t('live-map.row.place', { letter: item.look, ...slots }))
  }
  if (rankAll)
    return markedText({ all: markedBand(rankAll, locale, 'all') }, (slots) =>
      t('live-map.row.anywhere', slots),
    )
  const why = score.whyUnrated
  return why !== null && isExclusion(why) ? [t('live-map.row.excluded', { why: t(`list.why.${why}`) })] : []
}

/** Words one record. `item`, `ranked` and `facility` must be of the same id. */
export function mapRow(
  context: Context,
  facility: Facility,
  ranked: Ranked,
  item: MapItem,
  order: number,
): MapRow {
  const { locale, published, t } = context
  const statuses = decidingValues(facility.facts.status).map((status) => t(`status.${status}`))
  const materials = decidingValues(facility.facts.material).map((id): Worded => {
    const material = published.atlas.materials.get(id)
    return material ? worded(material.name, locale) : { text: id }
  })
  const { text, lang } = countryLink(context, facility.country)
  const position = item.position
    ? t('live-map.row.position', { precision: t(`precision.${item.position.precision}`) })
    : t('live-map.row.nowhere')
  return {
    id: facility.id,
    name: facilityLink(context, facility),
    look: item.look,
    order,
    place: ranked.rank?.place ?? null,
    at: item.position,
    rank: rankText(context, item, ranked),
    details: [
      lang === undefined ? { text } : { text, lang },
      { text: statuses.length > 0 ? statuses.join(' / ') : t('live-map.row.status') },
      ...(materials.length > 0 ? materials : [{ text: t('live-map.row.material') }]),
      { text: position },
    ],
    codes: codesOf(context, facility, ranked),
  }
}
