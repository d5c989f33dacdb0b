/** What the keys of a method mean: an index as data. */
export const schemaMethod = {
  'schema.method.any.status': 'Verified, if compared with the published original; else provisional.',
  'schema.method.any.sources': 'The documents it rests on. None: our own decision, shown as such.',
  'schema.method.any.note': 'Why it is so, and what is still open, in both languages.',
  'schema.method.any.unit': 'The unit of the figures, which must be that of the fact.',

  'schema.method.name': 'The short name for tables.',
  'schema.method.full_name': 'The whole name.',
  'schema.method.default': 'Marks the method of the main ranking; exactly one method has it.',
  'schema.method.sources': 'The documents that describe the index.',
  'schema.method.rated_by': 'The components that must have evidence before a facility is rated at all.',
  'schema.method.components': 'The parts of the index. The score is their sum.',
  'schema.method.components.id': 'The id of the part, the same in every method.',
  'schema.method.components.name': 'The name of the part in both languages.',
  'schema.method.components.kind':
    'How the score is found: logarithm of a quantity, table of words, or stretches of a number.',
  'schema.method.components.input': 'The fact it reads.',
  'schema.method.components.full_range': 'The scores the part can take; taken whole where nothing is known.',
  'schema.method.components.rows': 'The table: values or stretches with their scores.',
  'schema.method.components.rows.values': 'The words or classes of the fact that this row is about.',
  'schema.method.components.rows.score':
    'The score; an interval [low, high] where the original leaves it open.',
  'schema.method.components.rows.at_least': 'Lower end of the stretch, itself included.',
  'schema.method.components.rows.above': 'Lower end of the stretch, itself not included.',
  'schema.method.components.rows.below': 'Upper end of the stretch, itself not included.',
  'schema.method.components.rows.at_most': 'Upper end of the stretch, itself included.',
  'schema.method.derivations': 'How a part without claims is bounded by another fact.',
  'schema.method.derivations.component': 'The part whose input is bounded.',
  'schema.method.derivations.by':
    'By dividing a quantity, by a table of words, or by the mere presence of a fact.',
  'schema.method.derivations.from': 'The fact it starts from.',
  'schema.method.derivations.divisor':
    'The bounds of the divisor, above zero. Example: the bulk density from 1.2 to 1.8 tonnes a cubic metre.',
  'schema.method.derivations.allows':
    'Bounds of the input, in its own unit, where the other fact is stated at all.',
  'schema.method.derivations.rows': 'The table from one fact to the other.',
  'schema.method.derivations.rows.values': 'Values of the fact it starts from.',
  'schema.method.derivations.rows.gives': 'Values the input may then have.',
  'schema.method.aging': 'How the interval of an old figure opens, because ponds that work go on growing.',
  'schema.method.aging.input': 'The fact that grows old.',
  'schema.method.aging.statuses': 'The states of the facility in which it does.',
  'schema.method.aging.shelf_life_years': 'For how many calendar years a figure keeps.',
  'schema.method.aging.opens_hi_per_year':
    'By what share of the figure its upper end grows in each year beyond.',
  'schema.method.unrated': 'The records that are listed but never rated.',
  'schema.method.unrated.kinds': 'Kinds of record that are never rated.',
  'schema.method.unrated.statuses': 'States in which no tailings are held now.',
  'schema.method.open_questions': 'What remains to be settled from the originals.',
  'schema-where.method':
    'In the publication that describes the index. A correction of a method that a release used is a new file.',
} as const
