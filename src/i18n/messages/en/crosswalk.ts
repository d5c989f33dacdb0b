/** Messages of the crosswalk of outside numbers. */
export const crosswalk = {
  'statement.crosswalk.title': 'Crosswalk to other registers',
  'statement.crosswalk.head': 'Crosswalk: tailings facilities in Wikidata, GEM, GTP, OpenStreetMap',
  'statement.crosswalk.description':
    'Which tailings facility of the atlas is which entry of Wikidata, the Global Energy Monitor, the Global Tailings Portal or OpenStreetMap, and who decided.',
  'statement.crosswalk.lead':
    'Which record of the atlas is which entry of another register, who decided so, when and by what document.',
  'crosswalk.table': 'The matches',
  'crosswalk.none':
    'No match has been decided yet. None of the documents that the atlas cites names a number in one of these registers, and none is entered from likeness of names alone. The table fills as editors decide; the file below has its columns already.',
  'crosswalk.count': {
    one: '{n} match, by facility and register',
    other: '{n} matches, by facility and register',
  },
  'crosswalk.col.facility': 'Record',
  'crosswalk.col.register': 'Register',
  'crosswalk.col.number': 'Its number',
  'crosswalk.col.extent': 'The entry is',
  'crosswalk.col.decided': 'Decided',
  'crosswalk.col.sources': 'Evidence',
  'crosswalk.proposed': 'proposed, nobody has decided',
  'crosswalk.file': 'The crosswalk as CSV',
  'statement.crosswalk.registers.title': 'The registers',
  'statement.crosswalk.registers.1':
    'Wikidata: a free knowledge base. Its numbers begin with Q. Most of its entries are mines; the pond is then a part of the entry.',
  'statement.crosswalk.registers.2':
    'Global Energy Monitor (GEM): trackers of mines and plants. An entry is a whole site, which may have several ponds.',
  'statement.crosswalk.registers.3':
    'Global Tailings Portal (GTP): what mining companies disclosed about their facilities, one entry a facility.',
  'statement.crosswalk.registers.4':
    'OpenStreetMap (OSM): shapes on a map. Numbers are those of a way or a relation; they may change when the map is redrawn.',
  'statement.crosswalk.rules.title': 'How a match is decided',
  'statement.crosswalk.rules.1':
    'An editor compares name, place and operator of the entry with the sources of the record, and names the documents.',
  'statement.crosswalk.rules.2':
    'The match says its extent: the same thing, a part of the record, or a larger whole such as a mine.',
  'statement.crosswalk.rules.3':
    'No entry is the same as two records; the check refuses that. A program may propose a match and never decides one.',
  'statement.crosswalk.rules.4':
    'A number without a decision is shown as a proposal. The numbers belong to the other registers and may change there.',
} as const
