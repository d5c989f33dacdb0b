/** Why the rules about forms exist. One or two plain sentences a code. */
export const problemWhyForm = {
  'problem-why.form-unknown': 'Only answers to a form that we know can become a record without guessing.',
  'problem-why.form-too-large': 'Long texts belong to the source; the form asks for facts.',
  'problem-why.form-heading-missing': 'The headings tell which answer belongs to which question.',
  'problem-why.form-heading-twice': 'Of two answers to one question nobody can say which counts.',
  'problem-why.form-heading-unknown': 'A line that begins with # would cut an answer in two.',
  'problem-why.form-answer-missing': 'Without this answer the record would miss a key that every record has.',
  'problem-why.form-answer-not-offered': 'Only the words of the list mean the same in both languages.',
  'problem-why.form-answer-unread': 'A value that is not understood must not be guessed.',
  'problem-why.form-record-missing': 'A correction needs the record it corrects.',
  'problem-why.form-record-there': 'A second record of the same place would count it twice.',
  'problem-why.form-source-missing': 'No value is published without a document that a reader can look up.',
} as const
