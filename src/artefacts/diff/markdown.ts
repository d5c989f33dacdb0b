import { translator } from '../../i18n/translate.ts'
import { ownWords, quoted } from './escape-markdown.ts'
import type { Block, Inline, Item, Line, ReportModel, Section } from './line.ts'

/** What a forge takes as one comment, with room to spare. */
export const COMMENT = 60_000

/** Characters of one text of a record, of a line, and of a section: what is longer is cut, with a sign. */
const MOST = { quote: 160, line: 1_500, section: 16_000 } as const

/** Room for the last line, which names at most ten sections. */
const LAST = 4_000

const inline = (piece: Inline): string =>
  typeof piece === 'string' ? ownWords(piece) : quoted(piece.quote, piece.look, MOST.quote)

/** A line on one line; it is cut between its pieces, so that nothing that was opened stays open. */
function lineText(line: Line): string {
  let text = ''
  for (const piece of line) {
    const next = inline(piece)
    if (text.length + next.length > MOST.line) return `${text}…`
    text += next
  }
  return text.replace(/\n/g, ' ')
}

/** A line that is written when there is room for it. */
type Written = () => string

const flatten = (items: readonly Item[], depth: number): readonly Written[] =>
  items.flatMap((item) => [
    () => `${'  '.repeat(depth)}- ${lineText(item.line)}`,
    ...flatten(item.items ?? [], depth + 1),
  ])

/** Rows or items of a block, with what must stand above the first. */
function linesOf(block: Block): { readonly head: readonly string[]; readonly lines: readonly Written[] } {
  if (block.kind === 'words') return { head: [lineText(block.line)], lines: [] }
  if (block.kind === 'list') return { head: [], lines: flatten(block.items, 0) }
  const row = (cells: readonly Line[]) => `| ${cells.map(lineText).join(' | ')} |`
  const rule = block.head.map((_, index) => (block.numbers.includes(index) ? '--:' : ':--'))
  return {
    head: [row(block.head), `| ${rule.join(' | ')} |`],
    lines: block.rows.map((cells) => () => row(cells)),
  }
}

/** A section, as far as it has room; its last line then says how many lines are missing. */
function sectionText({ level, title, blocks }: Section, more: (n: number) => string): string {
  const parts = [`${'#'.repeat(level + 1)} ${lineText(title)}`]
  let [room, left] = [MOST.section - MOST.line, 0]
  for (const block of blocks) {
    const { head, lines } = linesOf(block)
    // Words that lead to a list are nothing without it.
    const kept: string[] = []
    for (const written of lines) {
      if (room <= 0) break
      const line = written()
      room -= line.length + 1
      if (room > 0) kept.push(line)
    }
    left += lines.length - kept.length
    if (room > 0 || kept.length > 0) parts.push([...head, ...kept].join('\n'))
    room -= head.join('\n').length + 2
  }
  return [...parts, ...(left > 0 ? [more(left)] : [])].join('\n\n')
}

/**
 * The report as Markdown for a comment on a forge. Texts of records are shown and never obeyed: no link, no
 * mention, no markup of theirs becomes live. A report longer than `limit` is cut at the ends of sections; its
 * last line names those left out.
 */
export function reportMarkdown(model: ReportModel, limit = COMMENT): string {
  const t = translator(model.lang)
  const more = (n: number) => ownWords(t('diff.more', { n }))
  const parts = [`## ${ownWords(model.title)}`, ...model.lead.map(lineText)]
  const left: string[] = []
  let length = parts.join('\n\n').length
  for (const section of model.sections) {
    const text = sectionText(section, more)
    if (length + text.length + 2 > limit - LAST) left.push(lineText(section.title))
    else {
      parts.push(text)
      length += text.length + 2
    }
  }
  if (left.length > 0) {
    const named = left.slice(0, 10).filter((title) => title.length < LAST / 12)
    const rest = left.length - named.length
    parts.push(t('diff.cut', { sections: [...named, ...(rest > 0 ? [more(rest)] : [])].join('; ') }))
  }
  return `${parts.join('\n\n')}\n`
}
