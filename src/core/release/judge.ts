import type { IssueCode } from '../issue-codes.ts'
import type { Issue } from '../issue.ts'
import { shapeIssues } from '../shape.ts'
import { releaseId } from './identity.ts'
import { normaliseRelease } from './normalise.ts'
import { releaseSchema } from './schema.ts'
import type { ReleaseSummary } from './summary.ts'

type Issues = readonly Issue<IssueCode>[]

/** A summary, or what is wrong with it. */
export interface ReleaseReading {
  readonly release?: ReleaseSummary
  /** What is wrong with its shape. */
  readonly shape: Issues
  /** A name that is not that of its date and inputs: the summary of one release under the address of another. */
  readonly said: Issues
}

/** Judges the tree of a summary. @param id name of the file @param file its path below the content folder */
export function readRelease(file: string, id: string, tree: unknown): ReleaseReading {
  const { data, error } = releaseSchema.safeParse(tree)
  if (!data) return { shape: shapeIssues(releaseSchema, error, tree, file), said: [] }
  const right = releaseId(data.date, data.inputs)
  const said: Issues =
    right === id
      ? []
      : [{ code: 'release-id-differs', level: 'error', file, path: ['inputs'], params: { filed: id, right } }]
  return { release: normaliseRelease(id, data), shape: [], said }
}
