import type { Atlas } from '../atlas.ts'
import { claimsOf } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import { basinsAbove, riversBelow } from '../waters/drains.ts'
import type { Leg } from './legs.ts'
import { countriesOf, legsOf } from './legs.ts'

/** What the way of the water is told from. */
export type Waters = Pick<Atlas, 'rivers' | 'basins' | 'borders'>

/** A border that the water of a facility passes. */
export interface Step {
  /** Both upper case. */
  readonly from: string
  readonly into: string
  /** Id of the border, also of its page. Example: `kg-uz`. */
  readonly border: string
  /**
   * `claim`: a document names the country downstream of the facility · `river`: its river is recorded to cross ·
   * `basin`: its basin is recorded, and the river of that name leaves the countries above for the last one.
   */
  readonly basis: 'claim' | 'river' | 'basin'
  /** The river that crosses, where recorded. */
  readonly river?: string
  /** Documents it rests on. */
  readonly sources: readonly string[]
}

/** Two countries as the id of their border. Example: KG and CN give `cn-kg`. */
export const borderOf = (one: string, other: string): string =>
  [one.toLowerCase(), other.toLowerCase()].sort().join('-')

const legStep = ({ value, source, also = [] }: Leg, basis: 'river' | 'basin'): Step => ({
  from: value.from,
  into: value.into,
  border: borderOf(value.from, value.into),
  basis,
  river: value.river,
  sources: [source, ...also],
})

/** The steps that documents name for the facility itself, one list a claim. */
export function claimedSteps({ country, facts }: Facility): readonly (readonly Step[])[] {
  return claimsOf(facts.downstream).map(({ value, source, also = [] }) =>
    value.flatMap((into, index): Step[] => {
      const from = value[index - 1] ?? country
      if (from === into) return []
      return [{ from, into, border: borderOf(from, into), basis: 'claim', sources: [source, ...also] }]
    }),
  )
}

/** Where on its way a river is met: at the last time it is in the country, or above the country named. */
function entry(countries: readonly string[], country: string, next: string | undefined): number {
  const at = countries.findIndex((each, index) => each === country && countries[index + 1] === next)
  return next !== undefined && at >= 0 ? at : countries.lastIndexOf(country)
}

/**
 * The crossings below a place in `country`, river by river. Where a river is in that country twice and nothing
 * says where it is met, only what lies below the last time counts: the rest is not known.
 */
export function riverLegs(
  { rivers, borders }: Waters,
  country: string,
  river: string,
): { readonly legs: readonly Leg[]; readonly whole: boolean } {
  const legs: Leg[] = []
  let [at, next] = [country, undefined as string | undefined]
  for (const id of riversBelow(rivers, river)) {
    const all = legsOf(borders, id)
    if (!all) return { legs, whole: false }
    const countries = countriesOf(all)
    const index = entry(countries, at, next)
    if (all.length > 0 && index < 0) return { legs, whole: false }
    legs.push(...all.slice(Math.max(0, index)))
    at = legs.at(-1)?.value.into ?? at
    next = rivers.get(id)?.nextCountry
  }
  return { legs, whole: true }
}

/** Where the waters of a basin leave for the country of its mouth: sure for all of the basin above. */
function basinStep({ basins, borders }: Waters, country: string, basin: string): readonly Step[] {
  const ways = basinsAbove(basins, basin).map((id) => legsOf(borders, id) ?? [])
  const last = ways.findLast((legs) => legs.length > 0)?.at(-1)
  const above = ways.flatMap(countriesOf)
  if (!last || last.value.into === country || !above.includes(country)) return []
  return [legStep(last, 'basin')]
}

/**
 * The borders that the water of a facility passes, downstream: those that documents name for it first, then those
 * that follow from its rivers or, where no river crosses, from its basins. Each once, whatever it rests on.
 */
export function stepsOf(waters: Waters, facility: Facility): readonly Step[] {
  const { country, facts } = facility
  const rivers = claimsOf(facts.river).map(({ value }) => value)
  const byRiver = rivers
    .flatMap((river) => riverLegs(waters, country, river).legs)
    .map((leg) => legStep(leg, 'river'))
  const basins = [
    ...claimsOf(facts.basin).map(({ value }) => value),
    ...rivers.flatMap((id) =>
      riversBelow(waters.rivers, id).flatMap((each) => waters.rivers.get(each)?.basin ?? []),
    ),
  ]
  const byBasin = byRiver.length > 0 ? [] : basins.flatMap((basin) => basinStep(waters, country, basin))
  const steps = new Map<string, Step>()
  for (const step of [...claimedSteps(facility).flat(), ...byRiver, ...byBasin]) {
    const key = `${step.from}>${step.into}`
    const known = steps.get(key)
    const sources = [...new Set([...(known?.sources ?? []), ...step.sources])]
    steps.set(key, { ...step, ...known, sources })
  }
  return [...steps.values()]
}
