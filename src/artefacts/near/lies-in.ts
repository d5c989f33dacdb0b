import type { Localised } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { TownPlace } from '../../core/places/places.ts'

/** The names within a name. Example: `Altay (Zyryanovsk)` holds `altay` and `zyryanovsk`. */
const namesIn = ({ en, ru }: Localised): readonly string[] =>
  `${en};${ru}`
    .toLowerCase()
    .split(/[();,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** True where the settlement recorded for a facility is the town, by one of its names and the country. */
export function liesIn({ country, settlement }: Facility, town: TownPlace): boolean {
  if (country !== town.country || !settlement) return false
  const names = new Set(namesIn(town.name))
  return namesIn(settlement).some((name) => names.has(name))
}
