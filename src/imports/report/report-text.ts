import type { ImportWords } from '../../i18n/import-words.ts'
import { importWords, rowCount } from '../../i18n/import-words.ts'
import { issueText } from '../../i18n/issue-text.ts'
import type { IssueLocale } from '../../i18n/issue-text.ts'
import { ALL_UNSEEN } from '../../yaml/gates/bytes.ts'
import type { ImportIssue } from '../issue.ts'
import { placeName } from '../issue.ts'
import type { ColumnMapping, SheetMapping } from '../mapping.ts'
import type { Change, Proposal } from '../proposal.ts'
import type { ImportReport } from './report.ts'
import { tally } from './report.ts'

/** One line of a terminal, with nothing in it that a terminal would obey. */
const line = (text: string): string => `${text.replace(/[\n\t]/g, ' ').replace(ALL_UNSEEN, '\u00b7')}\n`

const percent = (share: number): string => `${Math.round(share * 100)} %`

function columnLine(
  { column, header, field, factor, unit, decimal, confidence, why }: ColumnMapping,
  words: ImportWords,
) {
  const head = `  ${column.padEnd(3)} "${header}"`
  const reason = words.why[why] ?? why
  if (field === null) return line(`${head} — ${words.notRead}: ${reason}`)
  const scale = factor === undefined ? '' : ` × ${factor}${unit === undefined ? '' : ` (${unit})`}`
  const style = decimal === undefined ? '' : `, 0${decimal === 'comma' ? ',' : '.'}5`
  return line(`${head} → ${field}${scale}${style}, ${percent(confidence)}, ${reason}`)
}

const sheetLines = ({ sheet, header, columns }: SheetMapping, words: ImportWords): string =>
  line(`${words.columns}${sheet === '' ? '' : ` — ${sheet}`} (${header}):`) +
  columns.map((column) => columnLine(column, words)).join('')

function changeLine({ field, effect, value, at, known, decides }: Change, words: ImportWords): string {
  const others = known && effect !== 'same' ? `; ${words.known} ${known.join(', ')}` : ''
  const standing = decides ? `; ${words.decides}` : ''
  return line(
    `      ${placeName(at)} ${field} = ${value}: ${words.effect[effect] ?? effect}${others}${standing}`,
  )
}

function rowLines(proposal: Proposal, words: ImportWords): string {
  const { verdict, skip, name, record, match, changes, kept, unread } = proposal
  const reason = skip === undefined ? '' : ` (${words.skip[skip] ?? skip})`
  const matched = match
    ? ` (${words.by[match.by] ?? match.by}, ${percent(match.confidence)}${match.distanceKm === undefined ? '' : `, ${match.distanceKm} km`})`
    : ''
  const target = record === undefined ? (match ? ` → ${match.id}?` : '') : ` → ${record}`
  const shown = changes.filter(({ effect }) => effect !== 'same')
  return [
    line(
      `  ${placeName(proposal)} ${words.verdict[verdict] ?? verdict}${reason}: ${name}${target}${matched}`,
    ),
    ...shown.map((change) => changeLine(change, words)),
    ...kept.map(({ key, table, record: own }) => line(`      ${key}: "${table}"; ${words.kept}: "${own}"`)),
    unread > 0 && verdict !== 'skipped' ? line(`      + ${unread} ${words.unreadCells}`) : '',
  ].join('')
}

/** One problem: place, level, sentence, code, then the mend. */
export function issueLines(issue: ImportIssue, lang: IssueLocale): string {
  const { message, hint } = issueText(issue.code, issue.params, lang)
  const place = placeName(issue)
  const head = `${place === '' ? '' : `${place} `}${importWords(lang).level[issue.level]}: ${message} [${issue.code}]`
  return line(`  ${head}`) + line(`      ${hint}`)
}

/** The report for a person: columns, rows, what was not understood, and how it ended. */
export function reportText(report: ImportReport, lang: IssueLocale): string {
  const words = importWords(lang)
  const { file, form, mapping, unread, proposals, issues, outcome, files } = report
  const counts = tally(proposals)
  const told = proposals.filter(({ skip }) => skip !== 'blank')
  const numbers = Object.entries(counts).flatMap(([verdict, count]) =>
    count === 0 ? [] : [`${words.verdict[verdict] ?? verdict} ${count}`],
  )
  return [
    line(`${file}: ${form}`),
    ...mapping.sheets.map((sheet) => `\n${sheetLines(sheet, words)}`),
    unread.length > 0 ? line(`\n${words.sheetsUnread}:`.trimStart()) : '',
    ...unread.map(({ name, why }) => line(`  ${name} (${words.sheet[why] ?? why})`)),
    told.length > 0 ? `\n${line(`${words.rows}:`)}` : '',
    ...told.map((proposal) => rowLines(proposal, words)),
    issues.length > 0 ? `\n${line(`${words.problems}:`)}` : '',
    ...issues.map((issue) => issueLines(issue, lang)),
    '\n',
    line(`${rowCount(proposals.length, lang)}: ${numbers.join(', ')}`),
    outcome === 'written' ? line(`${words.written}:`) : line(words[outcome]),
    ...(outcome === 'written' ? files.map((path) => line(`  ${path}`)) : []),
  ].join('')
}
