import type { Gate } from '../core/issue-codes.ts'
import type { Finding, LocatedIssue } from './finding.ts'
import { placed } from './finding.ts'
import { decodeBytes } from './gates/bytes.ts'
import { readTree } from './gates/tree.ts'
import { parseYaml } from './parse-yaml.ts'
import type { YamlDocument } from './parse-yaml.ts'

/** Nodes of a tree: keys, values, maps and lists. Lists of towns and rows of methods need more. */
export const MAX_NODES = 5000

/** What the gates G1, G2, G3, G5 and G6 make of one file. */
export interface FileReading {
  readonly text: string
  readonly issues: readonly LocatedIssue[]
  /** The parsed tree; absent where the bytes or the tree are none. */
  readonly tree?: { readonly value: unknown; readonly document: YamlDocument }
}

/**
 * Reads one file from its bytes: those of a file, or of a form; no file system is needed. Later gates are passed even where an earlier
 * one has refused the file, as far as there is a text and a tree: all problems are told in one run.
 */
export function readBytes(
  bytes: Uint8Array,
  file: string,
  maxNodes = MAX_NODES,
  off: ReadonlySet<Gate> = new Set(),
): FileReading {
  const { text, findings } = decodeBytes(bytes, off.has('bytes'))
  const told = (more: readonly Finding[]) => issuesOf([...findings, ...more], text, file)
  if (findings.some(({ code }) => NO_TEXT.has(code))) return { text, issues: told([]) }
  const unseen = findings.some(({ code }) => UNSEEN.has(code))
  const { document, findings: problems } = parseYaml(text)
  if (!document || (problems.some(({ code }) => code !== 'yaml-duplicate-key') && !off.has('tree')))
    return { text, issues: told(unseen || /\r(?!\n)/.test(text) ? [] : problems) }
  const { value, findings: faults } = readTree(document, text, { maxNodes, off })
  const fresh = unseen ? faults.filter(({ code }) => code !== 'text-hidden') : faults
  const issues = told(off.has('tree') ? fresh : [...problems, ...fresh])
  const broken = faults.some(({ code }) => NO_TREE.has(code))
  return broken ? { text, issues } : { text, issues, tree: { value, document } }
}

/** After these there is no text, or no tree, to find more problems in. */
const NO_TEXT: ReadonlySet<string> = new Set(['not-utf8', 'not-text', 'file-blank'])
const NO_TREE: ReadonlySet<string> = new Set(['yaml-nodes', 'yaml-empty'])
/** Characters that are mended first: bad syntax may be their doing, and texts need not tell of them again. */
const UNSEEN: ReadonlySet<string> = new Set(['control-character', 'hidden-character'])

/** Findings with their place in the text. */
export const issuesOf = (findings: readonly Finding[], text: string, file: string): readonly LocatedIssue[] =>
  findings.map(({ offset, level, code, path, params }) =>
    placed({ code, level: level ?? 'error', file, path, ...(params && { params }) }, text, offset),
  )
