import { isAlias, isMap, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, ParsedNode } from 'yaml'
import type { Issue, Path } from '../core/issue.ts'
import type { Finding } from './finding.ts'
import { causes, findingOf, openingsOf } from './yaml-problems.ts'

/** The only way YAML is read in this project: version 1.2, core schema, nothing that is clever. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  resolveKnownTags: false,
  merge: false,
  customTags: null,
  prettyErrors: false,
  // Not `silent`: that would also keep quiet about a second document.
  logLevel: 'error',
} as const

export type YamlDocument = Document.Parsed<ParsedNode, true> | Document.Parsed

/** A parsed file; findings are the library's errors and warnings alike. */
export interface ParsedYaml {
  readonly document: YamlDocument | undefined
  readonly findings: readonly Finding[]
}

const TOO_DEEP: ParsedYaml = {
  document: undefined,
  findings: [{ code: 'yaml-depth', offset: 0, path: [], params: { limit: 8 } }],
}

/** Problems of the library that are told of one file; nobody reads more. */
const MAX_PROBLEMS = 200
/** More brackets within each other than any record has; far fewer than the library can bear on any machine. */
const MAX_BRACKETS = 100
const DASHES = new RegExp(`(?:[-?:] +){${String(MAX_BRACKETS)}}`)

/** True for a text that nests without end, whatever its quotes and comments: it is not parsed at all. */
function isBottomless(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_BRACKETS) return true
  }
  return DASHES.test(text)
}

/** Parses one text. Never throws: what the library cannot survive (depth) is a finding. */
export function parseYaml(text: string): ParsedYaml {
  if (isBottomless(text)) return TOO_DEEP
  try {
    const document = parseDocument(text, YAML_OPTIONS)
    const problems = [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS)
    // Where the library runs out of stack depends on the machine: such a file is told as a whole.
    if (problems.some(({ message }) => /recursion|stack|depth/i.test(message))) return TOO_DEEP
    const openings = problems.length > 0 ? openingsOf(document, text) : []
    const findings = causes(
      problems.map((problem) => findingOf(problem, openings, text)),
      text,
    )
    return { document, findings }
  } catch {
    return TOO_DEEP
  }
}

/** True where a part of the tree has an anchor, or stands for another one: it cannot be printed on its own. */
export function hasReferences(document: YamlDocument): boolean {
  let found = false
  visit(document, {
    Node: (_, node) => {
      found ||= isAlias(node) || (node.anchor !== undefined && node.anchor !== '')
      return found ? visit.BREAK : undefined
    },
  })
  return found
}

/** Offset of a node, of a key or of the nearest parent that exists. */
export function offsetOf(document: YamlDocument, path: Path, at: Issue['at']): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalarKey(key, step))
      if (!pair) return offset
      const key = pair.key as Node
      node = (pair.value ?? null) as Node | null
      const last = depth === path.length - 1
      offset = (last && at === 'key' ? key.range?.[0] : (node?.range?.[0] ?? key.range?.[0])) ?? offset
    } else if (isSeq(node) && typeof step === 'number') {
      node = (node.items[step] ?? null) as Node | null
      offset = node?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

const isScalarKey = (key: unknown, step: string | number): boolean =>
  typeof key === 'object' && key !== null && 'value' in key && key.value === step
