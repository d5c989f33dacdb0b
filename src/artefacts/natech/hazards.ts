import type { FieldKey } from '../../core/facility/fields.ts'
import type { Facility } from '../../core/facility/facility.ts'
import { claimsOf } from '../../core/claim.ts'
import type { FactValue } from '../../core/components/scorer.ts'

/** The natural hazards that can trigger an accident, in the order of the page, with the facts that tell of them. */
export const HAZARDS = {
  earthquake: ['pga_g', 'seismic_intensity_msk', 'seismic_stated'],
  flood: ['flood_zone'],
  landslide: ['landslide'],
  mudflow: ['mudflow'],
  rain: ['extreme_rain'],
  frost: ['frost'],
} as const satisfies Record<string, readonly FieldKey[]>

export type HazardId = keyof typeof HAZARDS

export const HAZARD_IDS = Object.keys(HAZARDS).filter((id): id is HazardId => id in HAZARDS)

/** Words of the facts that order a list, the worst first. */
const GRADES: readonly unknown[] = [
  'documented',
  'inside-100',
  'possible',
  'inside-500',
  'none-known',
  'outside',
]

/** True where any source says anything of the hazard. */
export const isKnown = ({ facts }: Facility, hazard: HazardId): boolean =>
  HAZARDS[hazard].some((key) => claimsOf<FactValue>(facts[key]).length > 0)

/** The hazards of which nothing is known. */
export const unknownHazards = (facility: Facility): readonly HazardId[] =>
  HAZARD_IDS.filter((hazard) => !isKnown(facility, hazard))

/**
 * Where a value stands among those of its own fact: lower comes first, the worst before all. Numbers of
 * different facts are never set against each other; words in free text come last.
 */
export function gradeOf(value: FactValue): number {
  if (typeof value === 'object' && 'lo' in value) return -value.hi
  const grade = GRADES.indexOf(value)
  return grade === -1 ? GRADES.length : grade
}
