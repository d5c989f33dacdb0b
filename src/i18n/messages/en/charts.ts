/** Messages of the page of charts and of the charts wherever they stand. */
export const charts = {
  'charts.title': 'What the data show, and how far to trust them',
  'charts.description': {
    one: '{n} chart of the atlas: with what is sure and what is open, the numbers behind it, and its data to download.',
    other:
      '{n} charts of the atlas: rank and band, parts of the score, volume and water hazard class, what is known, counts, and a timeline; each with its numbers and data.',
  },
  'charts.lead': {
    one: '{n} chart of the same records.',
    other:
      '{n} charts of the same records. Filled is sure; hatched or empty is what is not known yet. Nothing unknown is drawn as small or safe.',
  },
  'charts.contents': 'Charts on this page',
  'charts.source':
    'Source: records of the atlas, release of {date}; every fact names its sources on the page of its facility.',
  'charts.data': 'Data of this chart:',
  'charts.csv': 'CSV',
  'charts.json': 'JSON',
  'charts.key': 'How to read it',
  'charts.numbers': 'The same as a table',
  'charts.tip.how':
    'Interactive chart. Arrow keys move from mark to mark, Enter opens the page of the facility, Escape closes.',
  'charts.tip.label': '{chart}, interactive',

  'charts.link.ranks': 'The ranking as a chart',
  'charts.link.parts': 'The parts of all scores as a chart',
  'charts.link.known': 'What is known of each record, as a chart',
  'charts.link.groups': 'The countries compared in a chart',
  'charts.link.timeline': 'Incidents in the countries of the atlas on a timeline',

  'charts.column.place': 'Place',
  'charts.column.facility': 'Facility',
  'charts.column.band': 'Band',
  'charts.column.all': 'Among all {n}',
  'charts.column.groups': 'Cannot be told apart',
  'charts.column.index': 'Index',
  'charts.column.volume': 'Volume',
  'charts.column.basis': 'How the volume is known',
  'charts.column.class': 'Water hazard class score',
  'charts.column.known': 'Known',
  'charts.column.fact': 'Fact',
  'charts.column.records': 'Records',
  'charts.column.rated': 'Rated',
  'charts.column.unrated': 'Unrated',
  'charts.column.excluded': 'Never ranked',
  'charts.column.volume-known': 'Volume known',
  'charts.column.start': 'First year',
  'charts.column.end': 'Last year',
  'charts.column.incidents': 'Incidents',
  'charts.column.facilities': 'Facilities',

  'charts.ranks.name': 'Rank and band',
  'charts.ranks.title': {
    one: 'The data truly tell apart {n} of {all} pairs of rated facilities',
    other: 'The data truly tell apart {n} of {all} pairs of rated facilities',
  },
  'charts.ranks.title.none': 'Too few facilities are rated to compare any two',
  'charts.ranks.see':
    'The dot is the place by best value, the line every place that the known facts allow. Facilities with a dot on the same bracket cannot be told apart: any of them may be the more hazardous one.',
  'charts.ranks.first': {
    one: '{n} facility could stand first.',
    other: '{n} facilities could stand first.',
  },
  'charts.ranks.sure': {
    one: 'The place of {n} facility is certain.',
    other: 'The place of {n} facilities is certain.',
  },
  'charts.ranks.sure.none': 'No place is certain.',
  'charts.ranks.unrated': {
    one: '{n} more facility has no place, because too little is known; its band among all stands below.',
    other:
      '{n} more facilities have no place, because too little is known; their bands among all stand below, apart.',
  },
  'charts.ranks.caption': 'Rated facilities by place, with the band of each. First means most hazardous.',
  'charts.ranks.axis': 'Place among the rated',
  'charts.ranks.key.dot': 'place by best value',
  'charts.ranks.key.line': 'every place the facts allow',
  'charts.ranks.key.group': 'cannot be told apart',
  'charts.unrated.title': 'Without a place',
  'charts.unrated.caption': {
    one: '{n} unrated facility: where it could stand among all {all} that are compared.',
    other: '{n} unrated facilities: where they could stand among all {all} that are compared.',
  },
  'charts.unrated.count': {
    one: '{n} facility, any place of the line',
    other: '{n} facilities, each any place of the line',
  },
  'charts.unrated.names': { one: 'Name of the {n} facility', other: 'Names of the {n} facilities' },

  'charts.parts.name': 'Parts of the score',
  'charts.parts.title': '{share} % of the doubt in the scores comes from one part: {component}',
  'charts.parts.title.sure': 'No part of the scores is in doubt',
  'charts.parts.see':
    'The filled bar is what every part adds for sure; its end is the lowest score possible. Hatched is what each part may add besides, up to the highest. The stroke is the best value.',
  'charts.parts.blind': {
    one: 'By {method}, {n} of {all} parts rests on no evidence at all and takes its whole range.',
    other: 'By {method}, {n} of {all} parts rest on no evidence at all and take their whole range.',
  },
  'charts.parts.caption': 'Parts of the score of every rated facility, {method}.',
  'charts.parts.caption.open':
    'Parts of the score of every rated facility, {method}; without a best value there is no place, so the highest possible score comes first.',
  'charts.parts.axis': 'Parts, added up',
  'charts.parts.numbers': 'Every part as numbers, {method}',
  'charts.parts.key.sure': '{part}, sure',
  'charts.parts.key.open': '{part}, not known',
  'charts.parts.key.best': 'best value',
  'charts.parts.none': 'No facility can be rated.',

  'charts.volume.name': 'Volume and water hazard class',
  'charts.volume.title': {
    one: 'The largest of {n} known volume is {times} times the smallest',
    other: 'The largest of {n} known volumes is {times} times the smallest',
  },
  'charts.volume.title.few': {
    one: '{n} volume is known',
    other: '{n} volumes are known',
  },
  'charts.volume.see':
    'Each box holds everything the known facts allow, the dot is the best value, the number the place. Along a slanting line the index is the same: ten times the volume weighs as much as one class.',
  'charts.volume.unknown': {
    one: 'For {n} facility no volume is known: it stands at the side, as a box over the whole range.',
    other: 'For {n} facilities no volume is known: they stand at the side, as boxes over the whole range.',
  },
  'charts.volume.billion': '{value}\u00a0billion',
  'charts.volume.axis.x': 'Volume (each step is ten times more)',
  'charts.volume.axis.y': 'Water hazard class',
  'charts.volume.class.nwg': 'not hazardous',
  'charts.volume.class.1': 'slightly hazardous',
  'charts.volume.class.2': 'hazardous',
  'charts.volume.class.3': 'severely hazardous',
  'charts.volume.line': 'index {sum}',
  'charts.volume.side': 'Volume unknown',
  'charts.volume.caption': 'Volume, water hazard class and index of every facility with a known volume.',
  'charts.volume.side.caption':
    'Facilities without a known volume, by what is known of their water hazard class.',
  'charts.volume.side.class': 'Water hazard class score from {lo} to {hi}',
  'charts.volume.side.count': { one: '{n} facility', other: '{n} facilities' },
  'charts.volume.picture':
    'Drawing: volume on a logarithmic axis against water hazard class, one box a facility. The table below holds the same.',
} as const
