import type { Localised } from '../../core/claim.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Ranked } from '../../core/rank-types.ts'
import { path } from '../../i18n/routes.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { rowOf } from '../list/row.ts'
import type { FacilityRow } from '../list/row.ts'
import type { SearchRecord } from './record.ts'
import { said } from './record.ts'
import { both, spellings } from './spellings.ts'

/** Place and band, or why there is none. */
function standing({ t, published }: Context, { rank, why, missing }: FacilityRow): string {
  if (rank === null) {
    const what = missing.map(({ text }) => text).join(', ')
    return t('search.unrated', { why: [why, what].filter((part) => part !== '').join(' ') })
  }
  const n = published.main.ranked.filter((entry) => entry.rank !== null).length
  if (rank.place === null) return t('search.band', { band: rank.band.text, n })
  return t('search.place', { place: rank.place.text, band: rank.band.text, n })
}

/** Names of a record that a claim or the head refers to by id. */
function namesOf(
  text: Localised | string,
  records: ReadonlyMap<string, { name: Localised }>,
): readonly string[] {
  const name = typeof text === 'string' ? records.get(text)?.name : text
  return name ? both(name) : []
}

function near({ published }: Context, { region, settlement, facts }: Facility): readonly string[] {
  const { regions, operators, rivers, basins } = published.atlas
  return [
    ...(settlement ? both(settlement) : []),
    ...(region === undefined ? [] : namesOf(region, regions)),
    ...claimsOf(facts.operator).flatMap(({ value }) => namesOf(value, operators)),
    ...claimsOf(facts.river).flatMap(({ value }) => namesOf(value, rivers)),
    ...claimsOf(facts.basin).flatMap(({ value }) => namesOf(value, basins)),
  ]
}

function recordOf(context: Context, facility: Facility, ranked: Ranked): SearchRecord {
  const { locale, t } = context
  const row = rowOf(context, facility, ranked)
  const rivers = claimsOf(facility.facts.river_stated).map(({ value }) => worded(value, locale).text)
  return {
    page: path.facility(facility.id),
    kind: 'facility',
    ...spellings(facility, locale),
    line: said([t(`kind.${facility.kind}`), row.country.text, standing(context, row)]),
    countries: [facility.country],
    near: near(context, facility),
    text: [facility.id, row.status, ...row.materials.map(({ text }) => text), ...rivers].join(' '),
  }
}

/** Every record of `facilities/`. */
export function facilityRecords(context: Context): readonly SearchRecord[] {
  const { atlas, main } = context.published
  return atlas.facilities.flatMap((facility) => {
    const ranked = main.byId.get(facility.id)
    return ranked ? [recordOf(context, facility, ranked)] : []
  })
}
