import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { CODE_INPUTS } from '../../src/records/hash-inputs.ts'
import { commitOf, GitError, runGit } from '../../src/records/git-tree/run-git.ts'

const HEAD = 'HEAD'

/** The commit of the working directory; undefined where there is none. */
export function headOf(folder: string): string | undefined {
  try {
    return commitOf(folder, HEAD)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** Files that are not as HEAD has them, new ones too; ignored ones are left out. */
export const dirtyFiles = (folder: string): readonly string[] =>
  runGit(folder, ['status', '--porcelain', '--untracked-files=all'])
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3))

/**
 * Lays the records of a commit into a folder that is there; gives the path of the content folder. Throws GitError
 * where the commit is not there, as in a clone without its history.
 */
export function layContent(folder: string, commit: string, into: string): string {
  const archive = runGit(folder, ['archive', '--format=tar', commit, 'content'])
  execFileSync('tar', ['-xf', '-', '-C', into], { input: archive })
  return join(into, 'content')
}

/** Whether the program differs between two commits. */
export const isCodeChanged = (folder: string, from: string, to: string): boolean =>
  runGit(folder, ['diff', '--name-only', from, to, '--', ...CODE_INPUTS])
    .toString('utf8')
    .split('\n')
    .some((file) => file !== '' && !file.endsWith('.test.ts'))
