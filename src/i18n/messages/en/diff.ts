/** Messages of `npm run diff`: what a change does. Words of records stand behind a colon or in brackets. */
export const diff = {
  'diff.title': 'What this change does',
  'diff.nothing': 'Nothing changes',
  'diff.nothing.note':
    'Both sides hold the same records and addresses. Where files differ, they differ in form alone: order of keys or claims, comments, layout.',
  'diff.asof': 'Both sides are scored as of {date}.',
  'diff.more': '… and {n} more',

  'diff.flags': 'Look at these first',
  'diff.flags.none': 'Nothing here asks for a second look.',

  'diff.numbers': 'In numbers',
  'diff.what': 'What',
  'diff.before': 'Before',
  'diff.after': 'After',
  'diff.number.folder': 'Records of {folder}',
  'diff.number.rated': 'Rated facilities ({method})',
  'diff.number.known': 'Parts with evidence, on average ({method})',
  'diff.number.open': 'Sum of the widths of all bands ({method})',
  'diff.records.touched': { one: '{n} record changes', other: '{n} records change' },
  'diff.moved.count': {
    one: '{method}: {n} facility moves in place or band ({own} by its own record); bands wider: {wider}, narrower: {narrower}.',
    other:
      '{method}: {n} facilities move in place or band ({own} by their own records); bands wider: {wider}, narrower: {narrower}.',
  },
  'diff.moved.none': '{method}: no place and no band moves.',

  'diff.moves': 'Who moves: {method}',
  'diff.moves.main': 'Who moves: {method} (main ranking)',
  'diff.moves.replaced': 'The main ranking was {base} and is {head} now.',
  'diff.moves.own': 'Moved by their own records',
  'diff.moves.others': 'Moved without a change of their own, by: {causes}',
  'diff.ratings': 'Rated or not',
  'diff.ratings.in': '{name}: rated now.',
  'diff.ratings.out': '{name}: no longer rated ({why}).',
  'diff.ratings.why': '{name}: not rated, now for another reason ({why}).',
  'diff.newcomers': 'New among the facilities',
  'diff.leavers': 'Gone from the facilities',
  'diff.comer.rated': '{name}: {standing}',
  'diff.comer.unrated': '{name}: not rated ({why})',

  'diff.place': 'place {place}',
  'diff.place.move': 'place {from} → {to}',
  'diff.band': 'band {band}',
  'diff.band.move': 'band {from} → {to}',
  'diff.all': 'band with the unrated {band}',
  'diff.all.move': 'band with the unrated {from} → {to}',
  'diff.widened': 'wider',
  'diff.narrowed': 'narrower',
  'diff.end.best': 'best place of the band',
  'diff.end.worst': 'worst place of the band',
  'diff.end.all-best': 'best place with the unrated',
  'diff.end.all-worst': 'worst place with the unrated',
  'diff.share': '{by} ({causes})',
  'diff.cause.method': 'the method',
  'diff.cause.leavers': 'facilities gone',
  'diff.cause.newcomers': 'new facilities',
  'diff.cause.others': 'records of others',
  'diff.cause.kind': 'its kind',
  'diff.how':
    'Place 1 is the most hazardous. A minus moves up the list, a plus down; the shares of a move always add up to it. They are found by replacing old by new in a fixed order: the method, facilities gone, new facilities, the records of others, then the facility’s own kind and facts one by one.',

  'diff.scores': 'Scores and their parts: {method}',
  'diff.score.facility': 'Facility',
  'diff.score.index': 'Index',
  'diff.score.parts': 'Parts that differ',
  'diff.score.known': 'Parts with evidence',
  'diff.score.none': 'no such part',

  'diff.effect.restored': 'With the removed claims put back: {without}. As proposed: {with}.',
  'diff.effect.silent': 'Without this word: {without}. As proposed: {with}.',
  'diff.effect.index': 'index {score}',
  'diff.flag.address-lost':
    '{record}: the address leads nowhere. A redirect or a reason is missing in ledger.yaml.',
  'diff.flag.ledger-line-gone': '{record}: the line was taken out of ledger.yaml. Its lines stay for ever.',
  'diff.flag.ledger-line-changed':
    '{record}: the line in ledger.yaml leads elsewhere than before, or no longer says why the page is gone.',
  'diff.flag.own-favour':
    'Second reviewer asked. {record}: {keys}. The operator is the only source ({sources}), and the facility looks safer by its word.',
  'diff.flag.worst-case-improved':
    '{record}: {keys}. Evidence was removed, and the worst case looks better by that alone.',
  'diff.flag.became-unrated': '{record}: no longer counts in the ranking ({why}).',
  'diff.flag.method-changed':
    '{record}: the method itself says otherwise, so scores move without any new fact.',
  'diff.flag.default-method-changed': 'The main ranking is another method now: {base} → {head}.',
  'diff.flag.source-kind-changed': '{record}: the document counts as another kind of voice: {base} → {head}.',
  'diff.flag.record-gone': '{record}: the record was taken out.',
  'diff.flag.one-language.en':
    '{record}: changed in English alone, the Russian text stands as it was: {keys}.',
  'diff.flag.one-language.ru':
    '{record}: changed in Russian alone, the English text stands as it was: {keys}.',
  'diff.flag.keys.whole': 'the whole page',
} as const
