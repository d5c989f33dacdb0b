import { join } from 'node:path'
import { runCommand } from './lib/command.ts'
import { contentFolder, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { recountRow } from './recount/recount.ts'
import { recountSeismic } from './recount/seismic.ts'
import { readCells, readRecord, readTable } from './recount/tables.ts'

/**
 * `npm run recount -- --facts DIR [--content DIR]`: compares the records with the research tables they
 * were entered from: no row and no value lost, what is left out has its reason. The tables are not part
 * of the repository; this ran while they were entered (docs/first-entry/README.md).
 * Exit 0 nothing lost, 1 something lost, 2 wrong use.
 */
await runCommand(() => {
  const options = readOptions({ values: ['facts', 'content'] })
  const facts = options.value('facts')
  if (facts === undefined)
    throw new UsageError(
      'Name the folder of the research tables: npm run recount -- --facts DIR',
      'Назовите папку с таблицами исследования: npm run recount -- --facts DIR',
    )
  const content = contentFolder(options)
  const entry = join('docs', 'first-entry')
  const cells = readCells(entry)
  const ids = new Map(
    readTable(join(entry, 'ids.csv')).map((row) => [row['facility_id'], row['record'] ?? '']),
  )
  let rows = 0
  const losses = ['facilities', 'facility-claims'].flatMap((file) =>
    readTable(join(facts, `${file}.csv`)).flatMap((row) => {
      rows += 1
      const id = row['facility_id'] ?? ''
      const record = readRecord(content, 'facilities', ids.get(id) ?? '')
      if (!record) return [{ row: `${file} ${id}`, column: '', why: 'there is no record' }]
      return recountRow(file, id, row, cells, record)
    }),
  )
  const seismic = readTable(join(facts, 'seismic.csv'))
  rows += seismic.length
  losses.push(...recountSeismic(seismic, content))
  for (const { row, column, why } of losses) console.log(`${row} ${column}: ${why}`)
  const leftOut = cells.filter((cell) => cell.leftOut !== '').length
  console.log(
    `${String(rows)} rows, ${String(cells.length)} cells accounted for, ${String(leftOut)} with a reason for what is left out, ${String(losses.length)} lost`,
  )
  return Promise.resolve(losses.length === 0 ? 0 : 1)
})
