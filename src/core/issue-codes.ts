import { FORM_CODES, GIT_CODES } from './forge-codes.ts'
import { IMPORT_CODES } from './import-codes.ts'
import { METHOD_CODES } from './method/method-codes.ts'

/**
 * Every code a check may give, by the gate that gives it; no two gates share one. A code never
 * changes its meaning: tests, editors and links rely on it. The words stand in the catalogues.
 */
export const ISSUE_CODES = {
  /** G0: the git tree of a request, before any of it is written to a disk. */
  git: GIT_CODES,
  /** Answers of an issue form, before a record is made of them. */
  form: FORM_CODES,
  /** Names, kinds and places of files. */
  path: [
    'content-empty',
    'folder-missing',
    'folder-unknown',
    'file-unknown',
    'file-name',
    'file-is-folder',
    'folder-is-file',
    'file-is-link',
    'file-is-special',
    'file-unreadable',
  ],
  /** G1: the bytes of a file. */
  bytes: [
    'file-too-large',
    'file-blank',
    'not-utf8',
    'not-text',
    'byte-order-mark',
    'line-ending',
    'control-character',
    'hidden-character',
    'final-newline',
  ],
  /** G2: the YAML tree. */
  tree: [
    'yaml-syntax',
    'yaml-indent',
    'yaml-tab',
    'yaml-unclosed',
    'yaml-no-colon',
    'yaml-plain-start',
    'yaml-colon',
    'yaml-duplicate-key',
    'yaml-key',
    'yaml-decimal-comma',
    'yaml-anchor',
    'yaml-alias',
    'yaml-tag',
    'yaml-directive',
    'yaml-documents',
    'yaml-empty',
    'yaml-depth',
    'yaml-nodes',
  ],
  /** G3: how numbers and dates are written. */
  scalar: ['number-form', 'date-unquoted'],
  /** G4: keys, types and ranges of a record. */
  shape: [
    'missing-key',
    'unknown-key',
    'value-empty',
    'expected-map',
    'expected-list',
    'expected-text',
    'expected-number',
    'expected-integer',
    'expected-true',
    'expected-pair',
    'expected-pair-or-id',
    'expected-text-or-list',
    'expected-fact',
    'expected-range',
    'decimal-comma',
    'number-quoted',
    'not-in-list',
    'too-small',
    'not-above',
    'too-large',
    'empty-list',
    'empty-claims',
    'bad-shape',
    'bad-id',
    'bad-placed-id',
    'bad-country-code',
    'bad-region-code',
    'bad-language',
    'bad-date',
    'bad-as-of',
    'bad-address',
    'no-value',
    'value-and-range',
    'low-above-high',
    'several-preferred',
    'ledger-two-ends',
    'ledger-merged-not-gone',
    'response-without-source',
    'expected-text-or-pair',
    'question-id',
    'checklist-part-head',
    'evaluation-without-source',
    'answer-twice',
    'bad-due',
    'item-repeated',
    'ends-before-start',
    'outside-scale',
  ],
  /** G5: text. */
  text: [
    'text-blank',
    'text-not-nfc',
    'text-hidden',
    'text-markup',
    'text-mixed-script',
    'text-other-script',
    'text-address',
    'text-too-long',
  ],
  /** G6: addresses. */
  url: ['url-form', 'url-scheme', 'url-credentials', 'url-port', 'url-host-letters'],
  /** G7: the whole set of records. */
  set: [
    'id-repeated',
    'id-confusable',
    'id-reused',
    'name-confusable',
    'outside-country',
    'country-differs',
    'ledger-duplicate',
    'ledger-record-gone',
    'ledger-page-gone',
    'ledger-redirect-nowhere',
    'ledger-redirect-chain',
    'ledger-redirect-loop',
    'ledger-redirect-stands',
    'ledger-gone-stands',
    'ledger-merged-nowhere',
  ],
  /** What records say of each other. */
  rule: [
    'unknown-source',
    'unknown-material',
    'unknown-river',
    'unknown-basin',
    'unknown-region',
    'unknown-operator',
    'unknown-facility',
    'unknown-group',
    'country-without-record',
    'member-of-itself',
    'member-of-no-group',
    'operator-named-twice',
    'outside-id-twice',
    'outside-id-missing',
    'date-after-release',
    'year-after-release',
    'closed-before-commissioned',
    'closed-may-precede-commissioned',
    'outside-derived',
    'never-cited',
    'unknown-fact',
    'response-date-differs',
    'border-mismatch',
    'river-against-borders',
    'downstream-not-neighbours',
    'downstream-against-rivers',
    'unknown-checklist',
    'unknown-measure',
    'unknown-question',
    'unknown-category',
    'question-twice',
    'question-not-asked',
    'answer-without-reason',
    'evaluation-date-differs',
    'held-before-start',
    'release-id-differs',
  ],
  /** Methods, judged by the engine. */
  method: METHOD_CODES,
  /** Tables that `npm run import` reads: the file, its header, a cell, a row. */
  import: IMPORT_CODES,
} as const

/** The gates and groups of checks, in the order they are passed. */
export type Gate = keyof typeof ISSUE_CODES

export type IssueCode = (typeof ISSUE_CODES)[Gate][number]

const CODES: ReadonlySet<string> = new Set(Object.values(ISSUE_CODES).flat())

/** True for a code of the closed list. */
export const isIssueCode = (code: string): code is IssueCode => CODES.has(code)
