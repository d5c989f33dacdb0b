import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffAtlases } from '../../src/core/diff/diff-atlases.ts'
import type { Since } from '../../src/core/release/make.ts'
import type { ReleaseSummary } from '../../src/core/release/summary.ts'
import { sideOf } from '../../src/records/diff-side.ts'
import { GitError } from '../../src/records/git-tree/run-git.ts'
import { loadPair } from '../../src/records/load-pair.ts'
import { isCodeChanged, layContent } from './git-state.ts'

/** What is compared. */
export interface Compared {
  /** Folder of the repository. */
  readonly project: string
  readonly content: string
  readonly commit: string
  readonly asOf: string
  /** The release before. */
  readonly summary: ReleaseSummary
}

/** Why there is nothing to compare with: the commit is not in this clone, or today's check refuses its records. */
export type NoComparison = { readonly why: 'base-gone' | 'base-refused' }

/** Compares the records of today with those of the last release, taken from git. */
export async function sinceLast({
  project,
  content,
  commit,
  asOf,
  summary,
}: Compared): Promise<Since | NoComparison> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-since-'))
  try {
    const folder = layContent(project, summary.commit, work)
    const pair = await loadPair({ base: folder, head: content, asOf })
    const { base, head, changed } = pair
    if (!base.ok || !head.ok) return { why: 'base-refused' }
    const diff = diffAtlases(sideOf(base, folder, changed), sideOf(head, content, changed), pair.scored)
    return { summary, diff, isCodeChanged: isCodeChanged(project, summary.commit, commit) }
  } catch (error) {
    if (error instanceof GitError) return { why: 'base-gone' }
    throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
