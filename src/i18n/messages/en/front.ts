/** Messages of the front page and of the page that chooses a language. */
export const front = {
  'root.title': 'Open TMF atlas: choose a language',
  'root.description': 'Tailings facilities of Central Asia, in English and Russian: choose a language.',
  'root.enter': 'Read the atlas in English',
  'notfound.countries': 'Go to the list of countries',

  'front.title': 'Open atlas of tailings facilities in Central Asia',
  'front.description':
    'An open inventory of tailings facilities in Central Asia: what is known, from which source, how they rank and how sure that is.',
  'front.heading': 'Tailings facilities of Central Asia',
  'front.lead.what':
    'Mining leaves its waste behind dams. This atlas lists such places: what is known of each, from which source, and what nobody has told yet.',
  'front.lead.order':
    'It orders them by a hazard index and shows the doubt in every score, so that you see where to look first.',

  'front.questions': 'What are you looking for?',
  'front.question.near': 'What lies upstream of my town?',
  'front.question.near.way': 'Facilities upstream and around, by town',
  'front.question.find': 'How do I find one I have heard of?',
  'front.question.find.way': 'Search by name, town, river or operator',
  'front.question.map': 'Where are they all?',
  'front.question.map.way': 'Interactive map with filters',
  'front.question.compare': 'How do two of them compare?',
  'front.question.compare.way': 'Compare up to four side by side',

  'front.figures.title': 'The atlas in figures',
  'front.figure.records': { one: 'record', other: 'records' },
  'front.figure.rated': { one: 'rated facility', other: 'rated facilities' },
  'front.figure.located': { one: 'with coordinates', other: 'with coordinates' },
  'front.figure.countries': { one: 'country', other: 'countries' },
  'front.figure.sources': { one: 'source', other: 'sources' },

  'front.map.title': 'Where they are',

  'front.top.title': 'Top of the list',
  'front.top.caption': {
    one: 'The first {count} of {n} rated facility, by {method}',
    other: 'The first {count} of {n} rated facilities, by {method}',
  },
  'front.top.place': 'Place',
  'front.top.facility': 'Facility',
  'front.top.score': 'Score',
  'front.top.band': 'possible places',
  'front.top.all': 'The whole list',
  'front.top.scale': 'Below each place stand the possible ones. Lines run on one scale, from {lo} to {hi}.',

  'front.missing.title': 'Known to be missing',
  'front.missing.sum': {
    one: 'At least {n} facility that the authorities count is not in the atlas ({countries}).',
    other: 'At least {n} facilities that the authorities count are not in the atlas ({countries}).',
  },
  'front.missing.none': 'No national count that we found is higher than the number of records.',
  'front.missing.uncounted': 'No national count was found for: {countries}. More may be missing there.',

  'front.band.title': 'How to read a line and its band',
  'front.band.line':
    'The line of a facility runs from the lowest to the highest score that the evidence allows; the mark is the best value.',
  'front.band.compare':
    'A line wholly further right is more hazardous for certain, one wholly further left is less; where lines overlap, the data cannot tell.',
  'front.band.places':
    'So a place has a band: {facility} stands at {place}, but anything from {best} to {worst} is possible.',
  'front.band.drawing':
    'Drawing: five lines below each other. The first lies wholly to the right of the third, the last wholly to its left; the second and the fourth overlap it.',
  'front.band.more': 'The rules of the method in plain words',

  'front.wanted.title': 'Most wanted facts',
  'front.wanted.text': 'Each of these facts, once known, would do most to settle the order of the list.',
  'front.wanted.worth': {
    one: 'place narrower, all bands together',
    other: 'places narrower, all bands together',
  },
  'front.wanted.now': 'score of the part now',
  'front.wanted.all': 'All missing facts',

  'front.countries.title': 'Countries',
  'front.countries.caption': 'Records of the atlas beside what authorities count',
  'front.countries.country': 'Country',
  'front.countries.records': 'Records',
  'front.countries.single': 'Single facilities',
  'front.countries.rated': 'Rated',
  'front.countries.counted': 'Counted by authorities',
  'front.countries.missing': 'Missing, at least',
  'front.countries.unknown': 'no count found',
  'front.countries.note':
    'National counts differ in what they include; each country page says what was counted, by whom and when.',

  'front.correct.title': 'Something wrong or missing?',
  'front.correct.text': 'Anyone may correct a fact: every figure leads to its line in the public record.',
  'front.correct.link': 'How to correct a fact',
} as const
