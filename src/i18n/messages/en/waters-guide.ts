/** Messages of the guide on records of borders, and why the checks of waters are made. */
export const watersGuide = {
  'guide.kind.border': 'Border',
  'guide.kind-text.border': 'The border of two countries, and the rivers that cross it.',
  'schema.border.crossings': 'The rivers that cross the border; a river that crosses twice stands twice.',
  'schema.border.crossings.river': 'The river that crosses, by its id.',
  'schema.border.crossings.into': 'The country it flows into: one of the two.',
  'schema.border.crossings.source': 'The document that tells of the crossing, by its id.',
  'schema.border.crossings.also': 'Further documents that tell the same.',
  'schema.border.crossings.as_of': 'The date the statement holds for, else the year of the document.',
  'schema.border.crossings.preferred': 'Has no meaning for crossings; leave it out.',
  'schema.border.crossings.stated': 'The crossing as the document words it.',
  'schema.border.crossings.locator': 'The page, table or section of the document.',
  'schema-where.border': 'On maps, in agreements on rivers and assessments of transboundary waters.',
  'schema.river.next_country':
    'The next country that the river it flows into enters below the mouth. It is needed only where that river passes a country twice.',
  'source.folder.borders': { one: '{n} border', other: '{n} borders' },
  'problem-why.border-mismatch':
    'The page of a border is found by its two countries; a third one, or another order, would lead nowhere.',
  'problem-why.river-against-borders':
    'What lies above a border is worked out from the crossings; with a gap or a turned one, facilities would be missing there.',
  'problem-why.downstream-not-neighbours':
    'Each step downstream leads to the page of a border; a border that does not exist has none.',
  'problem-why.downstream-against-rivers':
    'Two statements on the way of the same water cannot both be right; a reader downstream must not be told the wrong one.',
} as const
