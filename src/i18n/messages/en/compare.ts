/** Messages of the comparison of facilities. */
export const compare = {
  'compare.title': 'Compare facilities',
  'compare.description':
    'Two to four facilities side by side: index with its interval, place, every fact with its sources, and what is unknown.',
  'compare.lead':
    'Side by side you see whether the data can tell two facilities apart at all, and in which facts they differ.',
  'compare.how':
    'The pairs below are ready-made: neighbours in the ranking, in a group and on the map. With JavaScript you can put any two to four records beside one another.',
  'compare.printed.title': 'Ready-made pairs',
  'compare.printed.place': 'Neighbours in the ranking',
  'compare.printed.place.note':
    'Each rated facility with the next one below it. Where the two cannot be told apart, their order says nothing.',
  'compare.printed.group': 'Neighbours in one group',
  'compare.printed.group.note': 'Ponds of one site, each with the next.',
  'compare.printed.near': 'Nearest to one another',
  'compare.printed.near.note':
    'Each record with coordinates and the nearest other one, if it is within 200\u00a0km. Points of settlements are used where the site itself is not located.',
  'compare.printed.published': 'Pairs of earlier releases',
  'compare.printed.published.note':
    'They are no neighbours any more, but an address that was published stays.',
  'compare.printed.alike': 'Same material, same country',
  'compare.printed.alike.note':
    'Records without coordinates or without a neighbour nearby, each with the next by address.',
  'compare.and': '{one} and {other}',

  'compare.pair.title': '{one} and {other} side by side',
  'compare.pair.description': '{one} and {other}: index, place and every fact with its sources side by side.',
  'compare.pair.why': 'Why these two: {why}.',
  'compare.bars.title': 'The index on one scale',
  'compare.outside': 'outside the ranking',
  'compare.facts.title': 'Fact by fact',

  'compare.answer.title': 'Can the data tell them apart?',
  'compare.answer.yes':
    'Yes. Even the lowest index that the facts allow for “{high}” is above the highest for “{low}”.',
  'compare.answer.no': 'No. The intervals overlap: either of the two may be the more hazardous one.',
  'compare.answer.equal': 'No. The facts give both the same index.',
  'compare.answer.weights':
    'This holds whatever weight the parts get: in no part can “{low}” score above “{high}”.',
  'compare.answer.turn': 'With other weights of the parts the order could turn.',
  'compare.answer.open':
    'So it cannot be said of either that it is the worse one whatever weight the parts get.',
  'compare.answer.unrated':
    '“{name}” is not rated; nothing was found on: {components}. Its interval holds everything that this leaves open.',
  'compare.answer.excluded': 'The index does not answer this: “{name}” stands outside the ranking.',

  'compare.caption':
    'Every fact with all its values, dates and sources. The mark beside a fact says whether the records agree.',
  'compare.fact': 'Fact',
  'compare.same': 'same',
  'compare.differs': 'differs',
  'compare.overlaps': 'ranges overlap',
  'compare.partly': 'not known for all',
  'compare.unknown': 'not known',
  'compare.neither': 'Not found for either yet',
  'compare.more.title': 'Other comparisons',
  'compare.more.with': 'With {name}',
  'compare.choose': 'Choose other facilities to compare',
  'compare.permanent':
    'Which pairs have a page of their own depends on the data of each release. This address always shows the two (it needs JavaScript):',

  'compare.group.standing': 'Index and place',
  'compare.group.who': 'What and where',
  'compare.row.index': 'Index',
  'compare.row.rank': 'Place (band)',
  'compare.row.anywhere': 'Possible places, counting the unrated',
  'compare.row.known': 'Parts with evidence',
  'compare.row.part': 'Part: {part}',
  'compare.row.unknown': 'Nothing found on',
  'compare.row.kind': 'Kind of record',
  'compare.row.country': 'Country',
  'compare.row.place': 'Location',
  'compare.row.group': 'Group',
  'compare.row.incidents': 'Accidents and near misses',
  'compare.score': '{best} ({range})',
  'compare.score.open': '{range}, no best value',

  'compare.why.place': 'neighbours in the ranking',
  'compare.why.group': 'neighbours in one group',
  'compare.why.near': '{km}\u00a0km apart',
  'compare.why.near.rough': 'about {km}\u00a0km apart (points are approximate)',
  'compare.why.near.same': 'the atlas has one point for both',
  'compare.why.alike': 'same material, same country',
  'compare.why.published': 'set side by side in an earlier release',

  'compare.pick.label': 'Add a facility by part of its name, in Latin or Cyrillic letters',
  'compare.pick.add': 'Add',
  'compare.pick.found': { one: '{n} record found.', other: '{n} records found.' },
  'compare.pick.none': 'No record has such a name.',
  'compare.pick.more': { one: '{n} more; type more letters.', other: '{n} more; type more letters.' },
  'compare.pick.full': 'Four is the most; remove one to add another.',
  'compare.pick.left': 'Move {name} left',
  'compare.pick.right': 'Move {name} right',
  'compare.pick.remove': 'Remove {name}',
  'compare.pick.moved': '{name}: column {place} of {all}.',
  'compare.pick.chosen': {
    one: '{n} facility chosen of four at most.',
    other: '{n} facilities chosen of four at most.',
  },
  'compare.pick.empty': 'Choose two to four facilities.',
  'compare.pick.junk': 'Not in the atlas: {ids}.',
  'compare.pick.failed': 'The data could not be loaded. The ready-made pairs below work without it.',
  'compare.pick.differing': 'Hide rows in which all agree',
} as const
