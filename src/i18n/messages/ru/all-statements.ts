import { privacy } from './privacy.ts'
import { documentTitles } from './document-titles.ts'
import { corrections } from './corrections.ts'
import { accessibility } from './accessibility.ts'
import { legal } from './legal.ts'
import { crosswalk } from './crosswalk.ts'
import { knownProblems } from './known-problems.ts'
import { maintain } from './maintain.ts'
import { statements } from './statements.ts'
import { statementRecords } from './statement-records.ts'

/** The statements about the atlas: problems, corrections, privacy and the like, and their records. */
export const allStatements = {
  ...documentTitles,
  ...privacy,
  ...corrections,
  ...accessibility,
  ...legal,
  ...crosswalk,
  ...knownProblems,
  ...maintain,
  ...statements,
  ...statementRecords,
}
