import {
  FLOOD_ZONES,
  GISTM_CLASSES,
  RAISE_METHODS,
  REMEDIATION,
  STATUSES,
  TRIGGERS,
  WATER_HAZARD_CLASSES,
} from './vocabulary.ts'

/** A number with one unit and hard bounds; `above` excludes the bound itself. */
export interface NumberField {
  readonly type: 'number'
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly above?: true
  readonly doc: string
  readonly example: number
}

/** A whole year; a span is a range. `future` allows years after the release date (planned works). */
export interface YearField {
  readonly type: 'year'
  readonly doc: string
  readonly example: number
}

/** One word of a closed list. */
export interface CategoryField<V extends string | number = string | number> {
  readonly type: 'category'
  readonly values: readonly V[]
  readonly doc: string
  readonly example: V
}

/** An id of a record in another folder of the content. */
export interface ReferenceField {
  readonly type: 'reference'
  readonly folder: 'materials' | 'rivers' | 'basins'
  readonly doc: string
  readonly example: string
}

/** Text in both languages; `operator` may also be the id of an operator. */
export interface TextField {
  readonly type: 'text'
  readonly orReference?: 'operators'
  readonly doc: string
  readonly example: string
}

/** A single line of text as printed, or a text in both languages. */
export interface WordField {
  readonly type: 'word'
  readonly doc: string
  readonly example: string
}

/** A list of short texts (or ids of substances), or of country codes. */
export interface ListField {
  readonly type: 'texts' | 'countries'
  readonly doc: string
  readonly example: string
}

/** Coordinates with their stated precision. */
export interface PlaceField {
  readonly type: 'place'
  readonly doc: string
  readonly example: string
}

export type FieldSpec =
  NumberField | YearField | CategoryField | ReferenceField | TextField | WordField | ListField | PlaceField

const quantity = (unit: string, min: number, max: number, doc: string, example: number): NumberField => ({
  type: 'number',
  unit,
  min,
  max,
  doc,
  example,
})
const positive = (unit: string, doc: string, example: number, max = 99999999999): NumberField => ({
  ...quantity(unit, 0, max, doc, example),
  above: true,
})
const category = <const V extends string | number>(
  values: readonly V[],
  doc: string,
  example: NoInfer<V>,
): CategoryField<V> => ({ type: 'category', values, doc, example })
const text = (doc: string, example: string): TextField => ({ type: 'text', doc, example })
const reference = <F extends ReferenceField['folder']>(folder: F, doc: string, example: string) =>
  ({ type: 'reference', folder, doc, example }) as const satisfies ReferenceField

/**
 * Every fact a facility may have, in canonical order. Schema, editor help, canonical form and the
 * pages are all derived from this table: a fact is added here and given a label in each language.
 */
export const FIELDS = {
  location: {
    type: 'place',
    doc: 'Coordinates (WGS 84) with their stated precision.',
    example: '41.28, 72.47',
  },
  status: category(STATUSES, 'State of the facility at the date of the claim.', 'closed'),
  operator: { type: 'text', orReference: 'operators', doc: 'Who runs or owns it.', example: 'Kazzinc' },
  commissioned: {
    type: 'year',
    doc: 'Year the facility, or the plant it serves, began work.',
    example: 1967,
  },
  closed: { type: 'year', doc: 'Year deposition ended.', example: 1994 },
  material: reference('materials', 'What is stored.', 'uranium-mill-tailings'),
  pollutants: {
    type: 'texts',
    doc: 'Main pollutants and measured activity, in words.',
    example: 'thorium-230',
  },
  volume_m3: quantity('m3', 100, 1e10, 'Volume stored now or at the date of the claim.', 110500),
  mass_t: quantity('t', 180, 1.2e10, 'Mass stored now or at the date of the claim.', 36000000),
  design_volume_m3: positive('m3', 'Designed capacity, not content.', 15000000),
  design_mass_t: positive('t', 'Designed capacity by mass, not content.', 8400000),
  tailings_per_year_t: positive('t/a', 'Yearly inflow of tailings; a flow, never a stock.', 3300000),
  quantity_stated: text(
    'A quantity or activity that fits no field with a unit.',
    'over a hundred million, no unit printed',
  ),
  area_ha: positive('ha', 'Area covered.', 90),
  dam_height_m: positive('m', 'Height of the dam.', 25, 1000),
  dam_length_m: positive('m', 'Length of the dam at its crest.', 1800, 1000000),
  raise_method: category(RAISE_METHODS, 'How the dam is raised.', 'upstream'),
  dam_stated: text('Construction of the dam in words.', '3 m raises'),
  factor_of_safety: quantity('1', 0.1, 10, 'Factor of safety of the dam slope.', 1.5),
  pga_g: quantity('g', 0, 3, 'Peak ground acceleration with 10 % probability in 50 years.', 0.18),
  seismic_intensity_msk: quantity('MSK-64', 1, 12, 'Design or expected intensity at the site.', 8),
  seismic_stated: text('Seismic conditions in words.', 'landslides and earthquakes named as threats'),
  failure_probability_per_year: quantity('1/a', 0, 1, 'Stated yearly probability of failure.', 0.0001),
  water_hazard_class: category(
    WATER_HAZARD_CLASSES,
    'German water hazard class (WGK) of the stored material: nwg, 1, 2 or 3 (3 is the worst).',
    3,
  ),
  national_hazard_class: {
    type: 'word',
    doc: 'National hazard class as printed (I is the worst; never copy from or into the water hazard class).',
    example: 'II',
  },
  gistm_class: category(GISTM_CLASSES, 'GISTM consequence class, where published.', 'High'),
  flood_zone: category(FLOOD_ZONES, 'Place relative to the 100- or 500-year flood.', 'outside'),
  landslide: category(TRIGGERS, 'Landslides at or above the site.', 'documented'),
  mudflow: category(TRIGGERS, 'Mudflows at the site.', 'possible'),
  extreme_rain: category(TRIGGERS, 'Extreme rain at the site.', 'possible'),
  frost: category(TRIGGERS, 'Frost or permafrost action at the site.', 'possible'),
  population_at_risk: quantity('1', 0, 1e9, 'People in the zone a failure would reach.', 1200),
  population_nearby: quantity('1', 0, 1e9, 'People in the nearby place named in the note.', 22853),
  population_stated: text('People nearby in words.', '33 families at 20-25 m'),
  nearest_settlement_km: quantity('km', 0, 1000, 'Distance to the nearest settlement.', 1.5),
  river_km: quantity('km', 0, 1000, 'Distance to the nearest river.', 0.2),
  border_km: quantity('km', 0, 5000, 'Distance to the nearest state border downstream.', 25),
  river: reference('rivers', 'Nearest river.', 'mailuu-suu'),
  river_stated: text('Chain of streams in words.', 'Filippovka - Tikhaya - Ulba'),
  basin: reference('basins', 'River basin.', 'syr-darya'),
  downstream: { type: 'countries', doc: 'Countries downstream, in order.', example: 'UZ' },
  transboundary_stated: text('Transboundary reach in words.', 'flows to the Fergana Valley'),
  remediation: category(
    REMEDIATION,
    'State of remediation works; what is done stands in the note.',
    'planned',
  ),
  accidents_stated: text('Known accidents and hazards in words; see also incidents/.', 'dam failure in 1958'),
} satisfies Record<string, FieldSpec>

export type FieldKey = keyof typeof FIELDS

/** All keys of facts in canonical order. */
export const FIELD_KEYS = Object.keys(FIELDS) as readonly FieldKey[]
