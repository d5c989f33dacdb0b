/** Codes of gate G0: the tree of a request, before a file of it is read. */
export const GIT_CODES = [
  'git-link',
  'git-submodule',
  'git-executable',
  'git-mode',
  'git-name',
  'git-path',
  'git-same-path',
  'git-size',
  'git-count',
  'git-tree',
  'git-mixed',
  'git-renamed',
  'git-ledger',
  'git-unrelated',
  'git-conflict',
] as const

/** Codes of what `npm run from-form` says of the answers of an issue form. */
export const FORM_CODES = [
  'form-unknown',
  'form-too-large',
  'form-heading-missing',
  'form-heading-twice',
  'form-heading-unknown',
  'form-answer-missing',
  'form-answer-not-offered',
  'form-answer-unread',
  'form-record-missing',
  'form-record-there',
  'form-source-missing',
] as const
