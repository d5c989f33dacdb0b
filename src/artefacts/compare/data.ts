import type { Axis } from '../../charts/axis.ts'
import type { Locale } from '../../i18n/locales.ts'
import { worded } from '../../i18n/text.ts'
import { contextOf, countryLink, otherName } from '../list/context.ts'
import { scoreAxis } from '../list/facility-list.ts'
import type { Published } from '../published.ts'
import type { OutlineGroup } from './outline.ts'
import { outline } from './outline.ts'

/** A facility as the list to choose from has it. */
export interface Choosable {
  readonly id: string
  readonly name: string
  readonly other: string
  /** Language of the other name. */
  readonly lang: string
  readonly country: string
  /** Further spellings, for finding only. */
  readonly also?: string
}

/** What a script needs before any facility is chosen. */
export interface CompareIndex {
  readonly rows: readonly OutlineGroup[]
  readonly axis: Axis
  readonly facilities: readonly Choosable[]
}

/** Rows of every comparison and all facilities, in the order of the ranking. */
export function compareIndex(published: Published, locale: Locale): CompareIndex {
  const context = contextOf(published, locale)
  const records = new Map(published.atlas.facilities.map((facility) => [facility.id, facility]))
  return {
    rows: outline(context),
    axis: scoreAxis(published),
    facilities: published.main.ranked.flatMap(({ score }) => {
      const facility = records.get(score.facility)
      if (!facility) return []
      const other = otherName(facility.name, locale)
      const also = [...Object.values(facility.namesOther), ...facility.aliases].join(' ')
      return [
        {
          id: facility.id,
          name: worded(facility.name, locale).text,
          other: other.text,
          lang: other.lang ?? locale,
          country: countryLink(context, facility.country).text,
          ...(also !== '' && { also }),
        },
      ]
    }),
  }
}
