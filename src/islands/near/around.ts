import type { NearData, NearFacility, NearTown } from '../../artefacts/near/near-data.ts'
import { bearing, directionIsSure, kilometres, windOf } from '../../charts/near.ts'

/** A position as the browser knows it. */
export interface Position {
  readonly lat: number
  readonly lon: number
  /** Kilometres it may be off by. */
  readonly reach: number
}

/** A facility as seen from a position. */
export interface Seen {
  readonly facility: NearFacility
  readonly km: number
  /** Kilometres that may be wrong: the position and the coordinates together. */
  readonly reach: number
  /** Last part of the key of the message that says where. */
  readonly where: 'here' | 'somewhere' | ReturnType<typeof windOf>
}

/** What lies around a position. */
export interface Around {
  /** Nearest first: those within the circle; where there are none, the nearest three. */
  readonly seen: readonly Seen[]
  readonly within: number
  readonly town: { readonly town: NearTown; readonly km: number } | undefined
}

function see(from: Position, facility: NearFacility): Seen {
  const km = kilometres(from, facility)
  const reach = Math.max(1, facility.reach + from.reach)
  const wind = windOf(bearing(from, facility))
  const where = km < reach ? 'here' : directionIsSure(km, reach) ? wind : 'somewhere'
  return { facility, km, reach, where }
}

/** Looks around a position. `circle` is in kilometres. Nothing leaves the function but its answer. */
export function lookAround(data: NearData, from: Position, circle: number): Around {
  const all = data.facilities.map((facility) => see(from, facility)).toSorted((a, b) => a.km - b.km)
  const inside = all.filter(({ km }) => km <= circle)
  const [town] = data.towns
    .map((each) => ({ town: each, km: kilometres(from, each) }))
    .toSorted((a, b) => a.km - b.km)
  return { seen: inside.length > 0 ? inside : all.slice(0, 3), within: inside.length, town }
}
