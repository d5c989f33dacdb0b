import type { IssueText } from '../../issue-text.ts'

/** About summaries of releases. */
export const releaseIssues = {
  'release-id-differs': {
    message: 'The file is called {filed}, but its date and inputs are those of {right}.',
    hint: 'Take the file back as it was committed: "npm run release" alone writes summaries, and nobody changes them.',
  },
} as const satisfies Record<string, IssueText>
