import { commitOf, runGit } from '../../src/records/git-tree/run-git.ts'

/** Where a request's objects are kept: no branch, so that nothing checks it out. */
const TAKEN = 'refs/atlas/request'

/** Where to take a request from, and which commit it must hold. */
export interface TakeOrder {
  readonly repository: string
  /** Name or address of the forge's repository. Example: `origin`. */
  readonly remote: string
  /** Ref of the request on the forge. Example: `refs/pull/7/head`. */
  readonly ref: string
  readonly head: string
}

/**
 * Fetches a request as objects, each one judged by git itself (`fsck`) on its way in; no file of it is
 * written. Throws GitError where git refuses one, or where the request does not hold that commit.
 */
export function takeRequest({ repository, remote, ref, head }: TakeOrder): void {
  runGit(repository, [
    ...['-c', 'fetch.fsckObjects=true', '-c', 'fetch.recurseSubmodules=false'],
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc'],
    ...['--end-of-options', remote, `+${ref}:${TAKEN}`],
  ])
  commitOf(repository, head)
}
