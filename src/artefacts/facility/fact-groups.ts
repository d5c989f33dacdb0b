import type { FieldKey } from '../../core/facility/fields.ts'

/** The facts of a page in the order in which a reader asks for them. */
export const FACT_GROUPS = {
  what: [
    'location',
    'status',
    'operator',
    'commissioned',
    'closed',
    'material',
    'pollutants',
    'water_hazard_class',
    'national_hazard_class',
    'gistm_class',
  ],
  quantities: [
    'volume_m3',
    'mass_t',
    'design_volume_m3',
    'design_mass_t',
    'tailings_per_year_t',
    'area_ha',
    'quantity_stated',
  ],
  dam: [
    'dam_height_m',
    'dam_length_m',
    'raise_method',
    'dam_stated',
    'factor_of_safety',
    'failure_probability_per_year',
  ],
  water: ['river', 'river_km', 'river_stated', 'basin', 'downstream', 'border_km', 'transboundary_stated'],
  natech: [
    'pga_g',
    'seismic_intensity_msk',
    'seismic_stated',
    'flood_zone',
    'landslide',
    'mudflow',
    'extreme_rain',
    'frost',
  ],
  people: ['population_at_risk', 'population_nearby', 'population_stated', 'nearest_settlement_km'],
  after: ['remediation', 'accidents_stated'],
} as const satisfies Record<string, readonly FieldKey[]>

export type FactGroupId = keyof typeof FACT_GROUPS

/** Ids of the groups in the order of the page. */
export const FACT_GROUP_IDS = Object.keys(FACT_GROUPS) as readonly FactGroupId[]
