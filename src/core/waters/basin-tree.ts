import type { Facility } from '../facility/facility.ts'
import { claimsOf } from '../claim.ts'
import { legsOf } from '../border/legs.ts'
import type { Leg } from '../border/legs.ts'
import type { Waters } from '../border/steps.ts'

/** The way of a river through one country, down to the border at which it leaves. */
export interface Stretch {
  /** Upper case; undefined where no record tells. */
  readonly country?: string
  /** The crossing it ends at; none in the country of the mouth. */
  readonly leg?: Leg
  /** Facilities that name the river, in this country. */
  readonly facilities: readonly Facility[]
  /** Rivers that join here. */
  readonly joins: readonly RiverTree[]
}

/** A river with what stands on it and joins it. */
export interface RiverTree {
  readonly river: string
  /** From source to mouth; at least one. */
  readonly stretches: readonly Stretch[]
  /** Facilities on it of which the records do not say on which stretch. */
  readonly facilities: readonly Facility[]
  /** Rivers that join it at a place that the records leave open. */
  readonly joins: readonly RiverTree[]
}

/** Rivers and facilities of a basin. */
export interface BasinSet {
  readonly waters: Waters
  /** Ids of the rivers of the basin. */
  readonly rivers: ReadonlySet<string>
  readonly facilities: readonly Facility[]
}

const isOn = (facility: Facility, river: string): boolean =>
  claimsOf(facility.facts.river).some(({ value }) => value === river)

/** The index of the only stretch in the country, or of that after which the next country follows. */
function stretchIn(
  countries: readonly (string | undefined)[],
  country: string | undefined,
  next?: string,
): number {
  if (country === undefined) return -1
  const all = countries.flatMap((each, index) => (each === country ? [index] : []))
  const [first, second] = all.filter((index) => next === undefined || countries[index + 1] === next)
  return second === undefined ? (first ?? -1) : -1
}

/** The countries that a river passes: by its crossings, else the one that its record and what lies on it agree on. */
function countriesOn(
  { waters }: BasinSet,
  river: string,
  facilities: readonly Facility[],
  joins: readonly RiverTree[],
) {
  const legs = legsOf(waters.borders, river) ?? []
  const [first] = legs
  if (first) return { legs, countries: [first.value.from, ...legs.map(({ value }) => value.into)] }
  const said = claimsOf(waters.rivers.get(river)?.countries).flatMap(({ value }) => value)
  const found = joins.flatMap(({ stretches }) => stretches.at(-1)?.country ?? [])
  const all = new Set([...said, ...facilities.map(({ country }) => country), ...found])
  const [only] = all
  return { legs, countries: [all.size === 1 ? only : undefined] }
}

function treeOf(set: BasinSet, river: string, seen: ReadonlySet<string>): RiverTree {
  const { waters, rivers } = set
  const beyond = new Set([...seen, river])
  const joins = [...waters.rivers.values()]
    .filter(({ id, mouth }) => mouth === river && rivers.has(id) && !beyond.has(id))
    .map(({ id }) => treeOf(set, id, beyond))
  const own = set.facilities.filter((facility) => isOn(facility, river))
  const { legs, countries } = countriesOn(set, river, own, joins)
  const at = (facility: Facility) => (countries.length === 1 ? 0 : stretchIn(countries, facility.country))
  const joinsAt = (join: RiverTree) =>
    stretchIn(countries, join.stretches.at(-1)?.country, waters.rivers.get(join.river)?.nextCountry)
  const stretches = countries.map((country, index): Stretch => {
    const leg = legs[index]
    return {
      ...(country !== undefined && { country }),
      ...(leg && { leg }),
      facilities: own.filter((facility) => at(facility) === index),
      joins: joins.filter((join) => joinsAt(join) === index),
    }
  })
  return {
    river,
    stretches,
    facilities: own.filter((facility) => at(facility) < 0),
    joins: joins.filter((join) => joinsAt(join) < 0),
  }
}

/** Ids of a river and of all that join it. */
const within = ({ river, stretches, joins }: RiverTree): readonly string[] => [
  river,
  ...[...joins, ...stretches.flatMap((stretch) => stretch.joins)].flatMap(within),
]

/** The rivers of a basin that flow into none of its others, each with all that joins it, the largest first. */
export function basinTrees(set: BasinSet): readonly RiverTree[] {
  const { waters, rivers } = set
  const own = [...waters.rivers.values()].filter(({ id }) => rivers.has(id))
  const roots = own.filter(({ mouth }) => !(typeof mouth === 'string' && rivers.has(mouth)))
  const trees: RiverTree[] = []
  const shown = new Set<string>()
  // Rivers whose mouths lead in a circle come last, from whichever is first by id.
  for (const { id } of [...roots, ...own]) {
    if (shown.has(id)) continue
    const tree = treeOf(set, id, shown)
    trees.push(tree)
    for (const river of within(tree)) shown.add(river)
  }
  return trees.toSorted((a, b) => within(b).length - within(a).length)
}

/** Facilities of the basin that name none of its rivers. */
export const withoutRiver = ({ rivers, facilities }: BasinSet): readonly Facility[] =>
  facilities.filter((facility) => ![...rivers].some((river) => isOn(facility, river)))
