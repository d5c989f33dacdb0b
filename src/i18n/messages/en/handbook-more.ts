/** The editors’ handbook: groups, states, names, replies, removal. */
export const handbookMore = {
  'handbook.groups.title': 'Groups and members',
  'handbook.groups.1': 'A pond with a dam of its own is a record of its own.',
  'handbook.groups.2':
    'If a source gives one figure for several ponds, it belongs to a record of the kind `group`; the ponds name it in `member_of`.',
  'handbook.groups.3':
    'Never divide the figure of a group among its members, and never add theirs up to one for the group.',
  'handbook.groups.4': 'Groups are listed and not rated, so nothing is counted twice.',
  'handbook.groups.5':
    'Before you add a facility, search for its place and its other names. Two records of one pond are worse than none.',
  'handbook.states.title': 'Planned, abandoned, moved',
  'handbook.states.1':
    'A planned facility gets a record as soon as a public document names its place. Years ahead are allowed only there.',
  'handbook.states.2':
    'Closed means that deposition has ended; rehabilitated that works against its dangers are done; abandoned that nobody looks after it; orphaned that it has no owner in law.',
  'handbook.states.3':
    'Conserved, mothballed and the like are words of a source: choose the nearest state and put the word into `stated`.',
  'handbook.states.4':
    'A pond whose tailings were moved away stays in the atlas as relocated: people ask what was there.',
  'handbook.states.5': 'Absence from a new register is no proof of closure.',
  'handbook.names.title': 'Names and transliteration',
  'handbook.names.1':
    'Take the name that a document in that language prints. If none does, transliterate and list the language in `transliterated`.',
  'handbook.names.2':
    'From Russian to English: letter by letter as on maps (zh, kh, ts, ch, sh, shch, y for ы, nothing for ь), names of countries and oblasts in their official English form.',
  'handbook.names.3':
    'From English to Russian: the usual Russian name of the place. «ё» is written where it belongs, «№» stands before numbers.',
  'handbook.names.4':
    'Names in Kazakh, Kyrgyz, Tajik, Uzbek and Turkmen go to `names_other` as printed. Do not translate them.',
  'handbook.names.5':
    'All other spellings are `aliases`: old names, other transliterations, the number alone with the plant.',
  'handbook.names.6':
    'Write every word on one keyboard layout: a Latin letter in a Russian word cannot be found.',
  'handbook.caveats.title': 'What a score does not say',
  'handbook.caveats.1':
    'Being listed is not an accusation. The atlas lists every facility it can find, safe ones too.',
  'handbook.caveats.2':
    'The index shows possible danger, for deciding where to look first. It does not show the condition of a dam.',
  'handbook.caveats.3': 'Write without judgement: the source names a danger, not: the operator is careless.',
  'handbook.caveats.4': 'If a remark protects readers from a wrong conclusion, it belongs in `notes`.',
  'handbook.reply.title': 'The right of reply',
  'handbook.reply.1':
    'Whoever is concerned may answer: operator, owner, authority, the people who live there.',
  'handbook.reply.2':
    'A reply is a record in `responses/`. It is shown, unshortened, beside the values it speaks to.',
  'handbook.reply.3':
    'A reply with a document becomes a claim as well. A reply without one changes no value.',
  'handbook.reply.4': 'Editors say in `answer` what they did and why. They answer politely, and all alike.',
  'handbook.removal.title': 'Correction and removal',
  'handbook.removal.1':
    'What is wrong is corrected as soon as a document shows it. The old value remains in the history.',
  'handbook.removal.2':
    'Removed at once: data about private persons, texts whose licence forbids them, coordinates that were never public and put people in danger.',
  'handbook.removal.3':
    'Not removed: a fact with a public source because somebody dislikes it. That is what replies are for.',
  'handbook.removal.4':
    'A record that was wrong as a whole is withdrawn: its address stays and says why. Ids are never used again.',
  'handbook.removal.5':
    'A facility that turns out to be another one is merged: the old address leads to the one that stands.',
  'handbook.never.title': 'What never to do',
  'handbook.never.1': 'Invent a value, fill a gap by analogy, or write from memory.',
  'handbook.never.2':
    'Copy a national hazard class into the water hazard class, or the reverse: they measure different things.',
  'handbook.never.3':
    'Take the height above sea level for the height of a dam, or the depth of a deposit for either.',
  'handbook.never.4': 'Put a yearly flow or a capacity where the content belongs.',
  'handbook.never.5': 'Let a program write values that nobody has compared with the document.',
  'handbook.never.6':
    'Change a method to move one facility: a method is corrected for all, in a new file, with its source.',
  'handbook.never.7':
    'Rename a file by hand: its path is its address. `npm run rename` keeps the old one alive.',
} as const
