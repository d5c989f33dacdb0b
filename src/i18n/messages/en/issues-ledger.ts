import type { IssueText } from '../../issue-text.ts'

/** What is said of addresses that were published once, and of replies. */
export const ledgerIssues = {
  'id-reused': {
    message: 'The address {address} was published once for another record; an id is never used again.',
    hint: 'Give this record another file name; what became of the old one stands in ledger.yaml.',
  },
  'ledger-duplicate': {
    message: 'The address {address} stands on two lines.',
    hint: 'Keep the first line; take what only the second one says over into it.',
  },
  'ledger-record-gone': {
    message: 'The address {address} was published, but nothing stands there any more.',
    hint: 'Renamed: "npm run rename -- {address} NEW". Withdrawn: "npm run withdraw -- {address} --reason-en … --reason-ru …". Both also work when the file has gone already.',
  },
  'ledger-page-gone': {
    message: 'The page {address} was published, but nothing makes it any more.',
    hint: 'Add "redirect" to its line, with the address of the page to read instead, or "gone" with the reason in both languages.',
  },
  'ledger-redirect-nowhere': {
    message: 'The redirect of {address} leads to {to}, where nothing stands.',
    hint: 'Name an address with a page.',
  },
  'ledger-redirect-chain': {
    message: 'The redirect of {address} leads to {to}, which itself leads on to {end}.',
    hint: 'Write redirect: {end}, so that a reader gets there in one hop.',
  },
  'ledger-redirect-loop': {
    message: 'The redirect of {address} to {to} runs in a circle.',
    hint: 'Let one of the addresses stand; a redirect leads to a page.',
  },
  'ledger-redirect-stands': {
    message: '{address} leads to {to}, but a page still stands there.',
    hint: 'Remove the redirect if the page is to stay; if it is a new record, give it another id.',
  },
  'ledger-gone-stands': {
    message: '{address} is said to be gone, but a page still stands there.',
    hint: 'Remove "gone" if the page is to stay; if it is a new record, give it another id.',
  },
  'ledger-merged-nowhere': {
    message: '{address} was merged into {to}, but no record stands there.',
    hint: 'Name the address of the record that took it over.',
  },
  'ledger-two-ends': {
    message: 'A line cannot both lead elsewhere and be gone.',
    hint: 'Keep "redirect" where the record was renamed, "gone" where it was withdrawn.',
  },
  'ledger-merged-not-gone': {
    message: '"merged_into" stands on a line that is not gone.',
    hint: 'Add "gone" with the reason in both languages.',
  },
  'response-without-source': {
    message: 'Nothing says where the reply can be read.',
    hint: 'Add "source" with the id of a record in sources/, or "url" with its address.',
  },
  'response-date-differs': {
    message: 'The reply was received on {date}, but is filed under {filed}.',
    hint: 'The name of the file is the day it was received; correct one of the two.',
  },
  'unknown-fact': {
    message: 'A record of a facility has no key "{key}".',
    hint: 'Name the facts the reply speaks to: {list}.',
  },
} as const satisfies Record<string, IssueText>
