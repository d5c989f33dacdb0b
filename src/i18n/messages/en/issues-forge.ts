import type { IssueText } from '../../issue-text.ts'

/** What the gate of the git tree and the readers of issue forms say, in English. */
export const forgeIssues = {
  'git-link': {
    message: 'This is a symbolic link.',
    hint: 'Put the record itself in its place; links are never followed.',
  },
  'git-submodule': {
    message: 'This is a submodule: another repository.',
    hint: 'Remove it; a request brings records only.',
  },
  'git-executable': {
    message: 'The file is marked as a program.',
    hint: 'Take the mark away: git update-index --chmod=-x {path}',
  },
  'git-mode': {
    message: 'The file has the mode {mode}; records have 100644.',
    hint: 'Add it again as an ordinary file.',
  },
  'git-name': {
    message: 'The name {found} is refused: it has bytes or parts that no record may have.',
    hint: 'Use small Latin letters, digits and single hyphens.',
  },
  'git-path': {
    message: 'No record may lie at this path.',
    hint: 'Records lie as in content/{example}; other files belong in a request of their own.',
  },
  'git-same-path': {
    message: 'On some computers this path is the same as {other}.',
    hint: 'Keep one of the two: paths may not differ in capitals or accents alone.',
  },
  'git-size': {
    message: 'The file has {size} bytes; {limit} is the most.',
    hint: 'One record describes one thing; move long texts to its source.',
  },
  'git-count': {
    message: 'The request changes more than {limit} records.',
    hint: 'Divide it into several requests.',
  },
  'git-tree': {
    message: 'The tree of the request cannot be read ({reason}).',
    hint: 'Make the commit again with git itself, from a fresh clone.',
  },
  'git-mixed': {
    message: 'The request changes records and, besides, {list}.',
    hint: 'Make two requests: one for the records, one for the rest.',
  },
  'git-renamed': {
    message: 'The record is gone, but its address {address} was published.',
    hint: 'Addresses are for ever: use "npm run rename", or add the address to content/ledger.yaml with its redirect or the reason.',
  },
  'git-ledger': {
    message: 'The ledger has lost the address {address}.',
    hint: 'The ledger only grows: put the line back.',
  },
  'git-unrelated': {
    message: 'The request does not descend from one commit of the main branch.',
    hint: 'Begin a branch at the main branch of today and bring the records into it.',
  },
  'git-conflict': {
    message: 'The file was changed on the main branch too.',
    hint: 'Bring the request up to date with the main branch and settle the difference.',
  },
  'form-unknown': {
    message: 'The text is not an answer to one of the forms.',
    hint: 'Give it whole, with its headings, as the forge shows it for editing; the forms stand in .github/ISSUE_TEMPLATE.',
  },
  'form-too-large': {
    message: 'The answers have {size} characters; {limit} is the most.',
    hint: 'Shorten them; a document belongs behind an address, not in the form.',
  },
  'form-heading-missing': {
    message: 'The heading "{heading}" is missing.',
    hint: 'Put it back as the form has it: ### {heading}',
  },
  'form-heading-twice': {
    message: 'The heading "{heading}" stands twice.',
    hint: 'Leave one; an answer must not hold a heading of the form.',
  },
  'form-heading-unknown': {
    message: 'The heading "{heading}" is not one of the form.',
    hint: 'Take it out; write the answer without lines that begin with #.',
  },
  'form-answer-missing': {
    message: 'Nothing stands under "{heading}".',
    hint: 'Write the answer there: the record cannot be made without it.',
  },
  'form-answer-not-offered': {
    message: 'Under "{heading}" stands "{found}", which the form does not offer.',
    hint: 'Choose one of its answers, word for word.',
  },
  'form-answer-unread': {
    message: 'Under "{heading}" stands "{found}", which cannot be read.',
    hint: 'Write it as in this example: {example}',
  },
  'form-record-missing': {
    message: 'There is no record "{id}".',
    hint: 'Copy the id from the address of the page, as in kg/kumtor.',
  },
  'form-record-there': {
    message: 'There is a record "{id}" already.',
    hint: 'Correct that one, or choose another short name.',
  },
  'form-source-missing': {
    message: 'There is no source "{id}", and the form does not describe a new one.',
    hint: 'Give the id of a source of the atlas, or its title, publisher, year, language and kind.',
  },
} satisfies Record<string, IssueText>
