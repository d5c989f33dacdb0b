import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importWords } from '../src/i18n/import-words.ts'
import { reportWords } from '../src/i18n/report-words.ts'
import { importTable } from '../src/imports/import-table.ts'
import type { ImportResult } from '../src/imports/import-table.ts'
import type { ImportIssue } from '../src/imports/issue.ts'
import { reportJson } from '../src/imports/report/report-json.ts'
import { issueLines, reportText } from '../src/imports/report/report-text.ts'
import type { ImportReport, Outcome } from '../src/imports/report/report.ts'
import { idsOf } from '../src/records/inventory.ts'
import { loadAtlas } from '../src/records/load-atlas.ts'
import type { LoadedAtlas } from '../src/records/load-atlas.ts'
import { printReport } from '../src/records/print-report.ts'
import { readContent } from '../src/records/read-content.ts'
import { readTable } from '../src/tables/read-table.ts'
import { columnName } from '../src/tables/sheet.ts'
import type { Sheet, TableRefusal } from '../src/tables/sheet.ts'
import { mappingOf } from './import/mapping-file.ts'
import type { Mapped } from './import/mapping-file.ts'
import { readOrder } from './import/read-order.ts'
import type { Order } from './import/read-order.ts'
import { tryFiles } from './import/trial.ts'
import { writeAll } from './import/write-all.ts'
import { print, runCommand } from './lib/command.ts'

const EMPTY: Pick<ImportResult, 'proposals' | 'created' | 'files'> = {
  proposals: [],
  created: new Map(),
  files: new Map(),
}

const refusalIssue = ({
  code,
  sheet,
  row,
  column,
  params,
}: TableRefusal<ImportIssue['code']>): ImportIssue => ({
  code,
  level: 'error',
  sheet,
  row,
  column: column > 0 ? columnName(column - 1) : '',
  text: '',
  params,
})

/** Prints the report in the form asked for. */
async function tell(
  order: Order,
  form: string,
  mapped: Mapped,
  result: ImportResult,
  outcome: Outcome,
): Promise<void> {
  const files = [...result.files.keys()].map((file) => join(order.out ?? order.content, file))
  const { mapping, unread } = mapped
  const { proposals, issues, ok } = result
  const report: ImportReport = {
    file: basename(order.file),
    form,
    outcome,
    ok,
    mapping,
    unread,
    proposals,
    issues,
    files,
  }
  await print(order.format === 'json' ? reportJson(report, order.lang) : reportText(report, order.lang))
  if (mapped.saved !== undefined)
    process.stderr.write(`${importWords(order.lang).mapSaved}: --map ${mapped.saved}\n`)
}

/** The file, or its map, cannot be read: nothing is known of its rows. */
async function refuse(
  order: Order,
  form: string,
  mapped: Mapped,
  issues: readonly ImportIssue[],
): Promise<number> {
  await tell(order, form, mapped, { ...EMPTY, issues, ok: false }, 'refused')
  return 1
}

function planOf(
  order: Order,
  sheets: readonly Sheet[],
  { mapping }: Mapped,
  { atlas }: LoadedAtlas,
): ImportResult {
  const { content, source, valuesAsOf, day, lang } = order
  return importTable({
    sheets,
    mapping,
    atlas,
    textOf: (id) => readFileSync(join(content, 'facilities', `${id}.yaml`), 'utf8'),
    ids: idsOf(readContent(content)),
    asOf: day,
    lang,
    taken: atlas.ledger.map(({ address }) => address.replace(/^facilities\//, '')),
    ...(source !== undefined && { source }),
    ...(valuesAsOf !== undefined && { valuesAsOf }),
  })
}

/** A source that is named on the command line must exist before anything is read by it. */
function sourceIssue({ source }: Order, { atlas }: LoadedAtlas): readonly ImportIssue[] {
  if (source === undefined || atlas.sources.has(source)) return []
  const params = { id: source }
  return [
    { code: 'import-unknown-source', level: 'error', sheet: '', row: 0, column: '', text: source, params },
  ]
}

/**
 * `npm run import -- FILE`: proposes records from a table. Writes all that was understood or nothing; exit
 * 0 done, 1 something was not understood or the records would not pass the check, 2 wrong use.
 */
await runCommand(async () => {
  const order = readOrder()
  const { content, day, lang } = order
  const table = readTable(order.file, order.bytes)
  const none: Mapped = {
    mapping: { version: 1, constants: {}, words: [], rows: [], sheets: [] },
    unread: [],
    issues: [],
  }
  if (!table.ok) return refuse(order, '', none, [refusalIssue(table.refusal)])
  const loaded = await loadAtlas({ content, asOf: day })
  if (!loaded.ok) {
    process.stderr.write(printReport(loaded.report, 'text', content, reportWords(lang)))
    return 1
  }
  const mapped = mappingOf(table.sheets, order.map, order.sheet)
  const early = [...mapped.issues, ...sourceIssue(order, loaded)]
  if (early.length > 0) return refuse(order, table.form, mapped, early)
  const result = planOf(order, table.sheets, mapped, loaded)
  const may = result.ok || order.accept
  if (order.dry || !may || result.files.size === 0) {
    await tell(order, table.form, mapped, result, order.dry ? 'dry' : may ? 'nothing' : 'refused')
    return result.ok || (order.accept && !order.dry) ? 0 : 1
  }
  const tried = await tryFiles(content, result.files, day)
  if (!tried.ok) {
    await tell(order, table.form, mapped, result, 'refused')
    process.stderr.write(printReport(tried.report, 'text', content, reportWords(lang)))
    return 1
  }
  writeAll(order.out ?? content, result.files)
  await tell(order, table.form, mapped, result, 'written')
  const left = result.issues.filter(({ level }) => level === 'error')
  if (left.length > 0 && order.format === 'json')
    process.stderr.write(left.map((each) => issueLines(each, lang)).join(''))
  return 0
})
