/** Messages of the page of national coverage. */
export const coverage = {
  'coverage.title': 'National coverage',
  'coverage.description':
    'How many tailings facilities the authorities of each country count, how many the atlas has, and which kinds are missing.',
  'coverage.lead':
    'What the authorities count, what the atlas has, and what it is known to lack. A list that hides its gaps looks complete.',
  'coverage.unit':
    'One record is one pond with its dam, where sources tell ponds apart. Groups, legacy wastes and radioactive wastes are no single facilities: they stand in columns of their own and are never added up with the ponds they may contain.',
  'coverage.counted.title': 'Counted and held',
  'coverage.counted.caption': 'Single facilities of the atlas beside what authorities count',
  'coverage.counted.note':
    '“Missing, at least” is the count less our single facilities. What a count covers is told country by country below, and why it is not the same as our records.',
  'coverage.col.country': 'Country',
  'coverage.col.counted': 'Counted by authorities',
  'coverage.col.single': 'Single facilities',
  'coverage.col.rated': 'of these rated',
  'coverage.col.missing': 'Missing, at least',
  'coverage.col.group': 'Groups',
  'coverage.col.legacy': 'Legacy wastes',
  'coverage.col.radioactive': 'Radioactive wastes',
  'coverage.none': 'no count found',
  'coverage.all': 'All',
  'coverage.countries.title': 'Country by country',
  'coverage.country.differs': 'Not the same as our records:',
  'coverage.country.none': 'No count by an authority was found in public documents.',
  'coverage.country.absent': 'No single facility in these states yet: {list}.',
  'coverage.country.empty':
    'The atlas has no single tailings facility of this country: {country}. That says nothing about how many there are.',
  'coverage.status.title': 'By state',
  'coverage.status.caption': 'Single facilities by the state their latest sources give',
  'coverage.status.note':
    'Inactive and planned facilities are the ones lists forget most. A facility whose latest sources differ stands in more than one row.',
  'coverage.status.none': 'no claim on the state',
  'coverage.material.title': 'By stored material',
  'coverage.material.caption': 'Single facilities by stored material',
  'coverage.material.none': 'no claim on the material',
  'coverage.lacks.title': 'By what is not known',
  'coverage.lacks.caption': 'Single facilities without a claim on',
  'coverage.lacks.site': 'Coordinates of the site itself',
  'coverage.lacks.size': 'Volume and mass',
  'coverage.lacks.link': 'Which missing fact would settle most',
  'coverage.matrix.what': 'What',
  'coverage.progress.title': 'Progress between releases',
  'coverage.progress.first':
    'This is the first release: there is none before it to compare with. From the next one on, the change of each country stands here.',
  'coverage.progress.caption': 'Single facilities of each release',
  'coverage.progress.change': 'Since the last',
  'coverage.add': 'Know a facility that is missing? Add it',
} as const
