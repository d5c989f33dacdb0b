/** Messages of the part `country`: the list of countries and the page of each. */
export const country = {
  'country.index.title': 'Countries',
  'country.index.description': {
    one: '{n} country: how many facilities its authorities count and how many the atlas holds.',
    other: '{n} countries: how many facilities their authorities count and how many the atlas holds.',
  },
  'country.index.caption':
    'What the authorities count and what the atlas holds. A count of the authorities may include kinds that the atlas lists apart; the note says so.',
  'country.column.country': 'Country',
  'country.column.counted': 'Counted by authorities',
  'country.column.single': 'Single facilities here',
  'country.column.rated': 'Of these rated',
  'country.column.others': 'Groups and wastes',
  'country.column.incidents': 'Incidents',
  'country.counted.none': 'no total found',

  'country.description': {
    one: 'Tailings facilities of {country}: {n} record, national totals, ranking within the country, map, missing facts and incidents.',
    other:
      'Tailings facilities of {country}: {n} records, national totals, ranking within the country, map, missing facts and incidents.',
  },
  'country.holds': 'The atlas holds here: {list}.',
  'country.holds.none': 'The atlas holds no record of this country yet.',
  'country.holds.facility': { one: '{n} single facility', other: '{n} single facilities' },
  'country.holds.group': { one: '{n} group', other: '{n} groups' },
  'country.holds.legacy-waste': { one: '{n} legacy mining waste', other: '{n} legacy mining wastes' },
  'country.holds.radioactive-waste': { one: '{n} radioactive waste', other: '{n} radioactive wastes' },

  'country.totals.title': 'What the authorities count',
  'country.totals.caption': 'National totals as sources state them, and what the atlas holds.',
  'country.totals.none':
    'No national total was found for this country: how many facilities are missing here is not known.',
  'country.totals.what': 'What is counted',
  'country.totals.amount': 'Total',
  'country.totals.date': 'Date and source',

  'country.map.title': 'Map',
  'country.map.note':
    'Letters and places on the map are those among all facilities of the atlas, not within the country.',
  'country.ranking.title': 'Ranking within the country',
  'country.within.none':
    'No facility of this country can be rated: too little is known, or what is listed is no tailings pond.',
  'country.within': {
    one: 'Place and band are computed for this country alone, with {n} rated facility; in the list of all facilities they differ.',
    other:
      'Places and bands are computed among the {n} rated facilities of this country alone; in the list of all facilities they differ.',
  },
  'country.all': 'The list of all facilities',
  'country.wanted.title': 'Facts that would settle most here',
  'country.wanted.none': 'No single missing fact would narrow a band among the facilities of this country.',
  'country.border.title': 'Neighbours and borders',
  'country.border.neighbours': 'Neighbouring countries:',
  'country.border.out': 'What the records of this country say of the border.',
  'country.border.into': 'Facilities elsewhere with this country downstream.',
  'country.border.none':
    'No record of this country says anything about a border yet. That is a gap, not an absence of danger.',
  'country.border.column.downstream': 'Countries downstream',
  'country.border.column.distance': 'To the border',
  'country.border.column.remarks': 'In words',
  'country.border.column.sources': 'Sources',
  'country.incidents.title': 'Incidents',
  'country.incidents.none':
    'No incident of this country is in the records. That does not mean there was none.',
  'country.incidents.facility': 'Facility',
  'country.contacts.title': 'Contacts',
} as const
