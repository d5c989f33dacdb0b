import { caseOf } from './cases.ts'
import type { CaseKind } from './cases.ts'
import type { Corpus } from './corpus.ts'
import { minimise } from './minimise.ts'
import { CHECKER, faultOf } from './oracle.ts'
import type { Checker } from './oracle.ts'

/** A case that did not hold. */
export interface Failure {
  readonly seed: number
  readonly index: number
  readonly kind: CaseKind | 'stopped'
  readonly fault: string
  /** The smallest document found that fails alike; empty where the case never ended. */
  readonly smallest: string
}

/** Faults are alike where their first lines are, figures apart. */
const likeness = (fault: string): string => (fault.split('\n')[0] ?? '').replaceAll(/\d+/g, 'N')

/** Judges one case; a failing one is made as small as it still fails alike. */
export function runCase(
  seed: number,
  index: number,
  corpus: Corpus,
  checker: Checker = CHECKER,
): Failure | undefined {
  const { kind, ...document } = caseOf(seed, index, corpus)
  const fault = faultOf(document, corpus.ids, checker)
  if (fault === undefined) return undefined
  const alike = (bytes: Buffer): boolean => {
    const smaller = faultOf({ ...document, bytes }, corpus.ids, checker)
    return smaller !== undefined && likeness(smaller) === likeness(fault)
  }
  return { seed, index, kind, fault, smallest: minimise(document.bytes, alike).toString('utf8') }
}

/** A failure in words: how to see it again, what is wrong, and the smallest document. */
export const failureText = ({ seed, index, kind, fault, smallest }: Failure): string =>
  `case ${String(seed)}:${String(index)} (${kind}): ${fault}\n  smallest: ${JSON.stringify(smallest)}\n  again: npm run fuzz -- --case ${String(seed)}:${String(index)}\n`
