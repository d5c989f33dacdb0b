import type { IssueText } from '../../issue-text.ts'

/** About checklists and evaluations. */
export const checklistIssues = {
  'expected-text-or-pair': {
    message: 'A text, or a text in both languages, was expected here, not {found}.',
    hint: 'Write the text in quotes, or { en: …, ru: … }.',
  },
  'question-id': {
    message: 'A question cannot have the id "{found}".',
    hint: 'Write the id of its category, a hyphen and two digits, as in dam-07.',
  },
  'checklist-part-head': {
    message: 'A file that is part of a checklist has "{key}" of its own.',
    hint: 'Say it in the first file of the checklist alone, or remove "part_of".',
  },
  'evaluation-without-source': {
    message: 'Nothing says where the evaluation can be read.',
    hint: 'Add "source" with the id of a record in sources/, or "url" with its address.',
  },
  'answer-twice': {
    message: 'The question {id} is answered twice.',
    hint: 'Keep the answer that holds.',
  },
  'unknown-checklist': {
    message: 'There is no checklist "{id}".',
    hint: 'Name a file of checklists/ that exists.',
  },
  'unknown-measure': {
    message: 'There is no measure "{id}".',
    hint: 'Add measures/{id}.yaml, or name a measure that exists.',
  },
  'unknown-question': {
    message: 'The checklist {checklist} has no question "{id}".',
    hint: 'Use the ids as the page of the checklist shows them.',
  },
  'unknown-category': {
    message: 'The checklist has no category "{id}".',
    hint: 'Its categories are {list}.',
  },
  'question-twice': {
    message: 'The question {id} stands in {other} as well.',
    hint: 'Give one of the two the next free number of its category.',
  },
  'question-not-asked': {
    message: 'The question {id} belongs to part {group}; here only these count: {list}.',
    hint: 'Add the part to "groups", or take the question out.',
  },
  'answer-without-reason': {
    message: 'The critical question {id} is set aside as not applicable, without a reason.',
    hint: 'Say under "evidence" why it does not apply, or answer it.',
  },
  'evaluation-date-differs': {
    message: 'The evaluation is of {date}, but is filed under {filed}.',
    hint: 'The name of the file is the day of the evaluation; correct one of the two.',
  },
} as const satisfies Record<string, IssueText>
