import type { Localised } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { collator } from '../../i18n/format.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import type { Link } from '../list/context.ts'
import { countryLink, facilityLink, otherName } from '../list/context.ts'
import { linked } from '../views/view-link.ts'
import type { FacilityContext } from './facility-context.ts'
import { spelling } from './spelling.ts'

/** Who and where: the head of a page. */
export interface Heading {
  readonly name: Worded
  /** The name in the other script. */
  readonly other: Worded
  /** Example: `tailings facility`. */
  readonly kind: string
  readonly country: Link | Worded
  /** Region and settlement, the larger first. */
  readonly place: readonly (Link | Worded)[]
  /** Said where we transliterated a name ourselves. */
  readonly transliterated: readonly string[]
  /** Other spellings, and names in languages of the country. */
  readonly aliases: readonly Worded[]
  /** The group it is counted in. */
  readonly group: Link | null
  /** Of a group: its members by name. */
  readonly members: readonly Link[]
  /** Ids of the documents that print the name, then those that name the place. */
  readonly sources: { readonly name: readonly string[]; readonly place: readonly string[] }
}

function regionText(context: FacilityContext, region: Localised | string): Link | Worded {
  const { published, locale } = context
  if (typeof region !== 'string') return worded(region, locale)
  const record = published.atlas.regions.get(region)
  if (!record) return { text: region }
  return linked(context, worded(record.name, locale), { kind: 'region', id: region })
}

/** Records that name this one as their group, by name. */
export function membersOf({ published, facility, locale }: FacilityContext): readonly Facility[] {
  const { compare } = collator(locale)
  return published.atlas.facilities
    .filter(({ memberOf }) => memberOf === facility.id)
    .toSorted((a, b) => compare(worded(a.name, locale).text, worded(b.name, locale).text))
}

/** Words the head of a page. */
export function heading(context: FacilityContext): Heading {
  const { published, facility, locale, t } = context
  const { region, settlement, memberOf } = facility
  const group = published.atlas.facilities.find(({ id }) => id === memberOf)
  const place = [
    ...(region === undefined ? [] : [regionText(context, region)]),
    ...(settlement ? [worded(settlement, locale)] : []),
  ]
  return {
    name: worded(facility.name, locale),
    other: otherName(facility.name, locale),
    kind: t(`kind.${facility.kind}`),
    country: countryLink(context, facility.country),
    place,
    transliterated: facility.transliterated.map((language) => t(`facility.transliterated.${language}`)),
    aliases: [
      ...Object.entries(facility.namesOther).map(([lang, text]) => ({ text, lang })),
      ...facility.aliases.map((alias) => spelling(alias, locale)),
    ],
    group: group ? facilityLink(context, group) : null,
    members: membersOf(context).map((member) => facilityLink(context, member)),
    sources: { name: facility.nameSources, place: facility.placeSources },
  }
}
