import type { Method } from '../src/core/method/method.ts'
import { rank } from '../src/core/rank.ts'
import { scoreDocument } from '../src/core/score-document.ts'
import { scoreAll } from '../src/core/score.ts'
import { reportWords } from '../src/i18n/report-words.ts'
import { loadAtlas } from '../src/records/load-atlas.ts'
import { printReport } from '../src/records/print-report.ts'
import { asOf } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { scoreCsv } from './lib/score-csv.ts'
import { scoreText } from './lib/score-text.ts'

/** The method asked for, else the default one. Throws UsageError with the list where there is none. */
function chosen(methods: ReadonlyMap<string, Method>, id: string | undefined): Method {
  const all = [...methods.values()]
  const method = id === undefined ? (all.find(({ isDefault }) => isDefault) ?? all[0]) : methods.get(id)
  if (method) return method
  if (id === undefined)
    throw new UsageError(
      'There is no method: the folder methods/ is empty.',
      'Методики нет: папка methods/ пуста.',
    )
  throw new UsageError(
    `There is no method "${id}". There are: ${[...methods.keys()].join(', ')}.`,
    `Методики «${id}» нет. Есть: ${[...methods.keys()].join(', ')}.`,
  )
}

/** `npm run score`: scores and ranks to standard output; exit 1 where the records have errors, 2 wrong use. */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'as-of', 'format', 'method', 'lang'] })
  const format = oneOf(options, 'format', ['text', 'json', 'csv'])
  const lang = oneOf(options, 'lang', ['en', 'ru'])
  const content = contentFolder(options)
  const day = asOf(options)
  const loaded = await loadAtlas({ content, asOf: day })
  if (!loaded.ok) {
    process.stderr.write(printReport(loaded.report, 'text', content, reportWords(lang)))
    return 1
  }
  const { facilities, methods } = loaded.atlas
  const method = chosen(methods, options.value('method'))
  const ranked = rank(scoreAll(facilities, method, day))
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  if (format === 'json') await print(`${JSON.stringify(scoreDocument(method.id, day, ranked), null, 2)}\n`)
  else if (format === 'csv') await print(scoreCsv(ranked, byId, lang))
  else await print(scoreText(method, day, ranked, byId, lang))
  return 0
})
