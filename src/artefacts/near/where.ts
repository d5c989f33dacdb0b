import { bearing, kilometres, windOf } from '../../core/waters/earth.ts'
import type { Spot } from '../../core/waters/earth.ts'
import { REACH } from '../../charts/map/reach.ts'
import { directionIsSure, roundKm } from '../../core/waters/reach.ts'
import type { Place } from '../../core/facility/facility.ts'
import type { Context } from '../list/context.ts'

/** Kilometres from the middle of a town within which it is not said how far. */
const TOWN_KM = 1

/** How far and where a facility lies from a town, and how well that is known. */
export interface Where {
  /** Kilometres before rounding, for the order. */
  readonly km: number
  /** Example: `about 12 km to the north-east`. */
  readonly text: string
  /** Example: `position known to about 5 km (settlement level)`. */
  readonly position: string
}

/** Words the distance and direction from a town; a direction that is not sure is not named. */
export function whereOf({ t }: Context, town: Spot, place: Place): Where {
  const km = kilometres(town, place)
  const precision = REACH[place.precision]
  // A town is no point either.
  const reach = Math.max(precision, TOWN_KM)
  const position = t(`near.position.${place.precision}`, { km: precision })
  if (km < reach) return { km, position, text: t('near.at.here', { km: reach }) }
  const shown = { km: roundKm(km) }
  if (!directionIsSure(km, reach)) return { km, position, text: t('near.at.somewhere', shown) }
  return { km, position, text: t(`near.at.${windOf(bearing(town, place))}`, shown) }
}
