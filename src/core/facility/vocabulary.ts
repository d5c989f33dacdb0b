/** Closed vocabularies of a facility record. Every word needs a label in each language to compile. */

/** What the record describes; only `facility` is ever rated. */
export const KINDS = ['facility', 'group', 'legacy-waste', 'radioactive-waste'] as const
export type Kind = (typeof KINDS)[number]

/** State of the facility. */
export const STATUSES = [
  'planned',
  'under-construction',
  'active',
  'suspended',
  'inactive',
  'closed',
  'abandoned',
  'orphaned',
  'relocated',
  'rehabilitated',
  'reprocessed',
  'unknown-state',
] as const
export type Status = (typeof STATUSES)[number]

/** How exactly a coordinate is known: the site itself, its settlement, or less. */
export const PRECISIONS = ['site', 'settlement', 'approximate'] as const
export type Precision = (typeof PRECISIONS)[number]

/** How the dam is raised. */
export const RAISE_METHODS = [
  'upstream',
  'downstream',
  'centreline',
  'single-stage',
  'in-pit',
  'dry-stack',
  'valley-fill',
  'other',
] as const

/** Water hazard class (German WGK): `nwg` is "not hazardous", 3 is the worst. */
export const WATER_HAZARD_CLASSES = ['nwg', 1, 2, 3] as const

/** GISTM consequence classes. */
export const GISTM_CLASSES = ['Low', 'Significant', 'High', 'Very High', 'Extreme'] as const

/** Place relative to the flood of that return period in years. */
export const FLOOD_ZONES = ['inside-100', 'inside-500', 'outside'] as const

/** Evidence of a natural trigger at the site. */
export const TRIGGERS = ['none-known', 'possible', 'documented'] as const

/** State of remediation works. */
export const REMEDIATION = ['none', 'planned', 'under-way', 'completed'] as const

/** Why a fact has no claim. */
export const UNKNOWN_REASONS = ['not-searched', 'undisclosed', 'not-applicable'] as const

/** Outside registers a facility may be identified in. */
export const OUTSIDE_IDS = ['wikidata', 'gem', 'gtp', 'osm'] as const
export type OutsideRegister = (typeof OUTSIDE_IDS)[number]

/** What an entry of an outside register stands for beside the record: the same, a part of it, or more than it. */
export const OUTSIDE_EXTENTS = ['same', 'part', 'whole'] as const
export type OutsideExtent = (typeof OUTSIDE_EXTENTS)[number]
