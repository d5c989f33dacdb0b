import { basename } from 'node:path'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/**
 * Files that take far longer than the others, the longest first. One of them begun last keeps a worker while the
 * other has nothing to do; in a fresh clone nothing tells the runner how long a file takes.
 */
const LONGEST = [
  'axe.test.ts',
  'pseudo.test.ts',
  'canary.test.ts',
  'no-script.test.ts',
  'keyboard.test.ts',
  'reflow.test.ts',
  'live-map.test.ts',
  'reproducible.test.ts',
  'fail-closed.test.ts',
  'html.test.ts',
]

/** The place of a file among the longest; behind all of them for the others. */
const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId))
  return at === -1 ? LONGEST.length : at
}

/** Begins with the files that take longest, and leaves the others as the runner has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
