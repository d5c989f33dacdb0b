/** Messages of the part `gaps`: what is not known and what finding it would settle. */
export const gaps = {
  'gaps.title': 'What is not known',
  'gaps.description': {
    one: 'The missing fact that would settle most, and how well each fact is known.',
    other:
      'The {n} missing facts of the atlas that would settle most, who may know them, and how well each fact is known.',
  },
  'gaps.explained.title': 'Which fact first?',
  'gaps.explained.bands': {
    one: '{n} facility is compared here, rated or not. It has a band: every place it could have, given what is known.',
    other:
      '{n} facilities are compared here, rated ({rated}) or not. Each has a band: every place it could have, given what is known. The less is known, the wider the bands, of this facility and of all it cannot be told apart from.',
  },
  'gaps.explained.sum': {
    one: 'All bands together are {n} place wide today.',
    other:
      'All bands together are {n} places wide today, {mean} places a facility on average. We call this sum W. If every fact were exact, W would be near zero.',
  },
  'gaps.explained.worth':
    'The worth of a missing fact is the number of places by which W would shrink if that fact alone became known. We reckon with its best value, or with the middle of its range where there is none; the true value may settle more or less.',
  'gaps.wanted.title': 'Most wanted facts',
  'gaps.wanted.caption': {
    one: 'The fact that would narrow the bands most.',
    other: 'The {n} facts that would narrow the bands most, the most valuable first.',
  },
  'gaps.countries.title': 'Most wanted facts by country',
  'gaps.country.note': {
    one: 'Compared with each other alone, the facilities of this country have bands of {n} place in all.',
    other: 'Compared with each other alone, the facilities of this country have bands of {n} places in all.',
  },
  'gaps.country.none': 'No single missing fact would narrow a band among the facilities of this country.',
  'gaps.country.caption': {
    one: 'The fact that would settle most in this country.',
    other: 'The {n} facts that would settle most in this country.',
  },
  'gaps.column.worth': 'Worth (places)',
  'gaps.column.facility': 'Facility',
  'gaps.column.fact': 'Fact',
  'gaps.column.now': 'Now (share of the index)',

  'gaps.where.title': 'Who may know',
  'gaps.where.volume_m3':
    'the operator’s yearly report, the register of the supervising authority, the project and its environmental assessment',
  'gaps.where.water_hazard_class':
    'a laboratory analysis of the tailings, the waste passport, the operator; the material alone would already narrow it',
  'gaps.where.status': 'the supervising authority, the local administration, dated satellite images',
  'gaps.where.pga_g': 'the national map of seismic zones, the seismological institute, the project',
  'gaps.where.flood_zone': 'the hydrometeorological service, flood maps of the emergency authority',
  'gaps.where.factor_of_safety': 'the safety declaration of the dam, the project, the last stability report',
  'gaps.where.other': 'the operator, the supervising authority, the project',

  'gaps.facts.title': 'How well each fact is known',
  'gaps.facts.caption': {
    one: 'Counted over {n} single facility, the best known fact first.',
    other: 'Counted over {n} single facilities (groups and wastes left out), the best known fact first.',
  },
  'gaps.facts.fact': 'Fact',
  'gaps.facts.known': 'Known',
  'gaps.facts.undisclosed': 'Not disclosed',
  'gaps.facts.not-applicable': 'Does not apply',
  'gaps.facts.not-found': 'Not found',
  'gaps.facts.share': 'Share',
  'gaps.leftout.title': 'What was found and left out',
  'gaps.leftout.text':
    'Some values of the first research did not enter the records: their document has no address, or they do not say what they measure. Each is listed with its reason.',
  'gaps.leftout.link': 'The table of what was left out',
} as const
