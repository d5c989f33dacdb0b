import type { IssueText } from '../../issue-text.ts'

/** What the checks of borders and of the way of the water say, in English. */
export const watersIssues = {
  'border-mismatch': {
    message: '"{found}" does not fit a border of {sides}.',
    hint: 'Name the file by two countries in the order of the alphabet, as in kg-uz.yaml, and say into which of the two a river flows.',
  },
  'river-against-borders': {
    message:
      'The crossings in borders/ and the countries of the river "{river}" do not make one way from source to mouth ({course}).',
    hint: 'Add the missing crossing, correct into, or correct the countries of the river.',
  },
  'downstream-not-neighbours': {
    message: '{from} and {into} share no border, so water cannot pass straight from one into the other.',
    hint: 'Name the countries between them in their order, or split the claim.',
  },
  'downstream-against-rivers': {
    message: 'Downstream stands {claimed}, but the river "{river}" flows on through {course}.',
    hint: 'Correct the order or the countries; if the sources do disagree, say so in a note.',
  },
} as const satisfies Record<string, IssueText>
