import type { CellKind } from '../../charts/matrix/glyphs.ts'
import { claimsOf } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { FIELDS } from '../../core/facility/fields.ts'
import { widestRanking } from '../list/evidence.ts'
import type { Published } from '../published.ts'

/** Facts a reader asks for first, beside what the methods score. */
const MAIN: readonly FieldKey[] = [
  'location',
  'status',
  'operator',
  'commissioned',
  'closed',
  'material',
  'volume_m3',
  'mass_t',
  'area_ha',
  'dam_height_m',
  'river',
  'basin',
  'downstream',
  'border_km',
  'nearest_settlement_km',
  'population_at_risk',
  'remediation',
]

/** Words of several documents are never a conflict: they tell more, not otherwise. */
const COMPARED = new Set(['number', 'year', 'category', 'reference'])

/** The facts of the matrix: the inputs of all methods and the main facts, each once. */
export function matrixFacts({ rankings }: Published): readonly FieldKey[] {
  const inputs = rankings.flatMap(({ method }) => method.components.map(({ input }) => input))
  return [...new Set([...MAIN, ...inputs])]
}

/** Facts that the scores of one facility derive from others. */
export function derivedFacts(published: Published, facility: string): ReadonlySet<FieldKey> {
  const parts = widestRanking(published).byId.get(facility)?.score.parts ?? []
  return new Set(parts.filter(({ basis }) => basis === 'derived').map(({ input }) => input))
}

/** What is known of one fact. Several documents that agree state it as one does. */
export function cellOf(facility: Facility, key: FieldKey, derived: ReadonlySet<FieldKey>): CellKind {
  const fact = facility.facts[key]
  const claims = claimsOf<FactValue>(fact)
  if (claims.length > 0) {
    const values = new Set(claims.map(({ value }) => JSON.stringify(value)))
    return values.size > 1 && COMPARED.has(FIELDS[key].type) ? 'differ' : 'stated'
  }
  if (derived.has(key)) return 'derived'
  if ('unknown' in fact && fact.unknown !== 'not-searched') return fact.unknown
  return 'not-found'
}
