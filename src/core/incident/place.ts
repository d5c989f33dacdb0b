import type { Atlas } from '../atlas.ts'
import { claimsOf, decidingClaims } from '../claim.ts'
import type { Place } from '../facility/facility.ts'
import { placeOf } from '../facility/place.ts'
import type { Incident } from './incident.ts'

/** Where an incident happened: as its record says, else where its facility lies; undefined where neither is known. */
export function incidentPlace(
  { facilities }: Pick<Atlas, 'facilities'>,
  { location, facility }: Incident,
): Place | undefined {
  const own = decidingClaims(claimsOf(location))[0]?.value
  const there = facilities.find(({ id }) => id === facility)
  return own ?? (there && placeOf(there))
}
