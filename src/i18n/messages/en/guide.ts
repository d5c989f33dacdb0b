/** The guide: its front page and what its pages share. */
export const guide = {
  'nav.guide': 'Guide',
  'guide.title': 'The guide',
  'guide.description':
    'For readers: what tailings facilities are, how they fail, what the numbers say and what you can ask. For editors: fields, problems, the handbook.',
  'guide.lead':
    'The first part explains tailings and the numbers of this atlas in plain words. The second is for everybody who wants to correct a figure.',
  'guide.readers': 'For readers',
  'guide.work': 'For those who work on the data',
  'guide.work.text':
    'Anyone can correct a figure here. What each field means, what the checks ask and why, and how editors decide when sources differ.',
  'guide.data.title': 'The data guide',
  'guide.data.text':
    'Every kind of record and every field: what it is, in which unit, where to find it, with an example.',
  'guide.problems.title': 'Problems and how to mend them',
  'guide.problems.text': 'Every sentence a check can say: why the rule exists, a bad example and a good one.',
  'guide.editors.title': 'The editors’ handbook',
  'guide.editors.text':
    'Which sources to trust for what, how to cite, what to do when they differ, and what never to do.',
  'guide.ways.title': 'Ways to send a correction',
  'guide.ways.form':
    'A form in the browser, without an account: it checks what you enter and shows the result.',
  'guide.ways.form.open': 'Open the form',
  'guide.ways.forge': 'The record itself on the forge: every value of a page links to its line.',
  'guide.ways.import':
    'A table: an inventory as CSV or XLSX becomes proposals, and nothing reviewed is overwritten.',
  'guide.ways.text': 'A letter or an issue in your own words, with the source: an editor does the rest.',
  'guide.code.bad': 'Refused',
  'guide.code.warned': 'Warned of',
  'guide.code.good': 'Mended',
  'guide.code.empty': '(empty)',
  'guide.required': 'required',
  'guide.where': 'Where to find it',
  'guide.range.both': 'from {min} to {max}',
  'guide.range.above': 'more than {min}, at most {max}',
  'guide.range.least': 'at least {min}',
  'guide.range.more': 'more than {min}',
  'guide.range.most': 'at most {max}',
  'guide.invented': 'The examples are invented; their sources and figures are not real.',
} as const
