import type { IssueCode } from '../issue-codes.ts'
import { nearest } from '../nearest.ts'
import type { RecordRule } from './rule.ts'

/** Folders whose ids are named elsewhere, with the code of an id that is not there. */
const CODES: Readonly<Record<string, IssueCode>> = {
  sources: 'unknown-source',
  materials: 'unknown-material',
  rivers: 'unknown-river',
  basins: 'unknown-basin',
  regions: 'unknown-region',
  operators: 'unknown-operator',
  facilities: 'unknown-facility',
  checklists: 'unknown-checklist',
  measures: 'unknown-measure',
}

/**
 * A content folder may do without these altogether; then nothing can be said of their ids. Basins are not
 * among them: the folder may be missing too, but a basin that a record names must exist.
 */
const OPTIONAL: ReadonlySet<string> = new Set(['rivers', 'regions', 'operators'])

/** Ids that are numbers are not near each other: of `s010` and `s011` neither is a slip of the other. */
const figures = (id: string): string => (id.match(/[1-9]\d*/g) ?? []).join(' ')

/** Every id that a record names belongs to a record. */
export const unknownReference: RecordRule = {
  id: 'unknown-reference',
  scope: 'record',
  check: ({ file, citations, ids }) =>
    citations.flatMap(({ folder, id, path }) => {
      const known = ids.get(folder)
      const code = CODES[folder]
      if (!code || known?.has(id) || (!known && OPTIONAL.has(folder))) return []
      const meant = nearest(
        id,
        [...(known ?? [])].filter((each) => figures(each) === figures(id)),
      )
      const params = { id, folder, ...(meant !== undefined && { meant }) }
      return [{ code, level: 'error', file, path, params } as const]
    }),
}
