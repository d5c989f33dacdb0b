/** Messages of the log of corrections. */
export const corrections = {
  'statement.corrections.title': 'Corrections',
  'statement.corrections.head': 'Corrections to the data on tailings facilities',
  'statement.corrections.description':
    'Mistakes of the atlas of tailings facilities that were published and mended: what it said, what it says now, who noticed. And how to report one.',
  'statement.corrections.lead':
    'When the atlas has said something wrong, it says so here: what stood there, what stands there now, and since when.',
  'corrections.log': 'The log',
  'corrections.none':
    'Nothing has been corrected yet. That does not mean that nothing is wrong: the atlas is young, and what it knows to be weak stands on the page of known problems.',
  'corrections.count': {
    one: '{n} correction, the latest first',
    other: '{n} corrections, the latest first',
  },
  'corrections.col.what': 'What was wrong, and what stands there now',
  'corrections.col.published': 'Mended',
  'corrections.col.by': 'Noticed by',
  'corrections.col.where': 'Where',
  'corrections.col.sources': 'Source',
  'corrections.was': 'It said: ',
  'corrections.now': 'It says: ',
  'corrections.cause': 'Cause: ',
  'corrections.told': 'told on {date}',
  'corrections.everywhere': 'no single facility',
  'statement.corrections.counts.title': 'What counts as a correction',
  'statement.corrections.counts.1':
    'A value, name, place or date that was not what its own source says: a slip, a wrong unit, a confusion of two places.',
  'statement.corrections.counts.2': 'A number that the atlas worked out wrongly from right facts.',
  'statement.corrections.counts.3': 'A sentence that says more than the facts allow.',
  'statement.corrections.other.title': 'What does not',
  'statement.corrections.other.1':
    'New facts, newer figures and sources that disagree. They are added beside the old ones; the history of the file and the notes of the release tell of them.',
  'statement.corrections.other.2':
    'A corrected method. It is a new method file, with notes that say which ranks it moves.',
  'statement.corrections.how.title': 'How to report a mistake',
  'statement.corrections.how.1':
    '“Correct this” beside every value opens a form with that fact filled in. An e-mail or an issue does as well.',
  'statement.corrections.how.2':
    'Say which page, what it says, what is right, and the document that shows it.',
  'statement.corrections.how.3': 'Your name does not appear in the log.',
  'statement.corrections.time.title': 'How long it takes',
  'statement.corrections.time.1': 'An answer that your message has arrived: within five working days.',
  'statement.corrections.time.2':
    'A plain slip: mended in the next release, at the latest fourteen days after it is confirmed.',
  'statement.corrections.time.3':
    'A mistake that changes a rank or confuses two places: on the page of known problems at once, until it is mended.',
  'statement.corrections.time.4': 'These are aims. If one is missed, write again and refer to this page.',
  'statement.corrections.old.title': 'Copies and old releases',
  'statement.corrections.old.1':
    'An item of the log is never removed. A frozen page stays as it stood, and says that it is frozen.',
} as const
