import { ISSUE_LOCALES, issueText } from '../../src/i18n/issue-text.ts'
import { isIssueCode } from '../../src/core/issue-codes.ts'
import type { Ids } from '../../src/core/rules/rule.ts'
import type { LocatedIssue } from '../../src/yaml/finding.ts'
import { judgeText } from '../../src/yaml/judge.ts'
import { MAX_NODES, readBytes } from '../../src/yaml/read-bytes.ts'
import { rewrite } from '../../src/yaml/rewrite.ts'
import { meaningOf, nodesOf, strangeObject } from './meaning.ts'
import type { SeedText } from './corpus.ts'

/** What the checker is asked; a test may ask one that is broken, to see that the fuzz finds it. */
export const CHECKER = { readBytes, judgeText, rewrite }
export type Checker = typeof CHECKER

const AS_OF = '2026-11-22'
/** A file has at most so many nodes, and of each at most some problems are told. */
const MAX_ISSUES = 3 * MAX_NODES

const isError = ({ level }: LocatedIssue): boolean => level === 'error'

/** What is wrong with an issue: its place lies outside the text, its code is none, or its words have a hole. */
function issueFault({ code, params, line, column, sourceLine }: LocatedIssue, lines: readonly string[]) {
  if (!isIssueCode(code)) return `unknown code ${String(code)}`
  const at = lines[line - 1]
  if (at === undefined || column < 1 || column > at.length + 1)
    return `${code} stands at ${String(line)}:${String(column)}, outside the text`
  if (sourceLine !== undefined && !at.startsWith(sourceLine)) return `${code} shows another line`
  for (const locale of ISSUE_LOCALES) {
    const { message, hint } = issueText(code, params ?? {}, locale)
    const shown = JSON.stringify(params ?? {})
    const hole = /\{[a-z]+\}|undefined|\[object/.exec(message + hint)
    if (message === '' || hint === '' || (hole && !shown.includes(hole[0])))
      return `${code} has no whole words in ${locale}: ${message} ${hint}`
  }
  return undefined
}

/** What is wrong with the canonical form of a text that was accepted. */
function printFault(text: string, value: unknown, { folder }: SeedText, { rewrite: print }: Checker) {
  const once = print(text, folder)
  if (once === undefined) return 'an accepted record has no canonical form'
  const again = readBytes(Buffer.from(once), '', 200_000)
  if (!again.tree) return 'the canonical form does not parse'
  if (meaningOf(again.tree.value) !== meaningOf(value)) return 'the canonical form means something else'
  return print(once, folder) === once ? undefined : 'the canonical form changes when it is printed again'
}

/** Judges one document in every way the project does. Gives what is wrong, nothing where all holds; never throws. */
export function faultOf(seed: SeedText, ids: Ids, checker: Checker = CHECKER): string | undefined {
  const { bytes, file, folder, id, maxNodes } = seed
  try {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    const { text, issues, tree } = checker.readBytes(bytes, file, maxNodes)
    const judged = tree ? checker.judgeText({ text, file, folder, id, ids, asOf: AS_OF }) : []
    if (Object.getOwnPropertyNames(Object.prototype).length !== before)
      return 'the prototype of all objects changed'
    // A second byte order mark is taken from the text as the first was from the bytes.
    for (const [said, shown] of [
      [issues, text],
      [judged, text.replace(/^\ufeff/, '')],
    ] as const) {
      const lines = shown.split('\n')
      const fault = said.map((issue) => issueFault(issue, lines)).find((each) => each !== undefined)
      if (fault !== undefined) return fault
    }
    if (judged.length > MAX_ISSUES) return `${String(judged.length)} problems of one file`
    if (tree && nodesOf(tree.value) > (maxNodes ?? MAX_NODES)) return 'more nodes than allowed'
    const strange = tree && strangeObject(tree.value)
    if (strange !== undefined) return strange
    if (tree && !issues.some(isError)) return printFault(text, tree.value, seed, checker)
    checker.rewrite(text, folder)
    return undefined
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}
