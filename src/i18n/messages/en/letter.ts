/** The letter that asks for the missing facts of a facility. */
export const letter = {
  'letter.title': 'Letter: facts wanted about {name}',
  'letter.crumb': 'Request letter',
  'letter.description':
    'A ready letter that asks for the most wanted facts about {name}, to print or to copy.',
  'letter.lead':
    'Print this letter or copy it, put in your name and address, sign it and send it. You need no permission and no reason.',
  'letter.blanks': 'Square brackets mark what you fill in yourself.',
  'letter.plain': 'The same letter as plain text',
  'letter.this': 'This letter in English',
  'letter.facility': 'The page of the facility',
  'letter.ask-how': 'How to ask, and what to do without an answer',
  'letter.sources': 'The right to ask, as these documents give it:',
  'letter.addressee': 'Name and address of the authority ({asof}):',
  'letter.link': 'A ready letter that asks for these facts',
  'letter.article': 'The letter',
  'letter.blank.authority': '[name of the authority]',
  'letter.blank.address': '[address]',
  'letter.subject': 'Request for information: {name}',
  'letter.dear': 'Dear Sir or Madam,',
  'letter.opening':
    'I ask you for information about the facility {name} ({where}). It is listed in the open atlas of tailings facilities, a public record that shows what is known about them and what is not.',
  'letter.unknown': 'These facts are not known exactly from public documents. Please send me:',
  'letter.why': {
    one: 'Why: today the facility may stand anywhere from place {best} to place {worst} among {all} in the index “{method}”. With this fact alone, about {n} place would remain possible.',
    other:
      'Why: today the facility may stand anywhere from place {best} to place {worst} among {all} in the index “{method}”. With this fact alone, about {n} places would remain possible.',
  },
  'letter.why.exact': {
    one: 'Why: in the index “{method}” this part of the score is open. This fact alone would not narrow the places, {best} to {worst} among {all}, but the score would become firmer.',
    other:
      'Why: in the index “{method}” this part of the score is open. This fact alone would not narrow the places, {best} to {worst} among {all}, but the score would become firmer.',
  },
  'letter.ask.volume_m3':
    'The volume of tailings stored in the facility, in cubic metres (m³), with the date of the survey. If only the mass is known: the mass in tonnes.',
  'letter.ask.water_hazard_class':
    'The composition of the stored tailings: contents of heavy metals, arsenic, cyanide and other hazardous substances in percent by mass, or the waste passport. The water hazard class follows from it.',
  'letter.ask.status':
    'The state of the facility: in operation, suspended, closed, rehabilitated or without an owner, and since which year.',
  'letter.ask.pga_g':
    'The peak ground acceleration that the site must be expected to meet, with a probability of 10 % in 50 years, in shares of g.',
  'letter.ask.flood_zone':
    'Whether the facility lies within the area that a flood reaches once in 100 years, or once in 500 years, or outside both.',
  'letter.ask.factor_of_safety':
    'The factor of safety of the dam slope (a number without a unit), with the date and the load case of the calculation.',
  'letter.ask.population_at_risk':
    'The number of people who live or work in the zone that a failure of the dam would reach.',
  'letter.ask.river_km':
    'The distance from the facility to the nearest river, in kilometres, and the name of the river.',
  'letter.ask.other': '{fact}, with its unit and the date it holds for.',
  'letter.caveat':
    'The index compares potential hazard for screening. It says nothing about the condition of the dam, and this letter claims nothing about it.',
  'letter.ground.none': '[The legal ground of this request is to be added for the country.]',
  'letter.please':
    'Please name the document and the date for each figure. If you do not hold a fact, please tell me who does. If it cannot be disclosed, please say so: the page will say that too.',
  'letter.answer': 'The answer will appear, with its source, on this page:',
  'letter.regards': 'Yours faithfully,',
  'letter.sign.name': '[name]',
  'letter.sign.address': '[address, telephone or e-mail]',
  'letter.sign.line': '[signature]',
  'gaps.letters.title': 'Ready letters',
  'gaps.letters.text':
    'For every facility whose place is open there is a letter that asks for its three most wanted facts. Its page links it. Here are those of the facilities above.',
} as const
