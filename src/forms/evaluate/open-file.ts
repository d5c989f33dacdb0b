import { valueAt } from '../../core/value-at.ts'
import type { Checklist } from '../../core/checklist/checklist.ts'
import type { IssueCode } from '../../core/issue-codes.ts'
import type { IssueParams } from '../../core/issue.ts'
import { MAX_BYTES } from '../../yaml/gates/bytes.ts'
import { readBytes } from '../../yaml/read-bytes.ts'
import type { Entries } from './entries.ts'
import { entriesOf } from './entries-of.ts'

/** What a file brought: entries, with what of it could not be used; or why it cannot be read. */
export type Opened =
  | { readonly entries: Entries; readonly unknown: readonly string[]; readonly otherChecklist: string }
  | { readonly code: IssueCode; readonly params: IssueParams }

/** The facility that a file names by its own name. Example: `kg-kumtor-2026-05-01.yaml` gives `kg/kumtor`. */
export function facilityOfName(name: string): string | undefined {
  const [, country, slug] = /^([a-z]{2})-([a-z0-9-]+)-(?:\d{4}-\d\d-\d\d|draft)\b/.exec(name) ?? []
  return country === undefined || slug === undefined ? undefined : `${country}/${slug}`
}

/** Reads a saved evaluation by the gates of the atlas; one that is not finished is taken as far as it goes. */
export function openText(bytes: Uint8Array, name: string, checklist: Checklist, language: string): Opened {
  if (bytes.length > MAX_BYTES)
    return { code: 'file-too-large', params: { size: bytes.length, limit: MAX_BYTES } }
  const { tree, issues } = readBytes(bytes, name)
  if (!tree) {
    const first = issues.find(({ code }) => code !== 'final-newline') ?? issues[0]
    return { code: first?.code ?? 'yaml-empty', params: first?.params ?? {} }
  }
  const entries = entriesOf(tree.value, language)
  const known = new Set(checklist.questions.map(({ id }) => id))
  const ids = Object.keys(entries).flatMap((key) => /^answers\.(.+)\.answer$/.exec(key)?.[1] ?? [])
  const own = valueAt(tree.value, ['checklist'])
  return {
    entries,
    unknown: ids.filter((id) => !known.has(id)),
    otherChecklist: typeof own === 'string' && own !== checklist.id ? own : '',
  }
}
