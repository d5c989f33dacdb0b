/** The guide for readers: how to read a band. */
export const lessonBands = {
  'lesson.bands.title': 'How to read a band',
  'lesson.bands.description':
    'Why a facility has not one place but a band of places, how to read it, and which mistakes to avoid. With real facilities.',
  'lesson.bands.lead':
    'Place 14 and place 15 look like an order. Often the facts cannot tell the two apart. The band says so honestly.',
  'lesson.bands.what.title': 'From a stretch to a band',
  'lesson.bands.what.1':
    'A score is a stretch from low to high, because some facts are missing. Where two stretches overlap, either facility could be the worse one.',
  'lesson.bands.what.2':
    'The band counts this for all. Its best place is one more than the number of others that are surely higher. Its worst place counts all others that could be higher.',
  'lesson.bands.real.title': 'Three real facilities',
  'lesson.bands.real.1':
    'The thin line is the whole range of the index. The thick part is where the score can lie. The mark in it is the best value.',
  'lesson.bands.real.caption': 'Three facilities of the atlas with their stretches, places and bands',
  'lesson.bands.real.facility': 'Facility',
  'lesson.bands.real.score': 'Score',
  'lesson.bands.real.place': 'Place',
  'lesson.bands.real.band': 'Band',
  'lesson.bands.real.overlap':
    'The stretches of {one} and {other} overlap. Nobody can say today which of the two is the more hazardous.',
  'lesson.bands.real.apart':
    'The stretches of {one} and {other} do not touch. Whatever the missing facts turn out to be, {one} scores higher.',
  'lesson.bands.real.none': 'The atlas holds no such pair at the moment.',
  'lesson.bands.mistakes.title': 'Mistakes to avoid',
  'lesson.bands.mistakes.1':
    'Do not say “number 3 of the country”. Say “between place 1 and place 40, most likely near 3”.',
  'lesson.bands.mistakes.2':
    'A wide band is not good news. It means that little is known, and the facility may be the worst of all.',
  'lesson.bands.mistakes.3':
    'Bands of a country or a basin are worked out among its own facilities. Do not mix them with those of the whole atlas.',
  'lesson.bands.mistakes.4':
    'Facilities that nobody has listed have no band at all. Beside each list stands how many are known to be missing.',
  'lesson.bands.narrow.title': 'How a band gets narrower',
  'lesson.bands.narrow.1':
    'By one more fact. The page of gaps shows which fact would help most, and a ready letter asks for it.',
} as const
