/** Pages of withdrawn records, and the pages that lead on from an old address. */
export const gone = {
  'gone.title': 'Withdrawn: {name}',
  'gone.description':
    'The record “{name}” was withdrawn from the atlas. This page says when and why, and where to read on.',
  'gone.unnamed': 'record {address}',
  'gone.lead': 'This record was withdrawn. It stands in no list, map, ranking or search of the atlas.',
  'gone.why.title': 'Why',
  'gone.on': 'Withdrawn with the release of {date}.',
  'gone.heir': 'What was recorded here is now part of ',
  'gone.stays':
    'The address stays, so that a link to it never leads to nothing, and it is never used for another record.',
  'gone.caveat.title': 'What this does not say',
  'gone.caveat':
    'The atlas shows potential hazard for screening. That a record was listed is no accusation, and that it was withdrawn says nothing about the condition of a dam.',
  'gone.list': 'Go on to:',

  'moved.title': 'This page has moved',
  'moved.text': 'This page has a new address:',
} as const
