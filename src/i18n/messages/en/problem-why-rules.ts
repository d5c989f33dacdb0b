/** Why the rules across records and of methods exist. One or two plain sentences a code. */
export const problemWhyRules = {
  'problem-why.id-repeated':
    'Elsewhere than on this computer the two are one file, and one of them would be lost.',
  'problem-why.id-confusable':
    'Two ids that look alike are taken for each other in talk, in letters and in lists.',
  'problem-why.id-reused':
    'Old links would lead to another facility, and old quotations would be about the wrong one.',
  'problem-why.name-confusable':
    'In a list two facilities of one name cannot be told apart; often they are one, listed twice.',
  'problem-why.outside-country': 'Most wrong coordinates are latitude and longitude swapped, or a lost sign.',
  'problem-why.country-differs': 'The country decides the address, the list and the neighbours downstream.',
  'problem-why.ledger-duplicate': 'Two lines about one address could say different things.',
  'problem-why.ledger-record-gone':
    'Readers, journalists and other atlases have linked to this address; it must lead somewhere for ever.',
  'problem-why.ledger-page-gone':
    'Readers have linked to this page; where its record is gone or has moved, the address must say where to read on.',
  'problem-why.ledger-redirect-nowhere': 'A redirect to nothing is a dead link with a detour.',
  'problem-why.ledger-redirect-chain': 'Each hop costs time and may break; some hosts follow only one.',
  'problem-why.ledger-redirect-loop': 'A browser would run in a circle and give up.',
  'problem-why.ledger-redirect-stands': 'Where a page stands a redirect would hide it.',
  'problem-why.ledger-gone-stands': 'A page cannot be withdrawn and there at once.',
  'problem-why.ledger-merged-nowhere':
    'Readers of a withdrawn record are sent to the one that took it over; it has to be there.',
  'problem-why.unknown-source':
    'A value rests on its source; without the record of the source nobody can look it up.',
  'problem-why.unknown-material': 'The material decides which hazard class is possible when none is stated.',
  'problem-why.unknown-river':
    'The river places the facility in its waters; a slip of the pen would cut it off.',
  'problem-why.unknown-basin': 'The basin lists its facilities; a slip of the pen would leave this one out.',
  'problem-why.unknown-region':
    'The region lists its facilities; a slip of the pen would leave this one out.',
  'problem-why.unknown-operator':
    'The operator lists its facilities; a slip of the pen would leave this one out.',
  'problem-why.unknown-facility': 'The record speaks of a facility that the atlas does not have.',
  'problem-why.unknown-group': 'A member of a group that is not there would be counted as if it stood alone.',
  'problem-why.country-without-record':
    'Without the box of the country nobody notices coordinates that lie elsewhere.',
  'problem-why.member-of-itself': 'A group that contains itself cannot be counted.',
  'problem-why.member-of-no-group':
    'Members are counted within their group; a single facility holds no others.',
  'problem-why.operator-named-twice': 'The facilities of one operator would be listed under two names.',
  'problem-why.date-after-release':
    'A document from the future is a slip of the pen; it would win over all others as the newest.',
  'problem-why.year-after-release':
    'Only what is planned lies ahead. Elsewhere the year is a slip of the pen.',
  'problem-why.closed-before-commissioned':
    'A facility cannot close before it opens; one of the years is wrong.',
  'problem-why.closed-may-precede-commissioned':
    'Some of the years that the sources allow contradict each other.',
  'problem-why.outside-derived':
    'Two figures of one thing that cannot both be right often hide a wrong unit.',
  'problem-why.never-cited':
    'A source or a word that nothing uses is often a reference that was forgotten or misspelt.',
  'problem-why.unknown-fact':
    'The reply is shown beside the value it speaks to; here there is none of that name.',
  'problem-why.response-date-differs': 'Replies are shown in the order they came; two dates leave that open.',
  'problem-why.expected-score': 'Only numbers and intervals can be summed.',
  'problem-why.expected-word-or-number': 'A row of the table is about values a fact can have.',
  'problem-why.unknown-value': 'A row about a word that no record has would never apply.',
  'problem-why.duplicate-value': 'Two rows about one value could give two scores.',
  'problem-why.score-outside-range':
    'The range is what is taken where nothing is known: an unknown must never look safer than a known value.',
  'problem-why.wrong-input': 'A logarithm of a word, or a table of a length, means nothing.',
  'problem-why.wrong-unit':
    'A score computed in another unit is wrong by orders of magnitude, and nobody sees it.',
  'problem-why.bad-steps': 'A number in a gap would have no score, and one in an overlap two.',
  'problem-why.bad-divisor': 'Dividing by zero gives no bound at all.',
  'problem-why.unknown-component': 'A rule about a part that the method does not have would never apply.',
  'problem-why.duplicate-component': 'Parts are summed by their ids; of two with one id one would be lost.',
} as const
