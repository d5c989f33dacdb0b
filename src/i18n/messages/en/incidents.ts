/** Messages of the part `incidents`: their list and the page of each. */
export const incidents = {
  'incident.name': 'Incident',
  'incident.index.description': {
    one: '{n} accident or near miss at tailings facilities, with what each source says.',
    other: '{n} accidents and near misses at tailings facilities, with what each source says.',
  },
  'incident.index.regional': {
    one: '{n} accident or near miss in the countries of the atlas is in the records. That does not mean there were no others.',
    other:
      '{n} accidents and near misses in the countries of the atlas are in the records. That does not mean there were no others.',
  },
  'incident.index.world': {
    one: '{n} case from elsewhere stands apart, for comparison.',
    other: '{n} cases from elsewhere stand apart, for comparison.',
  },
  'incident.index.regional.title': 'In the countries of the atlas',
  'incident.index.regional.caption':
    'The latest first, those without a date last. Where sources give different values, all are shown.',
  'incident.index.world.title': 'World cases, for comparison',
  'incident.index.world.caption':
    'The latest first. They show what tailings dams have done elsewhere and say nothing about a facility of the atlas.',
  'incident.sum.date': 'Date: {values}.',
  'incident.sum.released': 'Released: {values}.',
  'incident.sum.runout': 'Distance the tailings ran: {values}.',
  'incident.sum.deaths': 'Deaths: {values}.',
  'incident.world': 'A world case, listed for comparison: it says nothing about a facility of the atlas.',
  'incident.facts.title': 'What the sources say',
  'incident.place': 'Location',
  'incident.map.title': 'Where it happened',
  'incident.map.none': 'No source read so far says where it happened exactly enough for a map.',
  'incident.others': 'Other incidents at this facility',
  'incident.notes': 'Notes',
  'incident.record': 'Read the record',
} as const
