/** Messages of the part `list`: the list of facilities in all its orders. */
export const list = {
  'list.title': 'Facilities by potential hazard',
  'list.title.order': 'Facilities: {order}',
  'list.description': {
    one: '{n} record of the atlas, {order}: index with its interval, place with its band, size, and what is unknown.',
    other:
      'All {n} records of the atlas, {order}: index with its interval, place with its band, size, and what is unknown.',
  },
  'list.lead.records': { one: 'The atlas holds {n} record.', other: 'The atlas holds {n} records.' },
  'list.lead.rated': { one: '{n} of them can be rated.', other: '{n} of them can be rated.' },
  'list.lead.unrated': {
    one: 'Of {n} more, too little is known to rate it.',
    other: 'Of {n} more, too little is known to rate them.',
  },
  'list.lead.excluded': {
    one: 'The other {n} is a group, a waste, or a pond that holds no tailings today; it is never ranked.',
    other: 'The other {n} are groups, wastes, or ponds that hold no tailings today; they are never ranked.',
  },

  'list.orders': 'Order of the list',
  'list.order.rank': 'by place',
  'list.order.worst': 'by worst case',
  'list.order.name': 'by name',
  'list.order.country': 'by country',
  'list.order.volume': 'by volume',
  'list.order.unknown': 'most unknown first',
  'list.order.rank.note': 'Sorted by the best value of the index, highest first.',
  'list.order.worst.note':
    'Sorted by the upper end of the interval: what the index would be if everything unknown turned out badly.',
  'list.order.name.note': 'Sorted by name.',
  'list.order.country.note': 'Sorted by country, inside a country by place.',
  'list.order.volume.note':
    'Sorted by the stored volume. Where only a mass is known, by the volume that follows from it, marked as derived. Unknown volumes come last.',
  'list.order.unknown.note':
    'Sorted by how little is known: fewest facts first, among equals the widest band first.',

  'list.how.place':
    'The place follows the best value. The band in brackets holds every place that the known facts allow.',
  'list.how.example':
    'So {place} ({band}) means: place {place} by the best value, but any place from {best} to {worst} is possible.',
  'list.certainty': {
    one: 'Where bands overlap, the order is not certain. Of {all} pairs of rated facilities, the data truly tell {n} apart.',
    other:
      'Where bands overlap, the order is not certain. Of {all} pairs of rated facilities, the data truly tell {n} apart.',
  },

  'list.rated.title': 'Rated facilities',
  'list.rated.caption': {
    one: '{n} rated facility, {order}. The bar runs from the lowest to the highest value the facts allow; the mark is the best value.',
    other:
      '{n} rated facilities, {order}. The bar runs from the lowest to the highest value the facts allow; the mark is the best value.',
  },
  'list.unrated.title': 'Not rated: too little evidence',
  'list.unrated.caption': {
    one: '{n} unrated facility, {order}.',
    other: '{n} unrated facilities, {order}.',
  },
  'list.unrated.note':
    'Nothing is known of at least one part of their index, so that part takes its whole range. They have no place, but unknown is not safe: the column “Could stand” shows which places among all facilities they could turn out to have. The index can run from {lo} to {hi}.',
  'list.excluded.title': 'Listed, never ranked',
  'list.excluded.caption': {
    one: '{n} record outside the ranking, {order}.',
    other: '{n} records outside the ranking, {order}.',
  },
  'list.excluded.note':
    'Groups would count their ponds twice; mining dumps and radioactive wastes are no tailings ponds; planned or emptied facilities hold no tailings. They are neither ranked nor added up with the others.',
  'list.empty': 'None.',

  'list.column.place': 'Place (band)',
  'list.column.name': 'Facility',
  'list.column.country': 'Country',
  'list.column.status': 'Status',
  'list.column.material': 'Material',
  'list.column.index': 'Index (lowest–highest)',
  'list.column.anywhere': 'Could stand',
  'list.column.size': 'Volume or mass',
  'list.column.unknown': 'Not known',
  'list.column.why': 'Why not rated',
  'list.derived': 'derived:',
  'list.nothing': 'none',

  'list.why.missing': 'no evidence for:',
  'list.why.kind-group': 'a group of several facilities',
  'list.why.kind-legacy-waste': 'mining waste, not a tailings pond',
  'list.why.kind-radioactive-waste': 'radioactive waste, not a tailings pond',
  'list.why.status-planned': 'planned, no tailings there yet',
  'list.why.status-under-construction': 'under construction, no tailings there yet',
  'list.why.status-relocated': 'relocated, the tailings were taken away',
  'list.why.status-active': 'outside the method: active',
  'list.why.status-suspended': 'outside the method: suspended',
  'list.why.status-inactive': 'outside the method: inactive',
  'list.why.status-closed': 'outside the method: closed',
  'list.why.status-abandoned': 'outside the method: abandoned',
  'list.why.status-orphaned': 'outside the method: orphaned',
  'list.why.status-rehabilitated': 'outside the method: rehabilitated',
  'list.why.status-reprocessed': 'outside the method: reprocessed',
  'list.why.status-unknown-state': 'outside the method: state unknown',

  'list.million': '{value}\u00a0million',
  'list.size.differ': 'sources differ:',
  'list.size.derived': 'derived:',
  'list.missing': {
    one: 'Known to be missing: authorities count {counted} facilities in {countries}; the atlas holds {n} single facility there.',
    other:
      'Known to be missing: authorities count {counted} facilities in {countries}; the atlas holds {n} single facilities there.',
  },
  'list.missing.none': 'No national total was found for: {countries}.',
} as const
