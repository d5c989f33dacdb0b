import type { IssueText } from '../../issue-text.ts'

/** What the checks of the shape of a record say, in English. */
export const shapeIssues = {
  'missing-key': { message: 'The key "{key}" is missing.', hint: 'Add it here.' },
  'unknown-key': { message: 'There is no key "{key}" here.', hint: 'Known keys: {list}.' },
  'value-empty': { message: 'The value is missing.', hint: 'Write a value, or leave the key out.' },
  'expected-map': {
    message: 'Keys with values were expected here, not {found}.',
    hint: 'Write keys below, each with its value, indented by two spaces.',
  },
  'expected-list': {
    message: 'A list was expected here, not {found}.',
    hint: 'Write [a, b], or one item a line with "- " before it.',
  },
  'expected-text': { message: 'A text was expected here, not {found}.', hint: 'Put the value in quotes.' },
  'expected-number': {
    message: 'A number was expected here, not {found}.',
    hint: 'Write digits, with a point for decimals: 110500 or 41.28222.',
  },
  'expected-integer': {
    message: 'A whole number was expected here, not {found}.',
    hint: 'Write digits only.',
  },
  'expected-true': {
    message: 'Only "true" can stand here, not {found}.',
    hint: 'Write true, or leave the key out.',
  },
  'expected-pair': {
    message: 'A text in both languages was expected here, not {found}.',
    hint: 'Write { en: …, ru: … }.',
  },
  'expected-pair-or-id': {
    message: 'A text in both languages or the id of a record was expected here, not {found}.',
    hint: 'Write { en: …, ru: … } or the id.',
  },
  'expected-text-or-list': {
    message: 'A text or a list of texts was expected here, not {found}.',
    hint: 'Write one value, or several as [a, b].',
  },
  'expected-fact': {
    message: 'A list of claims or an unknown was expected here, not {found}.',
    hint: 'Write - { value: …, source: s010, as_of: "2007" } on the next line, or { unknown: undisclosed }.',
  },
  'expected-range': {
    message: 'A range of two numbers was expected here, not {found}.',
    hint: 'Write range: [low, high].',
  },
  'decimal-comma': { message: '{found} has a decimal comma.', hint: 'Write it with a point: {mended}.' },
  'number-quoted': { message: 'The number {found} stands in quotes.', hint: 'Remove the quotes.' },
  'not-in-list': { message: '"{found}" is not one of the values allowed here.', hint: 'Allowed: {list}.' },
  'too-small': {
    message: '{found} is too small; the least is {limit}.',
    hint: 'Check the figure, and the unit where the key names one.',
  },
  'not-above': {
    message: '{found} must be more than {limit}.',
    hint: 'Check the figure; where it is not known, leave the key out.',
  },
  'too-large': {
    message: '{found} is too large; the most is {limit}.',
    hint: 'Check the figure, and the unit where the key names one.',
  },
  'empty-list': { message: 'The list is empty.', hint: 'Name at least one, or leave the key out.' },
  'empty-claims': {
    message: 'The list of claims is empty.',
    hint: 'Write a claim, or leave the key out: that means nobody has searched yet.',
  },
  'bad-shape': {
    message: 'This value does not fit here: {found}.',
    hint: 'Compare with a neighbouring record.',
  },
  'bad-id': {
    message: '"{found}" is not an id.',
    hint: 'Ids are small Latin letters, digits and single hyphens, as in s010 or gold-tailings.',
  },
  'bad-placed-id': {
    message: '"{found}" is not an id with its country.',
    hint: 'Write country and name, as in kg/mailuu-suu.',
  },
  'bad-country-code': {
    message: '"{found}" is not a country code.',
    hint: 'Write the two capital letters of ISO 3166-1, as in KG.',
  },
  'bad-region-code': {
    message: '"{found}" is not a code of a region.',
    hint: 'Write the code of ISO 3166-2, as in KG-J.',
  },
  'bad-language': {
    message: '"{found}" is not a code of a language.',
    hint: 'Write the two small letters of ISO 639-1, as in ru.',
  },
  'bad-date': {
    message: '"{found}" is not a date that exists.',
    hint: 'Write "2013", "2013-02" or "2013-02-25".',
  },
  'bad-as-of': {
    message: '"{found}" is not a date that exists.',
    hint: 'Write "2013", "2013-02" or "2013-02-25"; the word undated where neither value nor source has a date.',
  },
  'bad-address': {
    message: '"{found}" is not an address of the atlas.',
    hint: 'Write it without the language, as in facilities/kg/kumtor.',
  },
  'no-value': {
    message: 'The claim has neither a value nor a range.',
    hint: 'Add value: … or range: [low, high].',
  },
  'value-and-range': {
    message: 'The claim has both a value and a range.',
    hint: 'Keep one of the two; two figures of one source are two claims.',
  },
  'low-above-high': {
    message: 'The range begins at {low} and ends at {high}.',
    hint: 'Write the smaller number first.',
  },
  'several-preferred': {
    message: 'More than one claim of this fact is preferred.',
    hint: 'Keep "preferred: true" on one of them.',
  },
  'outside-scale': {
    message: 'The value {found} is none that the scale {scale} knows: it runs from {low} to {high}.',
    hint: 'Check the scale; points, degrees and shares of g are never one another.',
  },
  'item-repeated': {
    message: 'The id {id} stands twice in the list.',
    hint: 'Give the second item an id of its own.',
  },
} as const satisfies Record<string, IssueText>
