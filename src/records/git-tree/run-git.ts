import { execFileSync } from 'node:child_process'

/** A git command that ended badly; the message is git's own first line. */
export class GitError extends Error {}

/** Nothing of the surroundings may change what git reads: no replaced objects, no hooks, no questions, no fetching by itself. */
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
}
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'protocol.ext.allow=never']

/** Runs git in a repository and gives its output as bytes. No shell stands between. Throws GitError. */
export function runGit(repository: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', [...SETTINGS.flatMap((each) => ['-c', each]), ...args], {
      cwd: repository,
      env: { ...process.env, ...ENVIRONMENT },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 512 * 1024 * 1024,
      ...(input !== undefined && { input }),
    })
  } catch (error) {
    throw new GitError(firstLine(error))
  }
}

function firstLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const line = said.split('\n').find((each) => each.trim() !== '')
  return line ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
}

/** The id of the commit that a name stands for. Throws GitError where there is none. */
export function commitOf(repository: string, name: string): string {
  const said = runGit(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ])
  // Some versions of git repeat the option on a line of its own.
  const oid = said.toString('latin1').trim().split('\n').at(-1) ?? ''
  if (!/^[0-9a-f]+$/.test(oid)) throw new GitError(`no commit ${name}`)
  return oid
}
