/** A direction is named only where it cannot be wrong by more than an eighth of the circle. */
const SURE = Math.SQRT1_2

/** True where a place `km` away, known to `reach` km, surely lies in a direction that can be named. */
export function directionIsSure(km: number, reach: number): boolean {
  return km > 0 && reach / km <= SURE
}

/** Kilometres as they are told: whole, from a hundred on in fives. Example: `roundKm(103)` is 105. */
export function roundKm(km: number): number {
  return km < 100 ? Math.round(km) : Math.round(km / 5) * 5
}
