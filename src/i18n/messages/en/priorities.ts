/** Messages of the part `priorities`: which areas hold most worst-case hazard and most uncertainty. */
export const priorities = {
  'priorities.title': 'Where help is needed most',
  'priorities.description':
    'Countries, regions and basins by how much worst-case hazard and how much uncertainty they hold, with what each number means and what it leaves out.',
  'priorities.lead':
    'For those who plan help: where could the most hazardous ponds be, where is least known, and which fact should be found first?',
  'priorities.measures.title': 'What is counted',
  'priorities.measure.never.title': 'Index values are never added',
  'priorities.measure.never':
    'The index holds a logarithm. Two ponds of index 8 are not one of index 16. So the tables add only facilities, cubic metres and places.',
  'priorities.measure.worst.title': 'Worst-case hazard',
  'priorities.measure.worst': {
    one: 'How many facilities could stand in the worst quarter of the {rated} rated ones, that is on the first place. Rated ones count if their band reaches it. Unrated ones count if their highest index does: unknown is not safe.',
    other:
      'How many facilities could stand in the worst quarter of the {rated} rated ones, that is on the first {n} places. Rated ones count if their band reaches it. Unrated ones count if their highest index does: unknown is not safe.',
  },
  'priorities.measure.volume.title': 'Stored volume on record',
  'priorities.measure.volume':
    'The sum of all stated or derived volumes, from the lowest to the highest they allow, old figures opened upwards. It says nothing of the facilities whose volume nobody has published, so it is never used for the order.',
  'priorities.measure.open.title': 'Uncertainty',
  'priorities.measure.open': {
    one: 'Places left open: the widths of the bands of all facilities of an area in the list of the whole atlas, added up. The whole atlas leaves {n} place open.',
    other:
      'Places left open: the widths of the bands of all facilities of an area in the list of the whole atlas, added up. The whole atlas leaves {n} places open.',
  },
  'priorities.measure.first.title': 'What to find first',
  'priorities.measure.first':
    'The facts without which facilities stay unrated, and the single fact that would narrow the bands of all most. Money for one laboratory analysis or one survey may settle more than a new list.',
  'priorities.measure.order.title': 'Two orders, no total',
  'priorities.measure.order':
    'The tables run by worst-case hazard; the order by uncertainty stands beside it. We do not weigh one against the other.',
  'priorities.apart.title': 'What is left out',
  'priorities.apart.groups':
    'Groups never enter a sum: their ponds would count twice. Where none of its ponds has a record, a group is named as such, and its ponds are missing from every number here.',
  'priorities.apart.wastes':
    'Legacy and radioactive wastes, and ponds that are planned or emptied, are counted apart and enter no measure.',
  'priorities.apart.size':
    'An area with more records holds more of everything. Read a number beside its count of facilities and beside what the authorities count.',
  'priorities.apart.condition':
    'No number here speaks of the condition of a dam, of people or of prices. It is a screening of potential hazard, to ask where to look first.',
  'priorities.whole': {
    one: 'In the whole atlas {n} facility holds tailings; {rated} rated. {worst} could stand in the worst quarter, {surely} for certain.',
    other:
      'In the whole atlas {n} facilities hold tailings; {rated} are rated. {worst} could stand in the worst quarter, {surely} of them for certain.',
  },
  'priorities.country.title': 'By country',
  'priorities.country.note':
    'Each facility lies in one country, so the numbers add up to those of the atlas.',
  'priorities.region.title': 'By region',
  'priorities.region.note':
    'Each facility counts in the region its record names. A last row holds those without a region, so the numbers add up.',
  'priorities.basin.title': 'By basin',
  'priorities.basin.note':
    'A basin holds the basins within it, and where sources disagree a facility counts in each basin named. So the numbers do not add up.',
  'priorities.caption': {
    one: '{n} row, by worst-case hazard.',
    other: '{n} rows, by worst-case hazard, among equals the one with more open places first.',
  },
  'priorities.none.region': 'Region not recorded',
  'priorities.none.basin': 'Basin not recorded',
  'priorities.within': 'within {name}',
  'priorities.column.order': 'Order',
  'priorities.column.country': 'Country',
  'priorities.column.region': 'Region',
  'priorities.column.basin': 'Basin',
  'priorities.column.facilities': 'Facilities',
  'priorities.column.worst': 'Could stand in the worst quarter',
  'priorities.column.volume': 'Volume on record',
  'priorities.column.open': 'Places left open',
  'priorities.column.first': 'To find first',
  'priorities.rated': { one: '{n} rated', other: '{n} rated' },
  'priorities.of-which': '{possibly} rated, {unknown} unrated; for certain: {surely}',
  'priorities.volume.of': { one: 'at {n} of {all}', other: 'at {n} of {all}' },
  'priorities.volume.none': 'none on record',
  'priorities.share': '{share} of all; order by uncertainty: {order}',
  'priorities.share.alone': '{share} of all',
  'priorities.empty': 'only groups, wastes or ponds without tailings on record',
  'priorities.missing': 'missing: {list}',
  'priorities.first': 'first: {fact} of',
  'priorities.worth': 'worth in places:',
  'priorities.nothing': 'no single fact would narrow a band',
  'priorities.apart': 'apart: {list}',
  'priorities.apart.group': { one: '{n} group', other: '{n} groups' },
  'priorities.apart.alone': {
    one: '{n} of them without records of its ponds',
    other: '{n} of them without records of their ponds',
  },
  'priorities.apart.waste': {
    one: '{n} legacy or radioactive waste',
    other: '{n} legacy or radioactive wastes',
  },
  'priorities.apart.empty': {
    one: '{n} pond without tailings now',
    other: '{n} ponds without tailings now',
  },
  'priorities.counted': 'authorities count {counted}, the atlas holds {held}',
  'priorities.counted.none': 'no national total found',
} as const
