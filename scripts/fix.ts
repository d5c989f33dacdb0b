import { fixContent } from '../src/records/fix-content.ts'
import { reportWords } from '../src/i18n/report-words.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { printReport } from '../src/records/print-report.ts'

/**
 * `npm run fix`: writes every record in its canonical form. A file that is not sound YAML in sound bytes
 * is told and left as it is: exit 1. Prints the files it changed.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'lang'] })
  const words = reportWords(oneOf(options, 'lang', ['en', 'ru']))
  const content = contentFolder(options)
  const { changed, report } = fixContent(content)
  await print(changed.map((file) => `${content}/${file}\n`).join(''))
  if (!report.ok) process.stderr.write(printReport(report, 'text', content, words))
  return report.ok ? 0 : 1
})
