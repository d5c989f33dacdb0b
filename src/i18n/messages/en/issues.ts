import type { IssueCode } from '../../../core/issue-codes.ts'
import type { IssueText } from '../../issue-text.ts'
import { checklistIssues } from './issues-checklist.ts'
import { forgeIssues } from './issues-forge.ts'
import { importIssues } from './issues-import.ts'
import { ledgerIssues } from './issues-ledger.ts'
import { planIssues } from './issues-plans.ts'
import { releaseIssues } from './issues-release.ts'
import { ruleIssues } from './issues-rules.ts'
import { shapeIssues } from './issues-shape.ts'
import { treeIssues } from './issues-tree.ts'
import { watersIssues } from './issues-waters.ts'

/** What every check says, in English: what is wrong, and how to mend it. */
export const issues: Record<IssueCode, IssueText> = {
  ...forgeIssues,
  ...treeIssues,
  ...shapeIssues,
  ...ledgerIssues,
  ...checklistIssues,
  ...planIssues,
  ...releaseIssues,
  ...ruleIssues,
  ...watersIssues,
  ...importIssues,
  'content-empty': {
    message: 'The content folder is empty.',
    hint: 'It needs at least the folders countries, sources, materials and methods.',
  },
  'folder-missing': {
    message: 'The folder "{folder}" is missing.',
    hint: 'The folders countries, sources, materials and methods must exist; add it with its records.',
  },
  'folder-unknown': {
    message: 'The content has no place for a folder "{name}".',
    hint: 'Known folders: {list}.',
  },
  'file-unknown': {
    message: 'The content has no place for a file "{name}".',
    hint: 'Single files are {list}; records lie in their folders.',
  },
  'file-name': {
    message: 'This name of a file is not allowed here.',
    hint: 'Use small Latin letters, digits and single hyphens, as in {example}.',
  },
  'file-is-folder': {
    message: 'A folder stands where a file should be.',
    hint: 'Replace the folder by a file of that name, or remove it.',
  },
  'folder-is-file': {
    message: 'A file stands where the folder "{name}" should be.',
    hint: 'Remove the file and make a folder of that name for the records.',
  },
  'file-is-link': {
    message: 'This is a symbolic link; links are never followed.',
    hint: 'Put the record itself in its place.',
  },
  'file-is-special': {
    message: 'This is not a regular file.',
    hint: 'Only ordinary files and folders may lie in the content.',
  },
  'file-unreadable': {
    message: 'The file cannot be read ({reason}).',
    hint: 'Check the permissions of the file.',
  },
  'file-too-large': {
    message: 'The file has {size} bytes; {limit} is the most.',
    hint: 'One record describes one thing; move long texts to its source.',
  },
  'file-blank': {
    message: 'The file is empty.',
    hint: 'Write the record or remove the file; "npm run new -- facility" begins one.',
  },
  'not-utf8': {
    message: 'The file is not written in UTF-8; from here on it cannot be read (perhaps {guess}).',
    hint: 'Save it again with the encoding UTF-8.',
  },
  'not-text': {
    message: 'This is not a text file.',
    hint: 'Records are texts in YAML; pictures and documents belong elsewhere.',
  },
  'byte-order-mark': {
    message: 'The file begins with a byte order mark.',
    hint: 'Save it as "UTF-8", not as "UTF-8 with BOM".',
  },
  'line-ending': {
    message: 'The line does not end in a plain line feed (LF).',
    hint: 'Save the file with the line endings LF, not CRLF.',
  },
  'control-character': {
    message: 'The control character {point} stands here.',
    hint: 'Delete it; indent with spaces, not with tabs.',
  },
  'hidden-character': {
    message: 'An invisible character ({point}) stands here.',
    hint: 'Delete it and type the text again; it often comes along when text is copied.',
  },
  'final-newline': {
    message: 'The last line does not end in a line feed.',
    hint: 'Add an empty line at the end of the file.',
  },
  'number-form': {
    message: '"{found}" is not a plain decimal number.',
    hint: 'Write digits with a point, at most 11 before it and 8 after: 110500 or 41.28222; no exponent, no leading zero.',
  },
  'date-unquoted': {
    message: 'The date {found} stands without quotes.',
    hint: 'Write "{found}" in quotes; "npm run fix" does it.',
  },
  'text-blank': { message: 'The text is empty.', hint: 'Write it, or leave the key out.' },
  'text-not-nfc': {
    message: 'Letters and their accents stand apart (the text is not in the form NFC).',
    hint: 'Type the text again, or let an editor normalise it to NFC.',
  },
  'text-hidden': {
    message: 'The text hides an invisible character behind an escape.',
    hint: 'Remove the escape.',
  },
  'text-markup': {
    message: 'The character {part} is not allowed in texts.',
    hint: 'Texts are plain; write "less than" in words and use other quotation marks.',
  },
  'text-mixed-script': {
    message: 'The word "{part}" mixes Latin and Cyrillic letters.',
    hint: 'Type the word again on one keyboard layout.',
  },
  'text-other-script': {
    message: 'The letter "{part}" is neither Latin nor Cyrillic.',
    hint: 'Write it out in words.',
  },
  'text-address': {
    message: 'A name holds an address of the web.',
    hint: 'Addresses belong in records of sources/.',
  },
  'text-too-long': { message: 'The text has {length} characters; {limit} is the most.', hint: 'Shorten it.' },
  'url-form': {
    message: 'This is not an address of the web.',
    hint: 'Write it whole, as in https://unece.org/media/news/365127, without spaces, quotes or brackets.',
  },
  'url-scheme': {
    message: 'Addresses that begin with "{scheme}:" are not allowed.',
    hint: 'Use https: or http:.',
  },
  'url-credentials': {
    message: 'The address holds a user name or a password.',
    hint: 'Remove everything before the @.',
  },
  'url-port': {
    message: 'The address names the port {port}.',
    hint: 'Remove the port if the page also answers without it.',
  },
  'url-host-letters': {
    message: 'The host of the address has letters beyond Latin; its true name is {host}.',
    hint: 'Make sure that this is the site you mean.',
  },
}
