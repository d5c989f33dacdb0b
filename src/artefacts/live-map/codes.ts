import { claimsOf } from '../../core/claim.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Ranked } from '../../core/rank-types.ts'
import type { Context } from '../list/context.ts'
import { decidingValues } from '../list/context.ts'
import { widestRanking } from '../list/evidence.ts'
import { valuesOf } from '../views/values.ts'

/** What the records of the map can be filtered by; each is a key of the address and of a row's data. */
export const FACETS = ['country', 'basin', 'material', 'status', 'rated', 'unknown', 'transboundary'] as const
export type Facet = (typeof FACETS)[number]

/** The value of a facet where nothing is known; stands last among its options. */
export const NOT_KNOWN = 'unknown'

/** The code of `rated` that all share of whom too little is known, whatever it is. */
export const UNRATED = 'no'

/** What a record counts under, facet by facet. Only `unknown` may be empty. */
export type Codes = Readonly<Record<Facet, readonly string[]>>

const orNotKnown = (codes: readonly string[]): readonly string[] =>
  codes.length > 0 ? [...new Set(codes)] : [NOT_KNOWN]

function ratedCodes({ score: { whyUnrated, excluded } }: Ranked): readonly string[] {
  if (whyUnrated === null) return ['rated']
  return excluded ? [whyUnrated] : [UNRATED, whyUnrated]
}

/** The codes of a record. Countries in lower case, basins as the pages of basins count them. */
export function codesOf(context: Context, facility: Facility, ranked: Ranked): Codes {
  const { facts, country } = facility
  const downstream = claimsOf(facts.downstream).flatMap(({ value }) => value)
  const widest = widestRanking(context.published).byId.get(facility.id)
  const unknown = (widest?.score.parts ?? []).filter(({ basis }) => basis === 'unknown')
  return {
    country: [country.toLowerCase()],
    basin: orNotKnown(valuesOf(context.published.atlas, 'basin', facility).flat()),
    material: orNotKnown(decidingValues(facts.material)),
    status: orNotKnown(decidingValues(facts.status)),
    rated: ratedCodes(ranked),
    unknown: [
      ...unknown.map(({ component }) => component),
      ...(claimsOf(facts.location).length > 0 ? [] : ['location']),
    ],
    transboundary: orNotKnown(
      downstream.filter((code) => code !== country).map((code) => code.toLowerCase()),
    ),
  }
}
