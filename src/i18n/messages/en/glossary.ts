/** The glossary: its page and its columns. */
export const glossary = {
  'lesson.more': 'More of the guide',
  'glossary.title': 'Glossary',
  'glossary.description':
    'Terms of tailings safety in English and Russian side by side, in plain words, with their UN equivalents and the official documents.',
  'glossary.lead': {
    one: '{n} term in both languages, in plain words.',
    other: '{n} terms in both languages, in plain words. Where a UN document uses the term, it is named.',
  },
  'glossary.caption': 'Terms: {group}',
  'glossary.column.term': 'Term',
  'glossary.column.other': 'In Russian',
  'glossary.column.text': 'Meaning',
  'glossary.column.un': 'In UN documents',
  'glossary.un.same': 'the same word',
  'glossary.un.none': 'no UN equivalent found',
  'glossary.documents.title': 'The official documents',
  'glossary.documents.text':
    'These are the originals. Where this atlas and an original differ, the original is right.',
  'glossary.documents.guidelines':
    'Safety guidelines and good practices of the UN Economic Commission for Europe',
  'glossary.documents.methodology': 'Methodology: hazard and risk index, checklists, measures',
  'glossary.documents.toolkit': 'Online toolkit and training on tailings safety',
  'glossary.documents.convention': 'Convention on the Transboundary Effects of Industrial Accidents',
  'glossary.documents.aarhus': 'Aarhus Convention: the right to environmental information',
  'glossary.documents.gistm': 'Global Industry Standard on Tailings Management',
} as const
