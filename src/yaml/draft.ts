import { stringify } from 'yaml'
import type { IssueCode } from '../core/issue-codes.ts'
import type { Issue } from '../core/issue.ts'
import { READERS } from '../core/record-kinds.ts'
import { readBytes } from './read-bytes.ts'
import { rewrite } from './rewrite.ts'

/** Where editors find the schema of a record, from its file. */
const SCHEMA_OF = {
  facilities: '../../../schemas/facility.schema.json',
  sources: '../../schemas/source.schema.json',
  evaluations: '../../../../schemas/evaluation.schema.json',
} as const

/** A record that is being written: its keys as they will stand in the file. */
export type Draft = Readonly<Record<string, unknown>>

/** The text of a draft in canonical form: of a facility, or of another kind that is written from a form. */
export function draftText(draft: Draft, kind: keyof typeof SCHEMA_OF = 'facilities'): string {
  const head = `# yaml-language-server: $schema=${SCHEMA_OF[kind]}\n`
  const text = head + stringify(draft, { lineWidth: 0, aliasDuplicateObjects: false })
  return rewrite(text, kind) ?? text
}

/** What the checker says of a draft; the file does not exist yet. */
export function draftIssues(file: string, id: string, draft: Draft): readonly Issue<IssueCode>[] {
  const { issues, tree } = readBytes(new TextEncoder().encode(draftText(draft)), file)
  const read = tree ? READERS.facilities(file, id, tree.value) : { issues: [] }
  return [...issues, ...('issues' in read ? read.issues : [])]
}
