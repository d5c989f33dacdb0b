import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportWords } from '../src/i18n/report-words.ts'
import { gateRequest } from '../src/records/git-tree/gate.ts'
import { layRequest } from '../src/records/git-tree/lay.ts'
import { FORMATS, printReport } from '../src/records/print-report.ts'
import { asOf } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import type { Options } from './lib/options.ts'
import { findRequest } from './pull-request/find.ts'
import { writeOutputs } from './pull-request/outputs.ts'
import { markPreview } from './pull-request/preview.ts'
import { reportRequest } from './pull-request/report.ts'
import { takeRequest } from './pull-request/take.ts'

/**
 * `npm run pull-request -- STEP`: the steps that the workflows of `.github/` take with a request of a
 * stranger (docs/forge.md). `take` fetches its objects, `gate` judges its tree (G0), `lay` puts its records
 * into a new content folder, `report` does all of it and writes the report,
 * `preview` marks a built site as none, `find` asks the forge which
 * request a finished run belongs to. Exit 0 done, 1 refused, 2 wrong use.
 */
const required = (options: Options, name: string, form: RegExp): string => {
  const value = options.value(name) ?? ''
  if (!form.test(value))
    throw new UsageError(
      `Give --${name}, as in ${form.source}.`,
      `Укажите --${name} по образцу ${form.source}.`,
    )
  return value
}
const NUMBER = /^[1-9]\d{0,8}$/
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const REF = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/
const FOLDER = /^[^-].*$/
const order = (options: Options) => ({
  repository: '.',
  base: options.value('base') === undefined ? 'HEAD' : required(options, 'base', REF),
  head: required(options, 'head', COMMIT),
})
const hand = (options: Options, values: Readonly<Record<string, string>>): void => {
  const file = options.value('outputs')
  if (file !== undefined) writeOutputs(file, values)
}

const STEPS: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  take: (options) => {
    const number = required(options, 'number', NUMBER)
    const remote = required(options, 'remote', /^[A-Za-z0-9/._:@-]+$/)
    takeRequest({
      repository: '.',
      remote,
      ref: `refs/pull/${number}/head`,
      head: required(options, 'head', COMMIT),
    })
    return Promise.resolve(0)
  },
  gate: async (options) => {
    const { issues, kind, changes } = gateRequest(order(options))
    hand(options, { kind, refused: String(issues.length > 0) })
    const words = reportWords(oneOf(options, 'lang', ['en', 'ru']))
    const report = { ok: issues.length === 0, records: { changed: changes.length }, issues }
    await print(printReport(report, oneOf(options, 'format', FORMATS), 'content', words))
    return issues.length === 0 ? 0 : 1
  },
  lay: async (options) => {
    const gated = gateRequest(order(options))
    if (gated.issues.length > 0) return 1
    await print(`${String(layRequest(gated, required(options, 'into', FOLDER)))}\n`)
    return 0
  },
  report: async (options) => {
    const out = required(options, 'out', FOLDER)
    const content = contentFolder(options)
    const { kind } = await reportRequest({ ...order(options), content, asOf: asOf(options), out })
    const file = join(out, 'report.md')
    await print(`${file}\n`)
    hand(options, { kind, report: readFileSync(file, 'utf8') })
    return 0
  },
  preview: async (options) => {
    const pages = markPreview(required(options, 'dist', FOLDER), required(options, 'number', NUMBER))
    await print(`${String(pages)}\n`)
    return 0
  },
  find: async (options) => {
    const found = await findRequest(process.env)
    hand(options, found ? { number: String(found.number), head: found.head } : { number: '', head: '' })
    await print(found ? `${String(found.number)} ${found.head}\n` : 'none\n')
    return 0
  },
}

await runCommand(async () => {
  const options = readOptions({
    values: [
      'base',
      'head',
      'number',
      'remote',
      'into',
      'out',
      'dist',
      'content',
      'format',
      'lang',
      'as-of',
      'outputs',
    ],
    words: 1,
  })
  const [name = ''] = options.words
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined
  if (!step)
    throw new UsageError(
      `Say which step: ${Object.keys(STEPS).join(', ')}.`,
      `Назовите шаг: ${Object.keys(STEPS).join(', ')}.`,
    )
  return step(options)
})
