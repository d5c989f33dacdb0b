import { reportWords } from '../src/i18n/report-words.ts'
import { loadAtlas } from '../src/records/load-atlas.ts'
import { FORMATS, printReport } from '../src/records/print-report.ts'
import { asOf } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'

/** `npm run check`: reads and judges every record; exit 0 clean, 1 errors, 2 wrong use. */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'format', 'lang', 'as-of', 'cache'] })
  const format = oneOf(options, 'format', FORMATS)
  const words = reportWords(oneOf(options, 'lang', ['en', 'ru']))
  const content = contentFolder(options)
  const { ok, report } = await loadAtlas({ content, asOf: asOf(options), cache: options.value('cache') })
  await print(printReport(report, format, content, words))
  return ok ? 0 : 1
})
