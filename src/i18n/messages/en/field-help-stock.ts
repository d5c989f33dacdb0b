/** What the quantities and the dam mean, and where an editor finds them. */
export const fieldHelpStock = {
  'field-help.volume_m3':
    'How much is stored now, or was at the date of the claim, in cubic metres. Not the designed capacity and not a yearly inflow.',
  'field-where.volume_m3':
    'Waste registers, safety declarations, environmental assessments, reports of projects on legacy sites.',
  'field-help.mass_t':
    'How much is stored by mass, in tonnes. Do not compute it from the volume: the score does that openly, with its doubt.',
  'field-where.mass_t': 'Waste registers, annual reports, reports of projects on legacy sites.',
  'field-help.design_volume_m3':
    'How much the facility was designed to hold, in cubic metres. Not what it holds now.',
  'field-where.design_volume_m3': 'Design documents, public hearings, expert reviews of the design.',
  'field-help.design_mass_t':
    'How much the facility was designed to hold by mass, in tonnes. Not what it holds now.',
  'field-where.design_mass_t': 'Design documents, public hearings, expert reviews of the design.',
  'field-help.tailings_per_year_t':
    'How many tonnes come in during a year: a flow. Never multiply it by the years to get a stock.',
  'field-where.tailings_per_year_t':
    'Annual reports of the operator, emission permits, capacity of the mill.',
  'field-help.quantity_stated':
    'A quantity, or a total activity, that fits no field with a unit, in words: no unit printed, part of a whole, a sum over several sites.',
  'field-where.quantity_stated':
    'Any source that gives a figure we cannot put in another field without guessing.',
  'field-help.area_ha': 'The area it covers, in hectares. One square kilometre is 100 hectares.',
  'field-where.area_ha':
    'Design documents and waste registers; else the outline measured on a dated satellite picture.',
  'field-help.dam_height_m':
    'The height of the dam that holds the tailings, in metres, from foot to crest. Not its altitude and not the depth of the deposit.',
  'field-where.dam_height_m': 'Design documents, safety declarations, descriptions in assessments.',
  'field-help.dam_length_m': 'The length of the dam along its crest, in metres.',
  'field-where.dam_length_m': 'Design documents, safety declarations, a dated satellite picture.',
  'field-help.raise_method':
    'How the dam grew: upstream onto the tailings, downstream outward, along the centreline, in one stage, or not by a raised dam at all.',
  'field-where.raise_method': 'Description of the dam or its section. Only where the words leave no choice.',
  'field-help.dam_stated': 'Construction, stages and levels of the crest in the words of the source.',
  'field-where.dam_stated': 'Description of the dam in design documents and assessments.',
  'field-help.factor_of_safety':
    'The computed factor of safety of the dam slope: below 1 the slope would fail in the computation. It has no unit.',
  'field-where.factor_of_safety':
    'Stability reports, expert reviews. Name in a note which case was computed.',
  'field-help.failure_probability_per_year':
    'The probability of failure in one year, as a source states it: 0.0001 is once in 10,000 years. Never our own estimate.',
  'field-where.failure_probability_per_year': 'Risk studies and safety declarations.',
} as const
