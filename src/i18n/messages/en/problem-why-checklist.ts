/** Why the problems of checklists and evaluations matter. */
export const problemWhyChecklist = {
  'problem-why.expected-text-or-pair':
    'Evidence is quoted as it was written; readers of both languages must be able to see it.',
  'problem-why.question-id':
    'Answers and measures name questions by their ids for ever; the category must be plain from the id.',
  'problem-why.checklist-part-head':
    'What is said in two files can differ; then nobody knows which of them holds.',
  'problem-why.evaluation-without-source':
    'A judgement of a dam that nobody can look up could be anybody’s, and could do harm.',
  'problem-why.answer-twice': 'Of two answers only one can count, and a reader cannot know which.',
  'problem-why.unknown-checklist': 'Answers mean nothing without the questions.',
  'problem-why.unknown-measure': 'A question would send the reader to a measure that is not there.',
  'problem-why.unknown-question': 'The answer would be lost without a word, and the shares would be wrong.',
  'problem-why.unknown-category': 'The question would count in the whole, but in no category.',
  'problem-why.question-twice': 'An answer would count for two questions.',
  'problem-why.question-not-asked':
    'Shares are given for the parts that were asked; an answer outside them would be left out in silence.',
  'problem-why.answer-without-reason':
    '“Not applicable” takes a question out of every share. For a critical one the reader must be able to judge the reason.',
  'problem-why.evaluation-date-differs':
    'Evaluations are shown in the order of their days; two dates leave that open.',
} as const
