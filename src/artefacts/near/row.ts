import type { Facility } from '../../core/facility/facility.ts'
import type { TownPlace } from '../../core/places/places.ts'
import type { Relation } from '../../core/waters/relation.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import type { FacilityRow } from '../list/row.ts'
import { rowOf } from '../list/row.ts'
import { liesIn } from './lies-in.ts'
import { placeOf } from '../../core/facility/place.ts'
import { basinsOf, chainsOf } from './waters.ts'
import { whereOf } from './where.ts'
import type { Where } from './where.ts'

/** One record as a row of a town's page. */
export interface NearRow {
  readonly record: FacilityRow
  /** What it is, where it is no single pond. */
  readonly kind: string | null
  /** Where it is not the town's. */
  readonly country: Link | Worded | null
  /** Settlement and region, as recorded. */
  readonly place: readonly Worded[]
  readonly where: Where
  readonly relation: Relation
  readonly way: string
  /** For each river claimed the way from it down to the last whose mouth is recorded. */
  readonly rivers: readonly (readonly Worded[])[]
  /** The smallest basin recorded. */
  readonly basin: Worded | null
  /** Id of the group it is counted in. */
  readonly group: string | null
  /** Members of the group of which the same is told, put into its row. */
  readonly members: readonly FacilityRow[]
}

/** Words the rivers of a record in the order of the water, with the lake or sea they end in, claim by claim. */
function riverNames({ published, locale }: Context, facility: Facility): NearRow['rivers'] {
  const { rivers } = published.atlas
  const chains = chainsOf(published.atlas, facility).map((chain) =>
    chain.flatMap((id) => {
      const river = rivers.get(id)
      if (!river) return []
      const end = river.mouth !== undefined && typeof river.mouth !== 'string' ? [river.mouth] : []
      return [river.name, ...end].map((name) => worded(name, locale))
    }),
  )
  return chains.filter(({ length }) => length > 0)
}

function placeNames({ published, locale }: Context, facility: Facility): readonly Worded[] {
  const { region, settlement } = facility
  const named = typeof region === 'string' ? published.atlas.regions.get(region)?.name : region
  return [settlement, named].flatMap((name) => (name ? [worded(name, locale)] : []))
}

function wayText({ t }: Context, relation: Relation, country: Link | Worded): string {
  return t(`near.way.${relation}`, { country: country.text })
}

/** Words one record as seen from a town. Throws where the record was not scored. */
export function nearRow(context: Context, town: TownPlace, facility: Facility, relation: Relation): NearRow {
  const { published, locale, t } = context
  const ranked = published.main.byId.get(facility.id)
  if (!ranked) throw new Error(`${facility.id} was not scored`)
  const place = placeOf(facility)
  const [basin] = basinsOf(published.atlas, facility)
  const basinName = basin === undefined ? undefined : published.atlas.basins.get(basin)?.name
  const unplaced: Where = liesIn(facility, town)
    ? { km: 0, text: t('near.at.settlement'), position: t('near.position.none') }
    : { km: Infinity, text: t('near.at.unknown'), position: t('near.position.none') }
  return {
    record: rowOf(context, facility, ranked),
    kind: facility.kind === 'facility' ? null : t(`kind.${facility.kind}`),
    country: facility.country === town.country ? null : countryLink(context, facility.country),
    place: placeNames(context, facility),
    where: place ? whereOf(context, town, place) : unplaced,
    relation,
    way: wayText(context, relation, countryLink(context, town.country)),
    rivers: riverNames(context, facility),
    basin: basinName ? worded(basinName, locale) : null,
    group: facility.memberOf ?? null,
    members: [],
  }
}
