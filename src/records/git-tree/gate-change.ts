import type { IssueCode } from '../../core/issue-codes.ts'
import type { IssueParams } from '../../core/issue.ts'
import type { LocatedIssue } from '../../yaml/finding.ts'
import { MAX_BYTES } from '../../yaml/gates/bytes.ts'
import type { Change } from './changes.ts'
import type { Leaf } from './list-tree.ts'
import { decoded, isRefusedName, placeOf, shownName } from './names.ts'
import { isFolderMode } from './parse-tree.ts'
import type { ObjectHead } from './read-objects.ts'

/** Where a leaf lies, in words for a person. Example: `facilities/kg/kumtor.yaml`. */
export const shownPath = (names: readonly string[]): string => names.map(shownName).join('/')

/** A problem of a whole file of a request. */
export const gitIssue = (code: IssueCode, file: string, params: IssueParams = {}): LocatedIssue => ({
  code,
  level: 'error',
  file,
  path: [],
  params,
  line: 1,
  column: 1,
})

const MODES: Readonly<Record<string, IssueCode>> = {
  '120000': 'git-link',
  '160000': 'git-submodule',
  '100755': 'git-executable',
}

/** The one mode of a record. */
const ORDINARY = '100644'

/** The path of a leaf where every name of it may stand on a disk; undefined elsewhere. */
export function pathOf(names: readonly string[]): string | undefined {
  if (names.some(isRefusedName)) return undefined
  return names.map((name) => decoded(name) ?? '').join('/')
}

/** What gate G0 says of one changed file, whatever the others are. */
export function gateChange(
  { after, conflict, key }: Change,
  heads: ReadonlyMap<string, ObjectHead>,
): readonly LocatedIssue[] {
  const names = after?.names ?? key.split('\0').filter((name) => name !== '')
  const file = shownPath(names)
  const issues: LocatedIssue[] = conflict ? [gitIssue('git-conflict', file)] : []
  return after ? [...issues, ...gateLeaf(after, file, heads.get(after.oid))] : issues
}

function gateLeaf(
  { mode, names }: Leaf,
  file: string,
  head: ObjectHead | undefined,
): readonly LocatedIssue[] {
  const issues: LocatedIssue[] = []
  if (mode !== ORDINARY)
    issues.push(gitIssue(MODES[mode] ?? 'git-mode', file, { mode, path: `content/${file}` }))
  const path = pathOf(names)
  if (path === undefined) {
    const found = names.find(isRefusedName) ?? ''
    return [...issues, gitIssue('git-name', file, { found: `"${shownName(found)}"` })]
  }
  const place = placeOf(path)
  if (!place.ok) issues.push(gitIssue('git-path', file, { example: place.example }))
  const limit = (place.ok ? place.place.maxBytes : undefined) ?? MAX_BYTES
  if (MODES[mode] === 'git-submodule' || isFolderMode(mode)) return issues
  if (head?.type !== 'blob')
    issues.push(
      gitIssue('git-tree', file, {
        reason: head ? `a ${head.type} where a file should be` : 'missing object',
      }),
    )
  else if (head.size > limit) issues.push(gitIssue('git-size', file, { size: head.size, limit }))
  return issues
}
