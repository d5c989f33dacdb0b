/** Messages of the part `views`: what pages of regions, basins, borders, materials, operators and statuses share. */
export const views = {
  'views.title': '{what}: {name}',
  'views.description': {
    one: '{what}: {name}. {n} record of the atlas, its ranking, map, missing facts and incidents.',
    other: '{what}: {name}. {n} records of the atlas, their ranking, map, missing facts and incidents.',
  },
  'views.holds': 'On this page: {list}.',
  'views.holds.none':
    'No record of the atlas stands on this page yet. That is a gap, not an absence of danger.',
  'views.lead.unrated': {
    one: 'Of {n} too little is known to rate it.',
    other: 'Of {n} too little is known to rate them.',
  },
  'views.rated.none': 'None of them can be rated.',
  'views.alone': {
    one: 'Places and bands are worked out among the facilities of this page alone: {rated} rated facility, {total} with those of which too little is known. In the list of all facilities they differ.',
    other:
      'Places and bands are worked out among the facilities of this page alone: {rated} rated facilities, {total} with those of which too little is known. In the list of all facilities they differ.',
  },
  'views.alone.none': 'Nothing on this page can be ranked.',
  'views.in-words': {
    one: 'For {n} more record it is told in words alone, so it is on none of these pages.',
    other: 'For {n} more records it is told in words alone, so they are on none of these pages.',
  },
  'views.gaps': 'What is not known',
  'views.also': 'Also:',
  'views.differ': {
    one: 'For {n} of these records sources state different values, so it is listed on the page of each:',
    other:
      'For {n} of these records sources state different values, so each is listed on the page of every such value:',
  },
  'views.overruled': {
    one: 'For {n} of them the latest source, or the one the editors prefer, says something else; what puts them here is earlier or in dispute:',
    other:
      'For {n} of them the latest source, or the one the editors prefer, says something else; what puts them here is earlier or in dispute:',
  },
  'views.counted': {
    one: 'Charts and filters go by the latest or preferred statements, so they count {n} of these {all} here.',
    other:
      'Charts and filters go by the latest or preferred statements, so they count {n} of these {all} here.',
  },
  'views.said.title': 'What the sources say',
  'views.said.differ': 'Records with different values stated; each is shown with its date and source.',
  'views.said.operator':
    'Each statement with its date: a company may have been the operator only for a time, or according to one source alone.',
  'views.said.claims': 'What is stated',
  'views.map.title': 'Map',
  'views.map.of': 'Map of the records on this page',
  'views.map.note': 'Letters and places on the map are those among all facilities of the atlas.',
  'views.map.none': 'No record on this page has coordinates, so there is no map.',
  'views.ranking.title': 'Ranking of the facilities on this page',
  'views.wanted.title': 'Facts that would settle most here',
  'views.wanted.caption': {
    one: 'The fact that would settle most among these records.',
    other: 'The {n} facts that would settle most among these records.',
  },
  'views.wanted.none': 'No single missing fact would narrow a band among these records.',
  'views.incidents.none':
    'No incident at these facilities is in the records. That does not mean there was none.',
  'views.incidents.caption': 'Incidents at these facilities, the latest first.',
  'views.near.title': 'See also',
  'views.near.index': 'The full list:',
  'views.column.records': 'Records',
  'views.column.rated': 'Of these rated',
  'views.index.caption':
    'Records in the atlas, how many of them can be rated, and incidents at them. A record with different values stated counts under each.',
} as const
