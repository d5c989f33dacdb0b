import { stringify } from 'yaml'
import type { IssueCode } from '../core/issue-codes.ts'
import type { Issue } from '../core/issue.ts'
import { READERS } from '../core/record-kinds.ts'
import { readBytes } from './read-bytes.ts'
import { rewrite } from './rewrite.ts'

const HEAD = '# yaml-language-server: $schema=../../../schemas/facility.schema.json\n'

/** A facility that is being written: its keys as they will stand in the file. */
export type Draft = Readonly<Record<string, unknown>>

/** The text of a draft in canonical form. */
export function draftText(draft: Draft): string {
  const text = HEAD + stringify(draft, { lineWidth: 0, aliasDuplicateObjects: false })
  return rewrite(text, 'facilities') ?? text
}

/** What the checker says of a draft; the file does not exist yet. */
export function draftIssues(file: string, id: string, draft: Draft): readonly Issue<IssueCode>[] {
  const { issues, tree } = readBytes(new TextEncoder().encode(draftText(draft)), file)
  const read = tree ? READERS.facilities(file, id, tree.value) : { issues: [] }
  return [...issues, ...('issues' in read ? read.issues : [])]
}
