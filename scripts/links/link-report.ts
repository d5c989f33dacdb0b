import type { IssueLocale } from '../../src/i18n/issue-text.ts'
import { LINK_STATES, linkWords } from '../../src/i18n/link-words.ts'
import type { LinkState } from '../../src/i18n/link-words.ts'
import type { LinkResult } from './probe.ts'

/** An address that was asked, and who cites it. */
export interface CitedResult extends LinkResult {
  readonly sources: readonly string[]
}

/** States that ask nothing of an editor. */
const WELL: ReadonlySet<LinkState> = new Set(['ok'])

/** The report for programs; the order is that of the records. */
export const linkJson = (results: readonly CitedResult[]): string =>
  `${JSON.stringify({ schemaVersion: 1, results }, null, 2)}\n`

const cell = (text: string): string => `\`${text.replaceAll(/[`|\s]/g, ' ')}\``

/** The report for editors: what needs one of them, the worst first by kind. */
export function linkMarkdown(results: readonly CitedResult[], locale: IssueLocale): string {
  const { title, summary, heads, states } = linkWords(locale)
  const faulty = LINK_STATES.filter((state) => !WELL.has(state)).flatMap((state) =>
    results.filter((result) => result.state === state),
  )
  const rows = faulty.map(({ address, sources, state, status, to }) => {
    const answer = [
      states[state],
      ...(status === undefined ? [] : [String(status)]),
      ...(to === undefined ? [] : [cell(to)]),
    ]
    return `| ${cell(address)} | ${sources.join(', ')} | ${answer.join('; ')} |\n`
  })
  const head = `| ${heads.join(' | ')} |\n| :-- | :-- | :-- |\n`
  const table = rows.length === 0 ? '' : `\n${head}${rows.join('')}`
  return `## ${title}\n\n${summary(results.length, results.length - faulty.length)}\n${table}`
}
