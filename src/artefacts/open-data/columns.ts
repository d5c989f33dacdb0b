import type { Published } from '../published.ts'
import type { Column } from './column.ts'
import { codeColumns, numberColumns } from './fact-columns.ts'
import { identityColumns, traceColumns } from './identity-columns.ts'
import { partColumns, scoreColumns } from './score-columns.ts'

/** The columns of the table of facilities, in the order of every file; parts are those of the default method. */
export function facilityColumns(published: Published): readonly Column[] {
  return [
    ...identityColumns(),
    ...scoreColumns(),
    ...partColumns(published.main.method),
    ...codeColumns(),
    ...numberColumns(),
    ...traceColumns(),
  ]
}
