import type { Border } from '../../core/border/border.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { worded } from '../../i18n/text.ts'
import type { Context } from '../list/context.ts'
import { countryLink } from '../list/context.ts'
import { countryLines } from './basin-details.ts'
import type { Detail } from './detail.ts'
import { plainLine } from './detail.ts'
import { membersOf } from './members.ts'
import { saidLine } from './said.ts'

/** The two countries of a border, upper case. */
export const sidesOf = (id: string): readonly string[] => id.toUpperCase().split('-')

/** Rivers that cross the border and into which country, with the remarks of its record. */
function recordDetails(context: Context, { crossings, notes }: Border): readonly Detail[] {
  const { locale, published, t } = context
  return [
    {
      label: t('waters.crossings'),
      lines: crossings.map((claim) => {
        const { river, into } = claim.value
        const name = published.atlas.rivers.get(river)?.name
        const country = countryLink(context, into).text
        const words = [
          name ? worded(name, locale) : { text: river },
          { text: t('waters.crossing', { country }) },
        ]
        return saidLine(context, claim, words)
      }),
    },
    ...(notes.length === 0
      ? []
      : [{ label: t('waters.notes'), lines: notes.map((note) => plainLine([worded(note, locale)])) }]),
  ]
}

/** Both countries with the document that calls them neighbours, and rivers that run through both. */
export function borderDetails(context: Context, id: string): readonly Detail[] {
  const { locale, t } = context
  const { atlas } = context.published
  const sides = sidesOf(id)
  const records = sides.flatMap((code) => atlas.countries.get(code.toLowerCase()) ?? [])
  const sources = [...new Set(records.flatMap(({ neighboursSource }) => neighboursSource ?? []))]
  const border = atlas.borders.get(id)
  const crossed = new Set(border?.crossings.map(({ value }) => value.river))
  const crossing = [...atlas.rivers.values()].filter(
    ({ id: river, countries }) =>
      !crossed.has(river) &&
      claimsOf(countries).some(({ value }) => sides.every((code) => value.includes(code))),
  )
  return [
    {
      label: t('views.border.sides'),
      lines: [
        plainLine(
          sides.map((code) => countryLink(context, code)),
          sources,
        ),
      ],
    },
    ...(border ? recordDetails(context, border) : []),
    {
      label: t(border ? 'waters.crossings.other' : 'views.border.rivers'),
      lines:
        crossing.length === 0
          ? [plainLine([{ text: t('views.border.rivers.none') }])]
          : crossing.flatMap((river) =>
              countryLines(context, river).map((line) => ({
                ...line,
                words: [worded(river.name, locale), ...line.words],
              })),
            ),
    },
  ]
}

/** Records of both countries of which something is said of a border, but not which country is downstream. */
export function withoutSide(context: Context, id: string): readonly Facility[] {
  const { atlas } = context.published
  const own = new Set(membersOf(atlas, 'border', id).map(({ facility }) => facility.id))
  return atlas.facilities.filter(
    ({ id: facility, country, facts }) =>
      sidesOf(id).includes(country) &&
      !own.has(facility) &&
      claimsOf(facts.border_km).length + claimsOf(facts.transboundary_stated).length > 0 &&
      claimsOf(facts.downstream).length === 0,
  )
}
