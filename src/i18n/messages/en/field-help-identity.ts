/** What the keys that say which place it is mean, and where an editor finds them. */
export const fieldHelpIdentity = {
  'field-name.kind': 'Kind of record',
  'field-name.name': 'Name',
  'field-name.name_sources': 'Sources of the name',
  'field-name.transliterated': 'Transliterated by us',
  'field-name.names_other': 'Names in other languages',
  'field-name.aliases': 'Other spellings',
  'field-name.country': 'Country',
  'field-name.region': 'Region',
  'field-name.settlement': 'Settlement',
  'field-name.place_sources': 'Sources of the place',
  'field-name.member_of': 'Group it belongs to',
  'field-name.same_as': 'Same place in other registers',
  'field-name.notes': 'Notes',

  'register.wikidata': 'Wikidata',
  'register.gem': 'Global Energy Monitor',
  'register.gtp': 'Global Tailings Portal',
  'register.osm': 'OpenStreetMap',

  'field-help.kind':
    'What the record describes: one tailings facility, a group counted as a whole, or other waste. Only a single facility gets a score.',
  'field-where.kind':
    'From what the source describes: a pond with a dam of its own, several ponds under one figure, or a dump or slag heap.',
  'field-help.name':
    'The name in English and in Russian, with the number of the pond if it has one. Not the name of the plant alone where the plant has several ponds.',
  'field-where.name':
    'Title of the design or assessment, official lists, maps; a plate at the site. If only one language has it, transliterate and say so.',
  'field-help.name_sources': 'The documents that print the name, in either language.',
  'field-where.name_sources': 'The id of each document in the folder sources/ of the records.',
  'field-help.transliterated':
    'The languages whose name no source prints: we wrote it by the rules of transliteration. Leave it out where a source prints the name.',
  'field-where.transliterated': 'From the search: no document in that language names the place.',
  'field-help.names_other':
    'The name in Kazakh, Kyrgyz, Tajik, Uzbek or Turkmen, as a source prints it. Never translate it yourself.',
  'field-where.names_other': 'Official acts, maps and news in the language of the country.',
  'field-help.aliases':
    'Other spellings and former names, so that readers find the place by any of them. Not the names of neighbouring ponds.',
  'field-where.aliases':
    'The other documents about the same place; old reports; registers in other languages.',
  'field-help.country':
    'The country the facility lies in, as its two-letter ISO code in capitals. It is also the folder of the file.',
  'field-where.country':
    'From the coordinates. Borders matter: look at the map, not at the seat of the operator.',
  'field-help.region':
    'The oblast or its like: the id of a region of the atlas, else the name in both languages.',
  'field-where.region': 'The source that gives the place, or an official map of the administrative division.',
  'field-help.settlement':
    'The town or village it is usually named after or belongs to. Not always the nearest one downstream.',
  'field-where.settlement': 'The source that gives the place; the address of the plant.',
  'field-help.place_sources': 'The documents that name the region and the settlement.',
  'field-where.place_sources': 'The id of each document in the folder sources/ of the records.',
  'field-help.member_of':
    'The group this pond belongs to, so that nothing is counted twice. The group has a record of its own, of kind group.',
  'field-where.member_of':
    'A source that gives one figure for several ponds, or lists the ponds of one site.',
  'field-help.same_as':
    'The number of the same place in another register, so that the two can be joined. Only where it is surely the same place.',
  'field-where.same_as':
    'Wikidata, the Global Energy Monitor trackers, the Global Tailings Portal, OpenStreetMap: compare place, name and operator.',
  'field-help.notes':
    'Cautions and remarks that fit no other field, each in both languages: what must not be confused, what to check next.',
  'field-where.notes': 'Anything a reader has to know before using the figures of this record.',

  'field-help.location':
    'Latitude and longitude in decimal degrees (WGS 84) and what the point stands for: the site itself, its settlement, or roughly the area.',
  'field-where.location':
    'Coordinates printed in a report, or satellite pictures compared with its plan. Say settlement where only the town is known.',
  'field-help.status':
    'The state of the facility at the date of the claim. It does not say whether the dam is safe.',
  'field-where.status':
    'Recent reports of the operator or the authority. An old source tells the state of its own year: date the claim accordingly.',
  'field-help.operator':
    'Who runs or owns it, or who answers for it if it has no owner. A former operator is a further claim with its years.',
  'field-where.operator':
    'Permits, annual reports, court and tender documents, acts that transfer a site to the state.',
  'field-help.commissioned':
    'The year the facility began to take tailings; the year of the plant only where nothing better is known, with a note. A decade is a range.',
  'field-where.commissioned': 'History of the plant, design documents, passports of the facility.',
  'field-help.closed': 'The year the last tailings were placed. Not the year of covering or rehabilitation.',
  'field-where.closed': 'History of the plant, plans of closure, reports on legacy sites.',
  'field-help.material':
    'What is stored, as one of the materials of the atlas. The words of the source go to stated.',
  'field-where.material': 'The ore and the process named in the source: what was mined, how it was treated.',
  'field-help.pollutants':
    'The substances the source names as the main pollutants, or measured activity, in words, each in both languages.',
  'field-where.pollutants':
    'Tables of chemical composition in assessments, monitoring reports, studies of water and soil.',
} as const
