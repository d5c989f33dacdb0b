import { claimsOf } from '../../core/claim.ts'
import { placeOf } from '../../core/facility/place.ts'
import { byFamily, familyOf, hullOfValue, regionalValues } from '../../core/seismic/regional.ts'
import type { NearValue } from '../../core/seismic/regional.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { SeismicValue } from '../../core/seismic/seismic.ts'
import { roundKm } from '../../core/waters/reach.ts'
import { numberFormat } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { ClaimLine, LineContext } from '../facility/claim-line.ts'
import { claimLine } from '../facility/claim-line.ts'
import type { Context, Link } from '../list/context.ts'
import { facilityLink } from '../list/context.ts'
import { bareValue, periodWords } from './value-words.ts'

/** One regional value. */
export interface ValueRow {
  readonly id: string
  readonly place: Worded
  readonly value: string
  readonly what: Worded
  readonly claims: readonly ClaimLine[]
  readonly notes: readonly Worded[]
}

/** A facility under the value of its nearest town. */
export interface NearRow {
  readonly facility: Link
  readonly kind: string | null
  readonly value: string
  readonly place: Worded
  readonly distance: string
}

/** Values of one scale, one kind and one return period. */
export interface FamilyTable<R> {
  /** Example: `msk-64-probabilistic-475`. */
  readonly id: string
  /** Example: `Intensity, MSK-64: once in 475 years (10 % in 50 years)`. */
  readonly title: string
  readonly rows: readonly R[]
}

const titleOf = (context: Context, value: SeismicValue): string =>
  `${context.t(`natech.family.${value.scale}`)}: ${periodWords(context, value)}`

const idOf = (value: SeismicValue): string => familyOf(value).replaceAll(' ', '-').replace(/-+$/, '')

const highest = (a: SeismicValue, b: SeismicValue): number => {
  const [one, other] = [hullOfValue(a), hullOfValue(b)]
  return other.hi - one.hi || other.lo - one.lo || (a.id < b.id ? -1 : 1)
}

/** All regional values, each family a table of its own. */
export function valueTables(context: LineContext): readonly FamilyTable<ValueRow>[] {
  const { locale, published } = context
  const { seismic } = published.atlas
  const at = new Map(seismic.map(({ id }, index) => [id, index]))
  const row = (value: SeismicValue): ValueRow => ({
    id: value.id,
    place: worded(value.place, locale),
    value: bareValue(context, value),
    what: worded(value.what, locale),
    claims: claimsOf(value.fact).map((claim, index) =>
      claimLine(context, 'seismic.yaml', ['values', at.get(value.id) ?? 0, 'fact', index], claim, []),
    ),
    notes: value.notes.map((note) => worded(note, locale)),
  })
  return [...byFamily(seismic).values()].flatMap((family) => {
    const [first] = family
    return first
      ? [{ id: idOf(first), title: titleOf(context, first), rows: family.toSorted(highest).map(row) }]
      : []
  })
}

/** A facility with the value of the nearest town of one family. */
interface Near {
  readonly facility: Facility
  readonly near: NearValue
}

/** Facilities under the regional value of their nearest town, each family a table of its own, highest first. */
export function nearTables(context: Context): {
  readonly tables: readonly FamilyTable<NearRow>[]
  /** Records without a town within reach. */
  readonly left: number
} {
  const { locale, published, t } = context
  const { facilities, seismic } = published.atlas
  const found = facilities.flatMap((facility): readonly Near[] =>
    regionalValues(seismic, placeOf(facility), facility.country).near.map((near) => ({ facility, near })),
  )
  const row = ({ facility, near: { value, km } }: Near): NearRow => ({
    facility: facilityLink(context, facility),
    kind: facility.kind === 'facility' ? null : t(`kind.${facility.kind}`),
    value: bareValue(context, value),
    place: worded(value.place, locale),
    distance: t('natech.distance', { km: numberFormat(locale).format(roundKm(km)) }),
  })
  const order = (a: Near, b: Near): number =>
    hullOfValue(b.near.value).hi - hullOfValue(a.near.value).hi ||
    hullOfValue(b.near.value).lo - hullOfValue(a.near.value).lo ||
    a.near.km - b.near.km ||
    (a.facility.id < b.facility.id ? -1 : 1)
  const families = Map.groupBy(found, ({ near }) => familyOf(near.value))
  return {
    tables: [...families.values()].flatMap((family) => {
      const value = family[0]?.near.value
      return value
        ? [
            {
              id: `near-${idOf(value)}`,
              title: titleOf(context, value),
              rows: family.toSorted(order).map(row),
            },
          ]
        : []
    }),
    left: facilities.length - new Set(found.map(({ facility }) => facility.id)).size,
  }
}
