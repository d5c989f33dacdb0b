import type { Atlas } from '../../core/atlas.ts'
import { stepsOf } from '../../core/border/steps.ts'
import { claimsOf } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { basinsAbove } from '../../core/waters/drains.ts'
import type { ViewKind } from './view-kinds.ts'

/** For each thing said of a fact the views it stands for; none where it is said in words alone. */
export type Values = readonly (readonly string[])[]

/** The basin of a river, its own or that of the river it flows into; undefined where no record says. */
export function riverBasin({ rivers }: Atlas, id: string): string | undefined {
  const seen = new Set<string>()
  let river = rivers.get(id)
  while (river && !seen.has(river.id)) {
    if (river.basin !== undefined) return river.basin
    seen.add(river.id)
    river = typeof river.mouth === 'string' ? rivers.get(river.mouth) : undefined
  }
  return undefined
}

/** Basins that follow from the river claims of a record without a basin claim. */
export function basinsByRiver(atlas: Atlas, { facts }: Facility): readonly string[] {
  if (claimsOf(facts.basin).length > 0) return []
  return claimsOf(facts.river).flatMap(({ value }) => riverBasin(atlas, value) ?? [])
}

function basinValues(atlas: Atlas, facility: Facility): Values {
  const claimed = claimsOf(facility.facts.basin).map(({ value }) => value)
  return [...claimed, ...basinsByRiver(atlas, facility)].map((id) => basinsAbove(atlas.basins, id))
}

const single = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : [])

const VALUES: Readonly<Record<ViewKind, (atlas: Atlas, facility: Facility) => Values>> = {
  region: (_, { region }) => (region === undefined ? [] : [single(region)]),
  basin: basinValues,
  // In the order of the way: the first border is the one the water crosses first.
  border: (atlas, facility) => {
    const steps = stepsOf(atlas, facility)
    return steps.length === 0 ? [] : [steps.map(({ border }) => border)]
  },
  material: (_, { facts }) => claimsOf(facts.material).map(({ value }) => [value]),
  operator: (_, { facts }) => claimsOf(facts.operator).map(({ value }) => single(value)),
  status: (_, { facts }) => claimsOf(facts.status).map(({ value }) => [value]),
}

/** The views of a kind that the claims of a record put it on, claim by claim. */
export function valuesOf(atlas: Atlas, kind: ViewKind, facility: Facility): Values {
  return VALUES[kind](atlas, facility)
}
