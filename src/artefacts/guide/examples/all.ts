import type { IssueCode } from '../../../core/issue-codes.ts'
import { formExamples } from './answers.ts'
import type { Example } from './example.ts'
import { RECORD_EXAMPLES } from './records.ts'
import { gitExamples } from './request.ts'
import { importExamples } from './table.ts'

/** A bad and a good example of every code there is. */
export const EXAMPLES: Readonly<Record<IssueCode, Example>> = {
  ...RECORD_EXAMPLES,
  ...gitExamples,
  ...formExamples,
  ...importExamples,
}
