import { isCollection, isPair, isScalar } from 'yaml'
import type { Document, YAMLError } from 'yaml'
import type { IssueCode } from '../core/issue-codes.ts'
import type { Finding } from './finding.ts'

/** What the library calls its problems, in our codes; anything else is told as bad syntax. */
const CODES: Readonly<Record<string, IssueCode>> = {
  DUPLICATE_KEY: 'yaml-duplicate-key',
  MULTIPLE_DOCS: 'yaml-documents',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-plain-start',
  MISSING_CHAR: 'yaml-no-colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  BLOCK_IN_FLOW: 'yaml-colon',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_DIRECTIVE: 'yaml-directive',
  NON_STRING_KEY: 'yaml-key',
  MULTIPLE_ANCHORS: 'yaml-anchor',
  BAD_ALIAS: 'yaml-alias',
}

/** What the library says of brackets and quotes that are never closed; it places both where they should end. */
const UNCLOSED = /^Missing closing .quote|^Flow .+ must be sufficiently indented and end with/

/** A problem of the library in our words, where a person would look for its cause. */
export function findingOf(
  { code, message, pos: [at] }: YAMLError,
  openings: readonly Opening[],
  text: string,
): Finding {
  const unclosed = UNCLOSED.test(message) ? openingAt(openings, at) : undefined
  const offset = unclosed ?? (code === 'BAD_INDENT' ? at + spacesAt(text, at) : at)
  const finding = (own: IssueCode, where = offset): Finding => ({
    code: own,
    offset: where,
    path: [],
    params: { detail: message, key: keyAt(text, where), character: text.charAt(where) },
  })
  if (unclosed !== undefined) return finding('yaml-unclosed')
  if (message.startsWith('Comments must be separated')) return finding('yaml-syntax')
  if (code !== 'MULTILINE_IMPLICIT_KEY') return finding(CODES[code] ?? 'yaml-syntax')
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  // A text that goes on in the next line: there the item, or the key behind a value, is indented too far.
  const next = text.indexOf('\n', at) + 1
  if (/^ *- $/.test(line)) return finding('yaml-indent')
  return /: +$/.test(line) && next > 0
    ? finding('yaml-indent', next + spacesAt(text, next))
    : finding('yaml-no-colon')
}

/** Findings without the fallout of an earlier one: of each line the first, and no stray token after any. */
export function causes(findings: readonly Finding[], text: string): readonly Finding[] {
  const lineOf = ({ offset }: Finding): number => text.lastIndexOf('\n', offset - 1)
  const deeper = new Set(findings.filter(({ code }) => code === 'yaml-indent').map(lineOf))
  const seen = new Set<number>()
  return findings.filter((finding, index) => {
    const line = lineOf(finding)
    if (finding.code === 'yaml-duplicate-key') return true
    if (index > 0 && String(finding.params?.['detail']).startsWith('Unexpected ')) return false
    // A key behind a value is no colon in a text where the line below is told as indented too far.
    if (finding.code === 'yaml-colon' && deeper.has(text.indexOf('\n', finding.offset))) return false
    return !seen.has(line) && seen.add(line)
  })
}

/** A quote, or a bracket that is never closed, by its ends. */
export interface Opening {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

/** Every quote and every unclosed bracket of a document, in its order: found once, however many problems ask for them. */
export function openingsOf({ contents }: Document, text: string): readonly Opening[] {
  const found: Opening[] = []
  const walk = (node: unknown): void => {
    if (isPair(node)) {
      walk(node.key)
      walk(node.value)
    } else if (isCollection(node)) {
      const [start = 0, end = 0] = node.range ?? []
      if (node.flow && !/[}\]]/.test(text.charAt(end - 1))) found.push({ start, end, quoted: false })
      for (const item of node.items) walk(item)
    } else if (isScalar(node) && node.type?.startsWith('QUOTE') === true) {
      const [start = 0, end = 0] = node.range ?? []
      found.push({ start, end, quoted: true })
    }
  }
  walk(contents)
  return found
}

/** Where the quote or the bracket begins that is not closed at an offset. */
function openingAt(openings: readonly Opening[], at: number): number | undefined {
  let opening: number | undefined
  for (const { start, end, quoted } of openings)
    if (quoted ? end === at : start < at && (opening === undefined || start > opening)) opening = start
  return opening
}

const spacesAt = (text: string, offset: number): number => /^ */.exec(text.slice(offset))?.[0].length ?? 0

/** The key that begins at an offset, for messages. */
const keyAt = (text: string, offset: number): string =>
  /^[^:\n]*/.exec(text.slice(offset, offset + 80))?.[0].trim() ?? ''
