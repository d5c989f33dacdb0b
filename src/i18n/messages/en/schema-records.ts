/** What the keys of claims, sources, incidents and replies mean. Keys: kind and path, lists passed over. */
export const schemaRecords = {
  'schema.any.names_other':
    'Names in Kazakh, Kyrgyz, Tajik, Uzbek or Turkmen, as a source prints them; the key is the code of the language.',
  'schema.any.aliases': 'Other spellings and former names, so that the record is found by any of them.',
  'schema.any.notes': 'Cautions and remarks, one item each, in both languages.',
  'schema.any.note': 'A remark in both languages.',

  'schema.claim.value':
    'The value, in the unit of the field. Exactly one of value and range stands in a claim.',
  'schema.claim.range':
    'A span as [low, high], where the source gives two ends or the value is only known to lie between them.',
  'schema.claim.lat':
    'Latitude in decimal degrees, north of the equator positive; only in the field location.',
  'schema.claim.lon': 'Longitude in decimal degrees, east of Greenwich positive; only in the field location.',
  'schema.claim.precision':
    'What the point stands for: the site, its settlement, or roughly the area; only in the field location.',
  'schema.claim.source': 'The id of the document that states the value. It must lie in sources/.',
  'schema.claim.also':
    'Further documents that give the same value. A document that gives another value is a claim of its own.',
  'schema.claim.as_of':
    'The date the value holds for, in quotes; else the year of the source; the word undated where neither has one.',
  'schema.claim.preferred':
    'Marks the claim the editors hold to be the best. At most one of a field; without it the newest decides.',
  'schema.claim.stated':
    'The quantity as printed, in the unit of the source, so that a conversion can be checked.',
  'schema.claim.locator': 'Page, table or section, so that a reader finds the place.',
  'schema.claim.note':
    'A remark in both languages: what the figure covers, what was converted, what is doubtful.',
  'schema.claim.unknown':
    'Instead of claims: not found yet, not disclosed, or does not apply. A field that is left out means not found yet.',
  'schema.claim.unknown.source': 'The document that says that the value is withheld or does not apply.',
  'schema-where.claim':
    'In the document itself: title page for the date, page and table for the place of the figure.',

  'schema.source.title': 'The title as printed, in the language of the document. Do not translate it.',
  'schema.source.publisher': 'Who published it: a ministry, a company, a journal, an organisation.',
  'schema.source.year':
    'The date of publication, in quotes: a year, a month or a day; undated where it bears none.',
  'schema.source.year_note': 'How sure the date is, where it was estimated.',
  'schema.source.url':
    'The address on the web, one or several. Leave it out for a document that is not there.',
  'schema.source.archived':
    'The address of an archived copy, so that the source can be read when the page is gone.',
  'schema.source.accessed': 'The day you read it.',
  'schema.source.language': 'The language of the document, by its two-letter code; several in a list.',
  'schema.source.licence':
    'The licence as the document states it, else not-stated. It decides what we may quote.',
  'schema.source.kind': 'Who speaks in it. Readers see it beside the value.',
  'schema.source.note': 'What to know about the document: a copy, a draft, an estimate behind its date.',
  'schema-where.source': 'On the title page, in the imprint or at the foot of the page on the web.',
  'schema-where.source.archived':
    'Save the page at an archive of the web and copy the address of the saved page.',

  'schema.incident.kind': 'An accident, or a near miss: something began to fail and was held.',
  'schema.incident.name': 'Place and year, as the event is usually called.',
  'schema.incident.country': 'The country it happened in, two capital letters.',
  'schema.incident.facility': 'The facility, if the atlas has a record of it.',
  'schema.incident.place': 'Where it happened, in words.',
  'schema.incident.location': 'Coordinates of the place, with their precision.',
  'schema.incident.date': 'When it happened: a day, a month or a year. Sources may differ.',
  'schema.incident.what_happened': 'What happened, as a source tells it, in our own words.',
  'schema.incident.cause': 'Why it happened, as a source explains it.',
  'schema.incident.released_m3': 'How much ran out, in cubic metres, water and solids together.',
  'schema.incident.stored_m3': 'How much was stored at that time, in cubic metres.',
  'schema.incident.material':
    'What was stored, by the id of a material. The back-test may use it: it was known before the failure.',
  'schema.incident.dam_height_m': 'The height of the dam at that time, in metres.',
  'schema.incident.runout_km': 'How far the release ran or the waters were polluted, in kilometres.',
  'schema.incident.deaths': 'How many people were killed. Figures that differ stand side by side.',
  'schema.incident.dam_type': 'How the dam was built, in words.',
  'schema.incident.water_body': 'The rivers and lakes reached.',
  'schema-where.incident':
    'In reports of investigations, news of the time, lists of tailings failures, archives.',

  'schema.response.name': 'Who answers, by name.',
  'schema.response.role': 'Who they are to the facility.',
  'schema.response.about':
    'The fields of the record the reply speaks to. Leave it out if it speaks to the whole record.',
  'schema.response.text': 'What they say, unchanged. If one of the two texts is a translation, say so in it.',
  'schema.response.source': 'The document in sources/ that holds the reply. Either this or url is needed.',
  'schema.response.url': 'The address where the reply was published.',
  'schema.response.received': 'The day it was received. It is also the name of the file.',
  'schema.response.answer':
    'What the editors did with it: corrected, added a claim, or kept the value, and why.',
  'schema-where.response': 'In the letter or the message, and in what the editors decided.',
} as const
