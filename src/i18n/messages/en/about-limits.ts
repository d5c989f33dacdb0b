/** Messages of the page about the atlas: its limits, names, maps, accessibility and licences. */
export const aboutLimits = {
  'contents.label': 'On this page',

  'about.left.title': 'What is left out on purpose',
  'about.left.text':
    'The research tables behind the first records were entered cell by cell. What was left out is listed there with its reason.',
  'about.left.address': 'Values that rest on a source without any address alone: nobody could check them.',
  'about.left.cited': 'Documents that no record cites.',
  'about.left.other':
    'Figures of something else: a yearly flow instead of a content, a whole mining area instead of the pond.',
  'about.left.memory': 'Anything from memory. A figure without a document is not entered.',
  'about.left.link': 'The list of what was entered and what was not',

  'about.not.title': 'What the atlas is not',
  'about.not.complete':
    'It is not complete: the front page says how many facilities are known to be missing.',
  'about.not.inspection': 'It is no inspection. Nobody judged a dam for it.',
  'about.not.warning': 'It is no warning service. In danger, call the emergency services of your country.',
  'about.not.borders': 'It takes no position on the legal status of any territory.',
  'about.not.yet': 'It is not finished: what is wrong, weak or missing stands on the page of known problems.',

  'about.names.title': 'Names and transliteration',
  'about.names.print': 'A name stands as a source prints it, in English and in Russian.',
  'about.names.ours':
    'Where the sources know a name in one script only, we wrote the other ourselves, by ordinary geographic usage. The record marks such a name.',
  'about.names.other': 'Kazakh, Kyrgyz, Tajik, Uzbek and Turkmen names stand where a source gives them.',
  'about.names.aliases': 'Other spellings are kept with the record, so that a search finds it.',
  'about.names.marked': {
    one: 'At present {n} record has a name of our own in one of the two scripts.',
    other: 'At present {n} records have a name of our own in one of the two scripts.',
  },

  'about.map.title': 'Maps',
  'about.map.natural-earth':
    'Borders, rivers and lakes come from Natural Earth, which is in the public domain.',
  'about.map.geonames': 'Towns come from GeoNames under CC BY 4.0; their Russian names are our own list.',
  'about.map.precision':
    'Each coordinate states its precision. A place known only by its settlement is drawn differently from one known by the site itself.',

  'about.access.title': 'Accessibility',
  'about.access.goal':
    'The goal is WCAG 2.2, level AA. All facts can be read without a script, and each map has its list.',
  'about.access.tested':
    'Tested by program, in Chromium: the rules of axe, keyboard focus, widths from 320 pixels, dark mode, print.',
  'about.access.not':
    'Not tested by any person: the screen readers NVDA, JAWS, VoiceOver and TalkBack, magnifiers, voice control.',
  'about.access.browsers': 'Not tested at all: Safari, Firefox, and a real slow mobile network.',
  'about.access.tell': 'If a page fails you, please tell us through the repository.',

  'about.licence.title': 'Licences and citation',
  'about.licence.data': 'Records and texts: CC BY 4.0. Name the atlas and the date of the data.',
  'about.licence.code': 'Code: MIT.',
  'about.licence.font': 'Typeface: Source Sans 3, SIL Open Font License 1.1.',
  'about.licence.sources':
    'The documents cited keep their own licences; each source page names the one we found.',
  'about.licence.cite': 'To cite: {name}. Data as of {date}. {address}',
  'about.licence.link': 'Licences of the software and the typeface that come with these pages',
  'about.licence.privacy': 'No cookies, no analytics, nothing from other servers.',
} as const
