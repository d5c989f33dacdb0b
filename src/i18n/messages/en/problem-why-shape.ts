/** Why the rules about keys and values exist. One or two plain sentences a code. */
export const problemWhyShape = {
  'problem-why.missing-key': 'Without this key the record cannot be read, placed or traced to its source.',
  'problem-why.unknown-key':
    'A key with a slip of the pen would be passed over, and its value would be missing without anyone noticing.',
  'problem-why.value-empty': 'An empty value is neither a fact nor a stated unknown.',
  'problem-why.expected-map': 'Here stand several named values; one text cannot hold them.',
  'problem-why.expected-list': 'There may be several, so one also stands in a list.',
  'problem-why.expected-text': 'A number that is meant as a name loses its zeros: 007 becomes 7.',
  'problem-why.expected-number':
    'Only numbers can be compared, summed and scored. What the source says in words goes to stated.',
  'problem-why.expected-integer': 'People, years and ranks come whole.',
  'problem-why.expected-true': 'The mark stands or it does not; there is no third.',
  'problem-why.expected-pair': 'Every reader gets the same depth in both languages.',
  'problem-why.expected-pair-or-id':
    'With an id the name is written once for all records; without one it is needed in both languages.',
  'problem-why.expected-text-or-list':
    'Here stands one value or a list of them, nothing with keys of its own.',
  'problem-why.expected-fact': 'A value without source and date cannot be checked by anyone.',
  'problem-why.expected-range': 'A span has two ends; written as a text it could not be scored.',
  'problem-why.decimal-comma': 'Programs read a decimal comma as a text or as two numbers.',
  'problem-why.number-quoted': 'In quotes a number is a text and cannot be scored.',
  'problem-why.not-in-list': 'Words of a closed list mean the same in every record and in both languages.',
  'problem-why.too-small': 'Such a value has always been a slip of units: thousands or millions were meant.',
  'problem-why.not-above': 'Unknown is never zero: a dam of no height would look harmless.',
  'problem-why.too-large':
    'Such a value has always been a slip: another unit, a digit too many, latitude for longitude.',
  'problem-why.empty-list':
    'An empty list looks like an answer: that there are none. If nobody knows, leave the key out.',
  'problem-why.empty-claims': 'Without a claim nobody can tell whether the fact was searched for.',
  'problem-why.bad-shape': 'What does not fit any shape cannot be read by all in the same way.',
  'problem-why.bad-id':
    'Ids are file names and addresses; in this form they are the same everywhere and cannot be forged.',
  'problem-why.bad-placed-id': 'Two countries may have ponds of one name; the country tells them apart.',
  'problem-why.bad-country-code': 'Names of countries differ by language; the code does not.',
  'problem-why.bad-region-code': 'With the code other data of the region can be joined to ours.',
  'problem-why.bad-language':
    'Readers see the language of a source before they open it, and browsers read it aloud rightly.',
  'problem-why.bad-date': 'A date that does not exist cannot be put in order with others.',
  'problem-why.bad-as-of':
    'The date decides which claim is the newest, and how far an old figure may have grown.',
  'problem-why.bad-address': 'Addresses are compared letter by letter; two spellings of one would be two.',
  'problem-why.no-value': 'A claim has to claim something.',
  'problem-why.value-and-range': 'With both nobody could say which of the two the source gives.',
  'problem-why.low-above-high': 'The ends were swapped, or a digit is missing; the score would be nonsense.',
  'problem-why.several-preferred': 'The preferred claim decides; two cannot both decide.',
  'problem-why.ledger-two-ends': 'An address leads on or is withdrawn; a reader cannot get both answers.',
  'problem-why.ledger-merged-not-gone':
    'A record that was merged stands no more; readers have to be told why.',
  'problem-why.response-without-source': "A reply that nobody can look up could be anybody's.",
  'problem-why.outside-scale':
    'A number under the wrong scale would be compared with values it has nothing to do with.',
  'problem-why.item-repeated':
    'Two items of one id cannot be told apart; a correction could reach the wrong one.',
} as const
