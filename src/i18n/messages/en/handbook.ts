/** The editors’ handbook: sources, citation, conflicts, units. */
export const handbook = {
  'handbook.lead':
    'Short rules for those who change records and those who review the changes. They exist so that a reader can check every figure, and nobody has to trust us.',
  'handbook.description':
    'How editors of the atlas work: which sources to trust for what, how to cite, conflicts, unknowns, units, groups, names, replies, removal, and what never to do.',
  'handbook.start.title': 'From a figure to a change',
  'handbook.start.1':
    'Find the record: every value of a page links to its line, and `correct this` opens the form.',
  'handbook.start.2': 'Find the document. Without one that a reader can look up there is nothing to change.',
  'handbook.start.3':
    'Add a claim beside the others, with source and date. Do not overwrite what another source says.',
  'handbook.start.4': 'Run the check, or let the form do it: every problem says how to mend it.',
  'handbook.start.5':
    'Say in the request what changed and why. A second person reads it before it is published.',
  'handbook.sources.title': 'Which source for what',
  'handbook.sources.intro':
    'No kind of source is always right. Ask who could know this, who measured it, and who gains if the figure is large or small.',
  'handbook.sources.1':
    'An operator knows volumes, dams and dates best, but speaks for itself. Its word alone is not enough for a change that makes its own facility look safer: ask for a second source.',
  'handbook.sources.2':
    'A regulator gives registers, permits and hazard classes. Registers can be years behind: look for the date of the entry, not of the page.',
  'handbook.sources.3':
    'An international organisation reports what it was told and what its missions saw. Follow its footnotes to the first source.',
  'handbook.sources.4':
    'Research measures. It is best for pollutants, stability and waters; note the day of the sample.',
  'handbook.sources.5':
    'Media are first with accidents and often wrong with figures. Use them for events and dates, and look for a second source.',
  'handbook.sources.6':
    'Non-governmental organisations know places that no register has. Their figures often come from others: cite those too.',
  'handbook.sources.7':
    'A data set is good for coordinates and comparison. It seldom says where each value comes from; do not let two copies of one data set count as two sources.',
  'handbook.sources.8': 'Reference works and secondary pages help to search. Prefer what they cite.',
  'handbook.cite.title': 'How to cite',
  'handbook.cite.1':
    'One document is one record in `sources/`, with its title as printed, publisher, date, language, licence and kind.',
  'handbook.cite.2':
    '`as_of` is the date the value holds for. A report of 2019 that gives the volume of 2013 is `"2013"`. Only if it says nothing, take the year of the document; if it bears none, `undated`.',
  'handbook.cite.3':
    '`locator` leads to the page, table or section. Give it for every document longer than a few pages.',
  'handbook.cite.4': '`stated` holds the words or the figure as printed, in the unit of the source.',
  'handbook.cite.5':
    'Save the page at an archive of the web and write the copy into `archived`: half of all addresses are dead after some years.',
  'handbook.cite.6':
    'Write in your own words. A figure is free to all, a sentence is not: quote only what the licence allows.',
  'handbook.conflict.title': 'When sources differ',
  'handbook.conflict.intro':
    'Disagreement is information. Readers see all claims, and the interval of the score grows with them.',
  'handbook.conflict.1': 'Each source keeps its own claim. Never take a mean, never delete the weaker one.',
  'handbook.conflict.2':
    'First ask whether they speak of the same thing: another date, another unit, one pond or the whole site, content or capacity.',
  'handbook.conflict.3':
    'Without a mark the newest claim is used for the score; claims of one date all count.',
  'handbook.conflict.4':
    '`preferred: true` sets this aside. Use it only with a reason that stands in the note: measured against estimated, first source against copy.',
  'handbook.conflict.5':
    'A claim that is shown to be wrong stays, with a note that says so, as long as its document can be met elsewhere.',
  'handbook.unknown.title': 'What is not known',
  'handbook.unknown.1':
    'Leave a key out if nobody has searched. Write `unknown: undisclosed` with the source if a document says that the figure is withheld, `not-applicable` if the question does not arise.',
  'handbook.unknown.2': 'Unknown is never zero, and never the value of a neighbour.',
  'handbook.unknown.3': 'An unknown never makes a facility look safer: the score takes the whole range.',
  'handbook.units.title': 'Units and conversions',
  'handbook.units.1':
    'The unit stands in the key: `volume_m3`, `area_ha`. Convert into it and leave the printed figure in `stated`.',
  'handbook.units.2':
    'Do not convert volume to mass or back: the score does that with an interval of densities.',
  'handbook.units.3':
    'Keep the precision of the source: about 50 million is 50000000, not 49800000. A span is a `range`.',
  'handbook.units.4':
    'More than X, less than X and about X are a value with a note, or a `range` if the other end is printed too.',
  'handbook.units.5': 'If no unit is printed, do not guess: the words go to `quantity_stated`.',
} as const
