/** The index of names. */
export const names = {
  'names.title': 'Names from A to Z',
  'names.description': {
    one: '{n} name of facilities, towns, regions, basins and operators in the order of the alphabet.',
    other:
      'All {n} names of facilities, towns, regions, basins and operators, with other and former spellings, in the order of the alphabet.',
  },
  'names.lead':
    'Every name and spelling the records hold, in any language, under the word that tells it apart: a “tailings No. 3” stands under its place. “See” leads from another spelling to the name the atlas uses.',
  'names.search': 'Search instead',
  'names.latin': 'Latin letters',
  'names.cyrillic': 'Cyrillic letters',
  'names.jump.latin': 'Latin letters of the index',
  'names.jump.cyrillic': 'Cyrillic letters of the index',
  'names.count': { one: '{n} name', other: '{n} names' },
  'names.see': 'see {name}',
} as const
