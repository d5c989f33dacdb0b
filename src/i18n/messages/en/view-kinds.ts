/** Messages of the part `views` that differ by kind: regions, basins, borders, materials, operators, statuses. */
export const viewKinds = {
  'views.region.what': 'Region',
  'views.region.description': {
    one: '{n} region with its tailings facilities.',
    other:
      'Tailings facilities by region: {n} regions of Central Asia with their records, ranking and incidents.',
  },
  'views.region.lead': 'Facilities by region (oblast, province, district), each with a ranking of its own.',
  'views.region.gap': {
    one: 'For {n} of all {all} records the region is not known yet.',
    other: 'For {n} of all {all} records the region is not known yet.',
  },
  'views.region.complete': 'The region of every record is known.',
  'views.region.siblings': 'Other regions of the country',
  'views.region.code': 'ISO 3166-2 code',

  'views.basin.what': 'Basin',
  'views.basin.description': {
    one: '{n} river basin with its tailings facilities.',
    other:
      'Tailings facilities by river basin: {n} basins with their countries, records, ranking and incidents.',
  },
  'views.basin.lead':
    'What lies upstream and downstream: facilities by river basin. A basin also counts the facilities of the basins within it.',
  'views.basin.gap': {
    one: 'For {n} of all {all} records the basin is not known yet.',
    other: 'For {n} of all {all} records the basin is not known yet.',
  },
  'views.basin.complete': 'The basin of every record is known.',
  'views.basin.siblings': 'Other basins',
  'views.basin.parent': 'Part of',
  'views.basin.parts': 'Includes the basins',
  'views.basin.countries': 'Countries from source to mouth',
  'views.basin.rivers': 'Rivers in the records',
  'views.basin.by-river': {
    one: 'For {n} record no source names the basin; it is taken from the nearest river:',
    other: 'For {n} records no source names the basin; it is taken from the nearest river:',
  },
  'views.river.mouth': 'flows into {river}',

  'views.border.what': 'Border',
  'views.border.description': {
    one: 'Tailings facilities and state borders: {n} border with the records whose water passes it.',
    other: 'Tailings facilities and state borders: {n} borders with the records whose water passes each.',
  },
  'views.border.lead':
    'Facilities whose water passes the border, in either direction: because a document names the countries downstream, or because their river or basin is recorded to cross it. Each page tells which, and what sources say of transboundary impact.',
  'views.border.gap': {
    one: 'For {n} of all {all} records the countries downstream are not known yet.',
    other: 'For {n} of all {all} records the countries downstream are not known yet.',
  },
  'views.border.complete': 'The countries downstream of every record are known.',
  'views.border.siblings': 'Other borders of the two countries',
  'views.border.sides': 'Countries',
  'views.border.rivers': 'Rivers through both',
  'views.border.rivers.none': 'none in the records yet',
  'views.border.first': {
    one: '{n} record names the country across this border first downstream:',
    other: '{n} records name the country across this border first downstream:',
  },
  'views.border.further': {
    one: '{n} record names it further down, after another country, so its water reaches it across another border:',
    other:
      '{n} records name it further down, after another country, so their water reaches it across another border:',
  },
  'views.border.said': 'What records on either side say of the border.',
  'views.border.unsided':
    'Other records of the two countries that say something of a border. None names the country downstream as such, but the words may.',

  'views.material.what': 'Stored material',
  'views.material.description': {
    one: '{n} stored material with its facilities.',
    other: 'Tailings facilities by what they hold: {n} materials with their records, ranking and incidents.',
  },
  'views.material.lead': 'Facilities by what they hold.',
  'views.material.gap': {
    one: 'For {n} of all {all} records the material is not known yet.',
    other: 'For {n} of all {all} records the material is not known yet.',
  },
  'views.material.complete': 'The material of every record is known.',
  'views.material.siblings': 'Materials of the same group',
  'views.material.is': 'What it is',

  'views.operator.what': 'Operator or owner',
  'views.operator.description': {
    one: '{n} operator with its tailings facilities.',
    other:
      'Tailings facilities by operator or owner: {n} companies and bodies with the records that name them.',
  },
  'views.operator.lead':
    'Companies and bodies that a source names as operator or owner, today, in the past or in dispute, each with its date. Being listed is not an accusation.',
  'views.operator.gap': {
    one: 'For {n} of all {all} records the operator is not known yet.',
    other: 'For {n} of all {all} records the operator is not known yet.',
  },
  'views.operator.complete': 'The operator of every record is known.',
  'views.operator.siblings': 'Other operators',
  'views.operator.is': 'What it is',

  'views.status.what': 'Status',
  'views.status.description': {
    one: '{n} status with its tailings facilities.',
    other: 'Tailings facilities by status, from planned to reprocessed: {n} statuses with their records.',
  },
  'views.status.lead': 'Facilities by the state they are in, as sources state it.',
  'views.status.gap': {
    one: 'For {n} of all {all} records the status is not known yet.',
    other: 'For {n} of all {all} records the status is not known yet.',
  },
  'views.status.complete': 'The status of every record is known.',
  'views.status.siblings': 'Other statuses',
  'views.status.ranking': 'In the ranking',
  'views.status.excluded':
    'Facilities with this status hold no tailings today; they are listed, never ranked.',
  'views.status.rated': 'Facilities with this status are ranked where enough is known.',
} as const
