import type { ReportWords } from '../../src/i18n/report-words.ts'
import type { LocatedIssue } from '../../src/yaml/finding.ts'

/** Most of a comment: the forge takes 65,536 characters, and a step of a workflow 128 KiB. */
export const MAX_CHARACTERS = 60_000
export const MAX_TEXT_BYTES = 110_000

/** Problems listed in a comment; the log and the artefact have them all. */
const MOST_ISSUES = 50

/** Text of a request that marks nothing up, calls nobody and leads nowhere. */
export const inert = (text: string): string =>
  quiet(text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>()#+!|~&$]/g, (sign) => `\\${sign}`))

/** Markdown in which no name calls a person and no address becomes a link by itself. */
export const quiet = (markdown: string): string =>
  markdown
    .replaceAll(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`)

/** Issues as a list, each with its place, sentence, hint and code. */
export function issueList(issues: readonly LocatedIssue[], words: ReportWords): string {
  const lines = issues.slice(0, MOST_ISSUES).map(({ code, level, file, line, column, params = {} }) => {
    const { message, hint } = words.issue(code, params)
    const place = `content/${file}:${String(line)}:${String(column)}`
    return `- ${words.level[level]}, ${inert(place)}: ${inert(message)} ${inert(hint)} (${code})\n`
  })
  const more = issues.length - lines.length
  return `${lines.join('')}${more > 0 ? `- + ${String(more)}\n` : ''}`
}

/** A text cut at the end of a line, with a note, where it has more characters or bytes than allowed. */
export function cutText(text: string, characters: number, bytes: number, note: string): string {
  if (text.length <= characters && Buffer.byteLength(text) <= bytes) return text
  const room = characters - note.length - 2
  const roomBytes = bytes - Buffer.byteLength(note) - 2
  let kept = text.slice(0, room)
  if (Buffer.byteLength(kept) > roomBytes)
    kept = Buffer.from(kept)
      .subarray(0, roomBytes)
      .toString('utf8')
      .replace(/\ufffd+$/, '')
  const end = kept.lastIndexOf('\n')
  return `${kept.slice(0, Math.max(0, end))}\n${note}\n`
}
