/** Messages of the contribute pages: how to help, and the way without the form. */
export const contribute = {
  'contribute.title': 'Correct or add something',
  'contribute.description':
    'How to correct a figure of the atlas, add a fact or a facility: with a form, on the forge, or by e-mail. A fact and a document that states it are enough.',
  'contribute.lead':
    'You know a figure, and a document that states it? That is all it takes, and ten minutes are enough.',
  'contribute.ways': 'Three ways, as you like',
  'contribute.form.title': 'With the form',
  'contribute.form.text':
    'It asks one thing after another, says at once what does not fit, and shows what your fact would change. Nothing leaves your browser until you send it yourself.',
  'contribute.form.fact': 'Correct or add a fact',
  'contribute.form.facility': 'Add a facility',
  'contribute.forge.title': 'On the forge',
  'contribute.forge.text':
    'Every facility is one text file. With an account there you can change the file itself or fill in a short form; the editors see at once what it changes.',
  'contribute.forge.records': 'All records',
  'contribute.forge.issue': 'Report something to correct',
  'contribute.mail.title': 'By e-mail',
  'contribute.mail.text':
    'In your own words, in English or Russian. Please say which facility, which fact, the figure with its unit, the date it holds for, and the document with its page or address.',
  'contribute.shortest': 'The shortest way',
  'contribute.shortest.text':
    'Beside every value on the page of a facility stands “correct this”. It opens the form with that fact filled in.',
  'contribute.then': 'What happens to it',
  'contribute.then.checked':
    'A program checks the record by the same rules as the form: units, dates, names, addresses.',
  'contribute.then.read':
    'An editor reads the document and compares. If your source and ours disagree, both stay, side by side.',
  'contribute.then.published':
    'With the next release it stands on the page, with its source and date; scores and places are computed anew.',
  'contribute.need': 'What we can take',
  'contribute.need.source':
    'Facts that a document states which others can find: a report, a register, a paper, a letter of an authority that is public.',
  'contribute.need.not':
    'No hearsay, no private documents, nothing about private persons. What only you have seen can be published first, and cited then.',
  'contribute.need.reply':
    'Operators and authorities may reply to what the atlas says of them; the reply stands beside the value.',
  'contribute.guide': 'What every field means and where to find it',
  'contribute.handbook': 'The handbook of the editors',

  'contribute.fact.title': 'Correct or add a fact',
  'contribute.fact.description':
    'A form that corrects or adds one fact of a facility, checks it as the editors do and shows what it would change. Nothing is sent by itself.',
  'contribute.fact.lead':
    'One fact, one document. The form says at once what does not fit, and shows what your fact would change.',
  'contribute.facility.title': 'Add a facility',
  'contribute.facility.description':
    'A form for a tailings facility that the atlas does not have yet: name, place, first facts, one document. Nothing is sent by itself.',
  'contribute.facility.lead':
    'A name, a country and one document are enough to begin with; every further fact narrows what is unknown.',

  'contribute.plain.title': 'Without the form',
  'contribute.plain.lead':
    'This way needs no JavaScript: you change the text of the record, or write to the editors.',
  'contribute.plain.find':
    'Open the record of your facility on the forge and change it there (an account on the forge is needed):',
  'contribute.plain.summary': {
    one: '{country}: {n} record',
    other: '{country}: {n} records',
  },
  'contribute.plain.edit': 'Edit',
  'contribute.plain.template':
    'Add the claim under its fact; this is how one looks. The names of all facts stand in the guide.',
  'contribute.plain.template.label': 'A claim to copy',
  'contribute.plain.new':
    'Open a new file on the forge and name it content/facilities/COUNTRY/NAME.yaml, for example content/facilities/kg/example.yaml.',
  'contribute.plain.new.link': 'Open a new file on the forge',
  'contribute.plain.record': 'Paste this into it and fill it in:',
  'contribute.plain.record.label': 'A record to copy',
  'contribute.plain.source':
    'If the document is not among the sources yet, add it the same way as content/sources/NAME.yaml.',
  'contribute.plain.sources': 'All sources',
  'contribute.plain.mail': 'Or write to {email} what is wrong, and in which document it stands.',

  'contribute.correct': 'correct this',
  'contribute.correct.of': '({fact}, {date}, {name})',
  'contribute.add.lead': 'Do you know one of these? Each name leads to the form.',
  'contribute.here': 'Correct or add a fact of this facility',
} as const
