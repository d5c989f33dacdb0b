/** Messages of the part `risk`: the second list, by risk, beside the one by hazard. */
export const risk = {
  'risk.title': 'Facilities by risk',
  'risk.description':
    'A second list: the hazard index plus the people and waters below each facility, side by side with the list by hazard, and what is not known of either.',
  'risk.lead':
    'The list by hazard asks what a pond holds. This list also asks who and what lies below it. Today far too little is known of that, and the list shows it.',
  'risk.none': 'No method of this atlas scores people and waters, so there is no list by risk.',
  'risk.terms.title': 'Hazard is not risk',
  'risk.term.hazard':
    'How much is stored and how harmful it is. The number would be the same in a desert and above a town.',
  'risk.term.risk': 'The same, and besides it the people and the waters that a failure would reach.',
  'risk.term.neither': 'In neither',
  'risk.term.neither.text':
    'How likely it is that the dam fails. No index knows the state of a dam; that takes an inspection.',
  'risk.method': 'Every row and rule:',
  'risk.known.title': 'How little is known of people and waters',
  'risk.known.caption': {
    one: 'What each part of the risk index rests on, at {n} facility that holds tailings.',
    other: 'What each part of the risk index rests on, at the {n} facilities that hold tailings.',
  },
  'risk.known.part': 'Part of the index',
  'risk.known.fact': 'Fact it needs',
  'risk.known.stated': 'Stated',
  'risk.known.derived': 'Bounded by another fact',
  'risk.known.unknown': 'Not known',
  'risk.known.share': 'Share',
  'risk.finding.nearby': {
    one: 'Of {all} facilities, {n} has a figure of people nearby. They may live uphill, so this is not the number at risk and gives no score.',
    other:
      'Of {all} facilities, {n} have a figure of people nearby. They may live uphill, so this is not the number at risk and gives no score.',
  },
  'risk.finding.rivers': {
    one: 'At {n} the nearest river is named. A name is not a distance, so it gives no score either.',
    other: 'At {n} the nearest river is named. A name is not a distance, so it gives no score either.',
  },
  'risk.finding.noplace':
    'Without a number of people no facility has a best value, so none has a place by risk. Each has a band, and the list runs by the worst case.',
  'risk.finding.placed': {
    one: '{n} facility has a place by risk. The others have a band alone and follow by their worst case.',
    other:
      '{n} facilities have a place by risk. The others have a band alone and follow by their worst case.',
  },
  'risk.finding.pairs': {
    one: 'Of {all} pairs of rated facilities the data tell {hazard} apart by hazard, but only {n} by risk.',
    other: 'Of {all} pairs of rated facilities the data tell {hazard} apart by hazard, and {n} by risk.',
  },
  'risk.finding.open':
    'All bands together leave {hazard} places open by hazard and {risk} by risk. More parts, without more facts, mean more doubt.',
  'risk.finding.together': {
    one: 'No part settles this alone. Were the people at risk known everywhere, all bands together would narrow by {n} place of {all}; people and waters, by {both}; all parts of the index, by {every}.',
    other:
      'No part settles this alone. Were the people at risk known everywhere, all bands together would narrow by {n} places of {all}; people and waters, by {both}; all parts of the index, by {every}.',
  },
  'risk.list.title': 'The list by risk',
  'risk.list.note':
    'The place by hazard stands beside it. The last column says how the band changes from one list to the other, and which of the two parts is known. A known part moves a facility; an unknown one only widens its band.',
  'risk.list.caption': {
    one: '{n} rated facility by risk, and where it stands by hazard.',
    other: '{n} rated facilities by risk, the worst case first, and where each stands by hazard.',
  },
  'risk.unrated.title': 'Not rated: too little evidence',
  'risk.unrated.caption': {
    one: '{n} unrated facility. Both bands are those among all facilities.',
    other: '{n} unrated facilities, the worst case first. Both bands are those among all facilities.',
  },
  'risk.column.band': 'By risk: place (band)',
  'risk.column.facility': 'Facility',
  'risk.column.index': 'Risk index (lowest–highest)',
  'risk.column.hazard': 'By hazard: place (band)',
  'risk.column.exposure': 'People and waters',
  'risk.column.moves': 'From hazard to risk',
  'risk.noplace': 'no place',
  'risk.moves': '{band}: {why}',
  'risk.moves.same': 'band as wide as before',
  'risk.moves.wider': { one: 'band {n} place wider', other: 'band {n} places wider' },
  'risk.moves.narrower': { one: 'band {n} place narrower', other: 'band {n} places narrower' },
  'risk.moves.known': 'people and waters known at least in part',
  'risk.moves.both': 'nothing known of people or waters',
  'risk.moves.people': 'nothing known of people',
  'risk.moves.waters': 'nothing known of waters',
  'risk.wanted.title': 'Facts that would settle most by risk',
  'risk.wanted.caption': {
    one: 'The single fact that would narrow the bands by risk most.',
    other: 'The {n} single facts that would narrow the bands by risk most.',
  },
  'risk.wanted.none': 'No single fact would narrow a band by risk.',
  'risk.wanted.gaps': 'The facts most wanted by hazard:',
} as const
