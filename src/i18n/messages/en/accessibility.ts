/** Messages of the accessibility statement. */
export const accessibility = {
  'statement.accessibility.title': 'Accessibility',
  'statement.accessibility.head': 'Accessibility statement',
  'statement.accessibility.description':
    'How far the atlas of tailings facilities can be used with a keyboard, a screen reader, large type or a slow line: what was tested and what was not.',
  'statement.accessibility.lead':
    'The goal is WCAG 2.2 at level AA for every page. Programs test it with every change; people have not tested it yet.',
  'statement.accessibility.status.title': 'How far the goal is met',
  'statement.accessibility.status.1':
    'The programs find no violation. That is no claim of full conformance: many of the criteria can only be judged by a person.',
  'statement.accessibility.status.2':
    'This statement describes the state of the site whose date stands at the foot of the page.',
  'statement.accessibility.tested.title': 'What is tested with every change',
  'statement.accessibility.tested.1':
    'The rules of axe for WCAG 2.0, 2.1 and 2.2, levels A and AA, on a page of every kind and on the longest pages, in both languages; colours in light, dark and forced colours.',
  'statement.accessibility.tested.2':
    'The keyboard: every control is reached in order, shows that it has the focus, works, and never traps it; the map included.',
  'statement.accessibility.tested.3':
    'Widths from 320 pixels, the reader’s own spacing of text, and enlarged text, without scrolling sideways and without text cut off.',
  'statement.accessibility.tested.4':
    'Reading without scripts: all facts, ranks, tables, downloads and a drawn map are there.',
  'statement.accessibility.tested.5':
    'Colours: text has a contrast of at least 7 to 1; the ramp of the ranking stays apart for three kinds of colour blindness, and no colour stands alone.',
  'statement.accessibility.tested.6':
    'Languages: text in another language than the page says so, so that a screen reader changes its voice.',
  'statement.accessibility.tested.7': 'Print: a facility fits on two sheets, in grey, with its address.',
  'statement.accessibility.not.title': 'What was not tested',
  'statement.accessibility.not.1':
    'No person has used the site with NVDA, JAWS, VoiceOver or TalkBack, with a magnifier, a switch or by voice.',
  'statement.accessibility.not.2': 'Safari, Firefox and old browsers; a real slow mobile network.',
  'statement.accessibility.not.3': 'The files to download: spreadsheets, archives and geographic data.',
  'statement.accessibility.known.title': 'Known limits',
  'statement.accessibility.known.1':
    'The interactive map is a drawing. The list beside it holds the same facilities as links, and the map can be moved by buttons and keys.',
  'statement.accessibility.known.2':
    'Charts are drawings too; a table with the same numbers stands below each.',
  'statement.accessibility.known.3':
    'Titles of documents stand in the language of the document. They are marked, but not translated.',
  'statement.accessibility.known.4':
    'Documents that the atlas links to are not ours; many are scanned pages.',
  'statement.accessibility.complain.title': 'If something does not work for you',
  'statement.accessibility.complain.1':
    'Write to the editors or open an issue: which page, what you use, what happened. No form of words is needed.',
  'statement.accessibility.complain.2':
    'Aim: an answer within five working days, and the same information in another form at once where that is possible.',
  'statement.accessibility.complain.3':
    'The atlas is not run by a public body, so there is no body to appeal to. A public body that runs a copy names its own here.',
} as const
