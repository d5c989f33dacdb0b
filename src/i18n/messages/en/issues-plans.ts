import type { IssueText } from '../../issue-text.ts'

/** About work plans and trainings. */
export const planIssues = {
  'bad-due': {
    message: '{found} is not a deadline.',
    hint: 'Write a year, a quarter, a month or a day in quotes, as exactly as the source has it: "2022", "2022-Q4", "2022-06" or "2022-06-30".',
  },
  'ends-before-start': {
    message: 'The end {found} lies before the beginning.',
    hint: 'Correct "from" or "to"; leave "to" out for a single day.',
  },
  'held-before-start': {
    message: 'The document of {date} cannot say that an event of {from} took place.',
    hint: 'Name a later document under "held", or leave "held" out: the page then says that no public evidence was found.',
  },
} as const satisfies Record<string, IssueText>
