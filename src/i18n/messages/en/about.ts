/** Messages of the page about the atlas. */
export const about = {
  'about.title': 'About the atlas',
  'about.description':
    'Whom the atlas of tailings facilities serves, where it comes from, which rules it keeps and how to correct a fact.',
  'about.lead':
    'The atlas is an open inventory of tailings management facilities in Central Asia. Anyone may read, check, quote and correct it.',

  'about.who.title': 'Who it is for',
  'about.who.residents':
    'Residents and local groups: is there a tailings facility above my town, how do you know, and what is not known?',
  'about.who.officials': 'Officials, experts and donors: which facility comes first, and which missing fact?',
  'about.who.editors': 'Editors: change one file, and a check says at once what is wrong in it and where.',
  'about.who.journalists': 'Journalists: a link that lasts, and a sentence that is safe to quote.',
  'about.who.analysts': 'Analysts: every record as a plain file, with its sources, dates and units.',

  'about.origin.title': 'Where it comes from',
  'about.origin.projects':
    'Projects of the UNECE have worked on the safety of tailings in Kazakhstan, then in all of Central Asia.',
  'about.origin.pilot': 'A pilot project of 2017–2019 inventoried and mapped 121 facilities in Kazakhstan.',
  'about.origin.donors': 'Donors use the hazard index to see where the need is highest in a region.',
  'about.origin.decision':
    'The Parties to the Industrial Accidents Convention adopted decision 2020/1 on mine tailings safety.',
  'about.origin.natech':
    'Accidents can be set off by nature: in 2020 the dam of the Sardoba reservoir in Uzbekistan failed and flooded Turkestan Province.',
  'about.origin.own':
    'We found no living public data from that work. So the atlas starts anew, from documents that anyone can look up.',
  'about.origin.independent': 'It is no publication of the UNECE or of any authority.',
  'about.events.caption': 'Meetings and trainings that the atlas builds on',
  'about.events.what': 'What',
  'about.events.when': 'When',
  'about.events.where': 'Where',
  'about.events.source': 'Source',

  'about.rules.title': 'The rules that make it trustworthy',
  'about.rules.claim':
    'A fact is what a source says, with its date. Sources that disagree stand side by side.',
  'about.rules.unknown': 'An unknown is said to be unknown, with the reason. It never counts as zero.',
  'about.rules.safe': 'Silence never looks safe: where nothing is known, the score spans its whole range.',
  'about.rules.order':
    'There is no false order: each place carries the best and worst place that the data allow.',
  'about.rules.recompute':
    'Every number can be recomputed from the files. A second program, written apart, does so in the tests of every change.',
  'about.rules.method':
    'The method is data too: each row of it names its source and says whether it is verified.',
  'about.rules.same': 'The same records always give the same pages, byte by byte.',
  'about.rules.address':
    'Addresses are meant to last: the path of a record is its address, and records are not renamed.',
  'about.rules.accusation': 'Being listed is not an accusation, and every page with a score says so.',
  'about.rules.closed': 'One bad record stops the publication; the last good site stays up.',

  'about.correct.title': 'How to correct a fact',
  'about.correct.find':
    'Open the page of the facility. Each fact names its source, its date and its line in the record.',
  'about.correct.change':
    'Follow that line to the repository. Change the file there, or describe the mistake and name your source.',
  'about.correct.check':
    'A check reads the file at once. It names each problem with its line and says how to mend it.',
  'about.correct.review':
    'An editor compares your change with its source. A figure that disagrees with another is added beside it, not over it.',
  'about.correct.link': 'The repository with all records',
} as const
