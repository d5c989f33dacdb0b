/** The guide for readers: how the indices work, and the calculator. */
export const lessonIndices = {
  'lesson.indices.title': 'How the indices work',
  'lesson.indices.description':
    'The hazard index and the risk index in plain words, with a calculator that shows every part of a score.',
  'lesson.indices.lead':
    'An index turns a few facts about a facility into one number, so that many facilities can be compared. Here you see how, and can try it.',
  'lesson.indices.sum.title': 'A sum of parts',
  'lesson.indices.sum.1':
    'The Tailings Hazard Index (THI) asks how much is stored and how dangerous it is for water. Each answer gives points. The points are added.',
  'lesson.indices.sum.2':
    'Ten times more volume adds one point. So a score of 8 does not mean twice the danger of 4: the steps are steps of ten.',
  'lesson.indices.sum.3':
    'The extended index adds points for missing care, earthquakes, floods and the dam. The risk index (TRI) takes volume and toxicity, and adds people and rivers that could be hit.',
  'lesson.indices.hazard.title': 'Hazard is not risk',
  'lesson.indices.hazard.1':
    'Hazard is what could happen if the worst came true. Risk also asks whom it would hit and how likely it is. A tiger in a strong cage is a hazard; with the door open it is a risk.',
  'lesson.indices.hazard.2':
    'None of these indices says that a dam is in bad condition. For that somebody must go there with a checklist.',
  'lesson.indices.unknown.title': 'What is not known stays open',
  'lesson.indices.unknown.1':
    'If a fact is missing, its part takes every value it could have. The score becomes a stretch with a low and a high end.',
  'lesson.indices.unknown.2':
    'If only the mass is known, or only the material, the part is worked out from that and stays a stretch. If sources differ, all of them count.',
  'lesson.indices.unknown.3': 'Unknown never looks safe here: hiding a fact can only raise the high end.',
  'lesson.indices.provisional.title': 'Why every score says “provisional”',
  'lesson.indices.provisional.1':
    'The official score tables could not be read yet. Our points follow the public description and are marked row by row. The pages of the methods show each row.',
  'lesson.indices.try.title': 'Try it yourself',
  'lesson.indices.try.1':
    'Enter what you know and leave the rest empty. Nothing you enter leaves this page. The numbers come from the same code that makes the ranking.',
  'lesson.indices.example.title': 'One facility, worked through',

  'calculator.label': 'Calculator',
  'calculator.loading': 'The calculator is loading.',
  'calculator.failed': 'The calculator could not be loaded. The worked example below shows the same steps.',
  'calculator.noscript': 'The calculator needs JavaScript. The worked example below shows the same steps.',
  'calculator.method': 'Index',
  'calculator.facts': 'Facts',
  'calculator.any': 'not known',
  'calculator.to': 'to, if it is a range',
  'calculator.help.range': 'From {min} to {max}. One number, or a range.',
  'calculator.reset': 'Empty all fields',
  'calculator.sample': 'Fill in an example',
  'calculator.result': 'The score and its parts',
  'calculator.part': 'Part',
  'calculator.how': 'How it comes about',
  'calculator.best': 'Best value',
  'calculator.range': 'From–to',
  'calculator.sum': 'Sum',
  'calculator.none': '—',
  'calculator.how.unknown': 'Nothing is known: the part stays open over its whole range.',
  'calculator.how.claim': 'From {fact}.',
  'calculator.how.log10': 'From {fact}: its decimal logarithm.',
  'calculator.how.derived': 'Worked out from {fact}, as a stretch.',
  'calculator.said': 'The score is {best}, possible from {lo} to {hi}.',
  'calculator.said.open': 'The score lies anywhere from {lo} to {hi}; there is no best value.',
  'calculator.rated': 'With these facts a facility is placed in the ranking.',
  'calculator.unrated': 'With these facts a facility gets a band but no place: {missing} unknown.',
  'calculator.wrong': {
    one: '{n} entry does not fit. Mend it, then the score appears.',
    other: '{n} entries do not fit. Mend them, then the score appears.',
  },
} as const
