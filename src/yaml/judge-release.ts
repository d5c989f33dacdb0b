import type { Gate } from '../core/issue-codes.ts'
import { readRelease } from '../core/release/judge.ts'
import type { ReleaseSummary } from '../core/release/summary.ts'
import { decodeBytes } from './gates/bytes.ts'
import { textFault } from './gates/text.ts'
import { urlFaults } from './gates/url.ts'
import type { LocatedIssue } from './finding.ts'
import { located } from './judge.ts'
import { readBytes } from './read-bytes.ts'
import { quickTree } from './release-text.ts'

/** What one file of `releases/` holds and what is wrong with it. */
export interface JudgedRelease {
  readonly issues: readonly LocatedIssue[]
  readonly release?: ReleaseSummary
}

/** Where a summary lies, and how much of it there may be. */
export interface ReleasePlace {
  readonly file: string
  readonly id: string
  readonly maxNodes: number
}

const isWarning = ({ level }: { readonly level?: string }): boolean => level === 'warning'

const isPlain = (value: unknown, key: string): boolean => {
  if (typeof value === 'string')
    return key === 'url' ? urlFaults(value).every(isWarning) : textFault(value, key === 'name') === undefined
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, inner]) => isPlain(inner, Array.isArray(value) ? key : name))
}

/** A summary without any fault, in the form in which it was written: most of them, for ever. */
function quickly(bytes: Uint8Array, { file, id }: ReleasePlace): ReleaseSummary | undefined {
  const { text, findings } = decodeBytes(bytes)
  const tree = findings.length === 0 ? quickTree(text) : undefined
  if (!tree || !isPlain(tree, '')) return undefined
  const { release, said } = readRelease(file, id, tree)
  return said.length === 0 ? release : undefined
}

/**
 * Judges a summary by all gates; `off` are gates that are switched off. It is not warned of: nobody may change
 * it, and the record that it was made from has been.
 */
export function judgeRelease(
  bytes: Uint8Array,
  place: ReleasePlace,
  off: ReadonlySet<Gate> = new Set(),
): JudgedRelease {
  const quick = off.size === 0 ? quickly(bytes, place) : undefined
  if (quick) return { issues: [], release: quick }
  const { file, id, maxNodes } = place
  const reading = readBytes(bytes, file, maxNodes, off)
  if (!reading.tree) return { issues: reading.issues }
  const { release, shape, said } = readRelease(file, id, reading.tree.value)
  const more = located(off.has('shape') ? [] : shape, off.has('rule') ? [] : said, reading)
  const issues = [...reading.issues, ...more].filter((issue) => !isWarning(issue))
  return { issues, ...(release && { release }) }
}
