/** What the engine says of a method. */
export const METHOD_CODES = [
  'expected-score',
  'expected-word-or-number',
  'unknown-value',
  'duplicate-value',
  'score-outside-range',
  'wrong-input',
  'wrong-unit',
  'bad-steps',
  'bad-divisor',
  'unknown-component',
  'duplicate-component',
] as const
