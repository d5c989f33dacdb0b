import type { Ids } from '../core/rules/rule.ts'
import type { LocatedIssue } from '../yaml/finding.ts'
import type { Listing } from './read-content.ts'

/** Ids of each folder that is there, by the paths alone. */
export function idsOfFiles(files: readonly string[], folders: readonly string[]): Ids {
  const ids = new Map<string, Set<string>>(folders.map((folder) => [folder, new Set()]))
  for (const file of files) {
    const slash = file.indexOf('/')
    ids.get(file.slice(0, slash))?.add(file.slice(slash + 1, file.lastIndexOf('.')))
  }
  return ids
}

/** Ids of each folder of a listing. */
export const idsOf = ({ files, folders }: Listing): Ids =>
  idsOfFiles(
    files.map(({ file }) => file),
    folders,
  )

/** Files of each folder under its name; a single file counts as one under its name without ending. */
export function recordCounts({ files, folders }: Listing): Readonly<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(folders.map((folder) => [folder, 0]))
  for (const { folder } of files) {
    const name = folder.replace('.yaml', '')
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

const folded = (path: string): string =>
  path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.ya?ml$/, '')

/**
 * Files under a refused name that claim the id of another record: `Kumtor.yaml` or `kumtor.yml`
 * beside `kumtor.yaml`. Elsewhere than here the two would be one file.
 */
export function repeatedIds({ files, issues }: Listing): readonly LocatedIssue[] {
  if (!issues.some(({ code }) => code === 'file-name')) return []
  const taken = new Map(files.map(({ file }) => [folded(file), file]))
  return issues.flatMap((issue): LocatedIssue[] => {
    if (issue.code !== 'file-name') return []
    const other = taken.get(folded(issue.file))
    taken.set(folded(issue.file), other ?? issue.file)
    return other === undefined ? [] : [{ ...issue, code: 'id-repeated', params: { other } }]
  })
}
