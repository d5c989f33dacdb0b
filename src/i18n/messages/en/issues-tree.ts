import type { IssueText } from '../../issue-text.ts'

/** What the checks of the YAML tree say, in English. */
export const treeIssues = {
  'yaml-syntax': {
    message: 'This is not valid YAML: {detail}',
    hint: 'Compare with a neighbouring record; texts with special characters need quotes.',
  },
  'yaml-indent': {
    message: 'The indentation does not fit the lines above.',
    hint: 'Indent each level by two spaces.',
  },
  'yaml-tab': { message: 'A tab is used to indent.', hint: 'Indent with spaces.' },
  'yaml-unclosed': {
    message: 'The quote or the bracket that opens here is never closed.',
    hint: 'Close it where the text or the list ends.',
  },
  'yaml-no-colon': {
    message: 'A colon is missing after this key.',
    hint: 'Behind a key stand a colon and a space, as in "country: KG".',
  },
  'yaml-plain-start': {
    message: 'Without quotes a text cannot begin with the character {character}.',
    hint: 'Put the text in quotes.',
  },
  'yaml-colon': {
    message: 'A key stands where a value was expected.',
    hint: 'Put a text that contains a colon and a space in quotes, or begin a new line.',
  },
  'yaml-duplicate-key': { message: 'The key "{key}" stands twice.', hint: 'Join the two, or remove one.' },
  'yaml-key': {
    message: '"{key}" cannot be a key.',
    hint: 'Keys are small Latin letters, digits and underscores, beginning with a letter.',
  },
  'yaml-decimal-comma': {
    message: 'The comma cuts {found} in two: it separates values here.',
    hint: 'Write it with a point: {mended}.',
  },
  'yaml-anchor': {
    message: 'Anchors (&) are not allowed.',
    hint: 'Write the value out wherever it is needed; put a text that begins with & in quotes.',
  },
  'yaml-alias': {
    message: 'Aliases (*) are not allowed.',
    hint: 'Write the value out; put a text that begins with * in quotes.',
  },
  'yaml-tag': {
    message: 'Tags (!) are not allowed.',
    hint: 'Remove the tag; put a text that begins with ! in quotes.',
  },
  'yaml-directive': {
    message: 'Directives (%) are not allowed.',
    hint: 'Remove the line; records are always YAML 1.2.',
  },
  'yaml-documents': {
    message: 'The file holds several documents.',
    hint: 'One file, one record: remove the line --- and what belongs to another record.',
  },
  'yaml-empty': { message: 'The file holds only comments.', hint: 'Write the record or remove the file.' },
  'yaml-depth': {
    message: 'Maps and lists lie deeper than {limit} levels.',
    hint: 'No record needs that; check the indentation and the brackets.',
  },
  'yaml-nodes': {
    message: 'The file holds more than {limit} keys and values.',
    hint: 'Split it into several records.',
  },
} as const satisfies Record<string, IssueText>
