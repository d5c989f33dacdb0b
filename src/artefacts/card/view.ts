import type { Atlas } from '../../core/atlas.ts'
import { claimsOf, decidingClaims } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { incidentPlace } from '../../core/incident/place.ts'
import type { PressSubject } from '../press/subject.ts'
import { membersOf } from '../views/members.ts'
import type { CardPlace, CardView } from './picture.ts'

const placesOf = (facilities: readonly Facility[]): readonly CardPlace[] =>
  facilities.flatMap(({ facts }) => decidingClaims(claimsOf(facts.location))[0]?.value ?? [])

const codesOf = (atlas: Atlas, facilities: readonly Facility[]): readonly string[] =>
  facilities.length > 0
    ? [...new Set(facilities.map(({ country }) => country))]
    : [...atlas.countries.values()].map(({ code }) => code)

/** What the map on the card of a subject shows; undefined where the maps of the atlas do not reach. */
export function cardView(atlas: Atlas, { kind, id }: PressSubject): CardView | undefined {
  if (kind === 'incident') {
    const incident = atlas.incidents.find((each) => each.id === id)
    if (!incident || !atlas.countries.has(incident.country.toLowerCase())) return undefined
    const place = incidentPlace(atlas, incident)
    return {
      focus: [incident.country],
      own: place ? [place] : [],
      others: placesOf(atlas.facilities),
    }
  }
  if (kind === 'country') {
    const code = atlas.countries.get(id)?.code ?? id.toUpperCase()
    const own = atlas.facilities.filter(({ country }) => country === code)
    const others = atlas.facilities.filter(({ country }) => country !== code)
    return { focus: [code], own: placesOf(own), others: placesOf(others) }
  }
  const own =
    kind === 'facility'
      ? atlas.facilities.filter((facility) => facility.id === id)
      : membersOf(atlas, 'basin', id).map(({ facility }) => facility)
  const others = atlas.facilities.filter((facility) => !own.includes(facility))
  return {
    focus: codesOf(atlas, own),
    own: placesOf(own),
    others: placesOf(others),
  }
}

/** What the card of the whole site shows: every record in its countries. */
export const siteView = (atlas: Atlas): CardView => ({
  focus: [...atlas.countries.values()].map(({ code }) => code),
  own: placesOf(atlas.facilities),
  others: [],
})
