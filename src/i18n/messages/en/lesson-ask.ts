/** The guide for readers: what a resident can ask, and whom. */
export const lessonAsk = {
  'lesson.ask.title': 'What you can ask, and whom',
  'lesson.ask.description':
    'Questions a resident may put to the operator, the authorities and the local administration, whom to write to in each country, and by what right.',
  'lesson.ask.lead':
    'You live below a tailings pond and want to know more. You need not be an expert to ask good questions.',
  'lesson.ask.danger.title': 'If something happens now',
  'lesson.ask.danger.1':
    'Do not wait and do not write letters. Leave the valley floor, go uphill, warn others and call the emergency service.',
  'lesson.ask.operator.title': 'Ask the operator',
  'lesson.ask.operator.1': 'How much is stored, and when was it last measured?',
  'lesson.ask.operator.2': 'What do the tailings contain?',
  'lesson.ask.operator.3': 'Who inspects the dam, how often, and may I read the last report?',
  'lesson.ask.operator.4': 'How high is the freeboard, and for which flood is it made?',
  'lesson.ask.operator.5': 'What is planned for the time after the mine closes, and who will pay?',
  'lesson.ask.authority.title': 'Ask the authority',
  'lesson.ask.authority.1': 'Is the facility in the state register, and in which hazard class?',
  'lesson.ask.authority.2': 'Where would the mud go if the dam failed, and how soon would it be here?',
  'lesson.ask.authority.3': 'Is there an approved emergency plan, and when was it last exercised?',
  'lesson.ask.authority.4': 'Is the water of wells and rivers below it tested, and what were the results?',
  'lesson.ask.local.title': 'Ask the local administration',
  'lesson.ask.local.1': 'Who warns us, by which signal, day and night?',
  'lesson.ask.local.2': 'Which way do we go, where do we meet, and who helps those who cannot walk?',
  'lesson.ask.local.3': 'What may we not do near the pond: graze cattle, take sand, build, drink the water?',
  'lesson.ask.how.title': 'How to ask',
  'lesson.ask.how.1':
    'Write, and keep a copy with the date. Ask for figures with their unit, date and document. You need not say why you ask.',
  'lesson.ask.how.2':
    'For facilities of the atlas there are ready letters. A letter asks for the three facts that would settle most. Its link stands on the page of the facility.',
  'lesson.ask.how.3':
    'When the answer comes, send it to us with the document. It then stands on the page for everybody, with its source.',
  'lesson.ask.silence.title': 'If nobody answers',
  'lesson.ask.silence.1':
    'Ask again after a month, in writing, and name your first letter. Aarhus Centres help with requests in several countries, free of charge where they offer it.',
  'lesson.ask.silence.2':
    'A refusal should come in writing and name its reason. A refusal is information too: the atlas records that a fact is not disclosed.',
  'lesson.ask.country.title': 'Whom to write to, by country',
  'lesson.ask.country.authority': 'Authority',
  'lesson.ask.country.help': 'Help with a request',
  'lesson.ask.country.ground': 'Your right to ask',
  'lesson.ask.country.none': 'No public evidence found yet.',
} as const
