/** The front page of the working groups' toolkit. */
export const toolkit = {
  'nav.toolkit': 'Toolkit',
  'toolkit.title': 'The working groups’ toolkit',
  'toolkit.description':
    'For working groups on tailings safety: risk and Natech lists, checklist and form, measures, work plans, coverage, letters and visit packs, as open data.',
  'toolkit.lead':
    'What projects on tailings safety gave their working groups as documents and spreadsheets stands here as open data: with sources, with doubts, and in two languages.',
  'toolkit.first.title': 'Which facility first?',
  'toolkit.first.hazard': 'Facilities by potential hazard, each with its band.',
  'toolkit.first.risk': 'The same list with the people and waters that an accident could reach.',
  'toolkit.first.natech': 'Earthquakes, floods, landslides, mudflows, rain and frost: what is known of each.',
  'toolkit.first.priorities':
    'Countries, regions and basins by how much of the worst case and of the doubt they hold.',
  'toolkit.rivers.title': 'What lies above us?',
  'toolkit.rivers.borders': 'What lies above each border, on which river, at what distance.',
  'toolkit.rivers.basins':
    'Each basin drawn from its source to its mouth, with facilities, towns and borders.',
  'toolkit.rivers.incidents': 'Accidents and near misses, with figures that differ side by side.',
  'toolkit.rivers.backtest':
    'What the index would have said of dams that failed, and what such a test cannot show.',
  'toolkit.check.title': 'How safe is one facility?',
  'toolkit.check.checklist':
    'Every question of the provisional checklist, why it matters, what counts as evidence.',
  'toolkit.check.form': 'Fill the checklist in the browser, also without a network, and send it in.',
  'toolkit.check.example': 'An invented evaluation, filled from end to end, with its result and programme.',
  'toolkit.check.measures': 'Short-, medium- and long-term measures, each with the evidence of completion.',
  'toolkit.plans.title': 'What was agreed, and what was done?',
  'toolkit.plans.plans':
    'Work plans: deadlines, responsible bodies, and the evidence found. With a calendar file.',
  'toolkit.plans.trainings': 'Trainings and site visits, with the facilities that their sources name.',
  'toolkit.plans.coverage':
    'How many facilities authorities count, how many stand here, which kinds are missing.',
  'toolkit.missing.title': 'What is missing, and whom to ask?',
  'toolkit.missing.gaps':
    'The facts that would settle most. Each facility has a ready letter that asks for its three most wanted.',
  'toolkit.missing.guide':
    'How dams fail, how to read a band, what a resident can ask, and the terms in two languages.',
  'toolkit.missing.contribute': 'Send in a fact with its source, with or without an account.',
  'toolkit.visit':
    'Each facility also has a visit pack for trainings: dossier, map and field sheets. Its page links to it.',
} as const
