import { openDataColumns } from './open-data-columns.ts'
import { openDataFiles } from './open-data-files.ts'
import { openDataScores } from './open-data-scores.ts'
import { openDataTables } from './open-data-tables.ts'
import { openData } from './open-data.ts'

/** All messages of the downloads. */
export const openDataParts = {
  ...openData,
  ...openDataColumns,
  ...openDataFiles,
  ...openDataScores,
  ...openDataTables,
}
