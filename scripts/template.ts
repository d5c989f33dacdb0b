import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { reportWords } from '../src/i18n/report-words.ts'
import { referencesOf } from '../src/imports/references.ts'
import { templateSheets } from '../src/imports/template/template.ts'
import { loadAtlas } from '../src/records/load-atlas.ts'
import { printReport } from '../src/records/print-report.ts'
import { writeAtomically } from '../src/records/write-file.ts'
import { writeXlsx } from '../src/tables/write-xlsx.ts'
import { asOf } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'

/**
 * `npm run template -- --out FILE.xlsx`: the national inventory template, made of the schema and the
 * records of the content; the same content gives the same bytes. Exit 1 where the records have errors.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'lang', 'out', 'as-of'] })
  const lang = oneOf(options, 'lang', ['en', 'ru'])
  const out = options.value('out')
  if (!out?.endsWith('.xlsx'))
    throw new UsageError(
      'Say where to: npm run template -- --out FILE.xlsx',
      'Укажите файл: npm run template -- --out FILE.xlsx',
    )
  const content = contentFolder(options)
  const loaded = await loadAtlas({ content, asOf: asOf(options) })
  if (!loaded.ok) {
    process.stderr.write(printReport(loaded.report, 'text', content, reportWords(lang)))
    return 1
  }
  mkdirSync(dirname(out), { recursive: true })
  writeAtomically(out, writeXlsx(templateSheets(lang, referencesOf(loaded.atlas))))
  await print(`${out}\n`)
  return 0
})
