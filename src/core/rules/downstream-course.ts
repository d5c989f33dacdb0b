import { countriesOf, legsOf } from '../border/legs.ts'
import { borderOf, claimedSteps } from '../border/steps.ts'
import { claimsOf } from '../claim.ts'
import type { Facility } from '../facility/facility.ts'
import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import { riversBelow } from '../waters/drains.ts'
import { inOrder } from './river-course.ts'
import type { LoneRule, LoneView } from './rule.ts'

type Known = LoneView['atlas']
type Found = readonly Issue<IssueCode>[]

/** Countries that the records know the neighbours of, and that are not named as neighbours of one another. */
function apart({ countries, borders }: Known, from: string, into: string): boolean {
  if (borders.has(borderOf(from, into))) return false
  const known = [from, into].flatMap((code) => countries.get(code.toLowerCase()) ?? [])
  const told = known.filter(({ neighbours }) => neighbours.length > 0)
  return (
    told.length > 0 &&
    !told.some(({ neighbours }) => neighbours.some((code) => code === from || code === into))
  )
}

function notNeighbours(atlas: Known, file: string, facility: Facility): Found {
  return claimedSteps(facility).flatMap((steps, index) =>
    steps
      .filter(({ from, into }) => apart(atlas, from, into))
      .map(({ from, into }) => ({
        code: 'downstream-not-neighbours',
        level: 'warning',
        file,
        path: ['downstream', index, 'value'],
        params: { from, into },
      })),
  )
}

interface Way {
  readonly below: readonly string[]
  readonly above: readonly string[]
}

/** All countries below the first point of a river's way that lies in `country`, and those only above it. */
function reach({ rivers, borders }: Known, country: string, river: string): Way | undefined {
  const below: string[] = []
  const above: string[] = []
  let at = country
  const way = riversBelow(rivers, river)
  for (const id of way) {
    const legs = legsOf(borders, id)
    if (!legs) return undefined
    const countries = countriesOf(legs)
    const index = countries.indexOf(at)
    if (countries.length > 0 && index < 0) return undefined
    above.push(...countries.slice(0, Math.max(0, index)))
    below.push(...countries.slice(index + 1))
    at = countries.at(-1) ?? at
  }
  return { below, above: above.filter((code) => !below.includes(code) && code !== country) }
}

/**
 * The claim begins with countries that the rivers reach, in their order. What follows may lie farther down than
 * the records of rivers go, but not above.
 */
function fitsWay(claimed: readonly string[], { below, above }: Way): boolean {
  if (claimed.some((code) => above.includes(code))) return false
  const known = claimed.slice(0, claimed.findLastIndex((code) => below.includes(code)) + 1)
  return (known.length > 0 || below.length === 0) && inOrder(known, below)
}

function againstRivers(atlas: Known, file: string, { country, facts }: Facility): Found {
  const ways = claimsOf(facts.river).flatMap(({ value }) => {
    const way = reach(atlas, country, value)
    return way ? [{ ...way, river: value }] : []
  })
  const [first] = ways.filter(({ above, below }) => above.length + below.length > 0)
  if (!first) return []
  const fits = (claimed: readonly string[]) => ways.some((way) => fitsWay(claimed, way))
  return claimsOf(facts.downstream).flatMap(({ value }, index) => {
    if (fits(value)) return []
    const params = { river: first.river, claimed: value.join(', '), course: first.below.join(', ') }
    const path = ['downstream', index, 'value']
    return [{ code: 'downstream-against-rivers', level: 'warning', file, path, params } as const]
  })
}

/** What a record names as downstream fits the neighbours of countries and the way of its rivers. */
export const downstreamCourse: LoneRule = {
  id: 'downstream-course',
  scope: 'lone',
  gate: 'rule',
  check: ({ atlas }) =>
    atlas.facilities.flatMap((facility) => {
      const file = `facilities/${facility.id}.yaml`
      return [...notNeighbours(atlas, file, facility), ...againstRivers(atlas, file, facility)]
    }),
}
