import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffAtlases } from '../src/core/diff/diff-atlases.ts'
import { diffJson } from '../src/artefacts/diff/document.ts'
import { reportHtml } from '../src/artefacts/diff/html.ts'
import { reportMarkdown } from '../src/artefacts/diff/markdown.ts'
import { reportModel } from '../src/artefacts/diff/report-model.ts'
import { reportWords } from '../src/i18n/report-words.ts'
import { translator } from '../src/i18n/translate.ts'
import { loadPair } from '../src/records/load-pair.ts'
import { sideOf } from '../src/records/diff-side.ts'
import { printReport } from '../src/records/print-report.ts'
import { isFolder } from '../src/records/read-content.ts'
import { asOf } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'
import { oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import type { Options } from './lib/options.ts'

/** A content folder, or a folder that holds one called `content`. Throws UsageError where there is none. */
function sideFolder(options: Options, name: 'base' | 'head'): string {
  const folder = options.value(name)?.replace(/(?<=.)\/+$/, '')
  if (folder === undefined)
    throw new UsageError(
      `--${name} DIR is missing: give both --base and --head.`,
      `Не указан --${name} DIR: нужны и --base, и --head.`,
    )
  const inner = join(folder, 'content')
  if (isFolder(inner)) return inner
  if (isFolder(folder)) return folder
  throw new UsageError(
    `There is no folder "${folder}". Give one with --${name} DIR.`,
    `Папки «${folder}» нет. Укажите другую: --${name} DIR.`,
  )
}

/** `npm run diff`: what a change does; exit 0 whatever it does, 1 where a side has errors, 2 wrong use. */
await runCommand(async () => {
  const options = readOptions({ values: ['base', 'head', 'format', 'lang', 'out', 'as-of', 'cache'] })
  const format = oneOf(options, 'format', ['md', 'json', 'html'])
  const lang = oneOf(options, 'lang', ['en', 'ru'])
  const folders = { base: sideFolder(options, 'base'), head: sideFolder(options, 'head') }
  const pair = await loadPair({ ...folders, asOf: asOf(options), cache: options.value('cache') })
  const { base, head, changed } = pair
  for (const side of ['base', 'head'] as const) {
    const { ok, report } = pair[side]
    if (ok) continue
    const issues = report.issues.filter(({ level }) => level === 'error')
    const words = printReport({ ...report, issues }, 'text', folders[side], reportWords(lang))
    process.stderr.write(`${translator(lang)(`diff.refused.${side}`)}\n\n${words}\n`)
  }
  if (!base.ok || !head.ok) return 1
  const sides = [sideOf(base, folders.base, changed), sideOf(head, folders.head, changed)] as const
  const diff = diffAtlases(...sides, pair.scored, pair.tabled)
  const model = reportModel({ base: base.atlas, head: head.atlas, diff }, lang)
  const write = {
    md: () => reportMarkdown(model),
    html: () => reportHtml(model),
    json: () => diffJson(diff),
  }
  const out = options.value('out')
  if (out !== undefined) {
    mkdirSync(out, { recursive: true })
    for (const kind of ['md', 'html', 'json'] as const)
      writeFileSync(join(out, `report.${kind}`), write[kind]())
  }
  await print(write[format]())
  return 0
})
