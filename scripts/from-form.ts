import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { issueText } from '../src/i18n/issue-text.ts'
import { idsOf } from '../src/records/inventory.ts'
import { isFolder, readContent } from '../src/records/read-content.ts'
import { writeAtomically, writeNew } from '../src/records/write-file.ts'
import { makeChange, pathOf } from './forge-forms/make-change.ts'
import { asOf } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'

/**
 * `npm run from-form -- FILE`, or from standard input: the answers of an issue form become a change of
 * records, printed; `--write` writes it. Exit 0 done, 1 the answers lack something (it says what, under
 * which heading and how to mend it), 2 wrong use.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'lang', 'as-of'], switches: ['write'], words: 1 })
  const lang = oneOf(options, 'lang', ['en', 'ru'])
  const content = contentFolder(options)
  const [name = '-'] = options.words
  const outcome = makeChange(textOf(name), {
    ids: idsOf(readContent(content)),
    textOf: (file) => readFileSync(join(content, file), 'utf8'),
    asOf: asOf(options),
  })
  if (!outcome.ok) {
    const told = [
      ...outcome.issues.map(({ code, params }) => ({ place: '', code, params })),
      ...outcome.judged.map(({ code, file, line, column, params = {} }) => {
        return { place: `${file}:${String(line)}:${String(column)} `, code, params }
      }),
    ]
    for (const { place, code, params } of told) {
      const { message, hint } = issueText(code, params, lang)
      process.stderr.write(`${place}${message} [${code}]\n    ${hint}\n`)
    }
    return 1
  }
  if (outcome.note !== undefined) process.stderr.write(`${outcome.note}\n`)
  for (const file of outcome.files) {
    const path = join(content, pathOf(file))
    if (options.has('write')) {
      mkdirSync(dirname(path), { recursive: true })
      if (!file.isNew) writeAtomically(path, file.text)
      else if (!writeNew(path, file.text))
        throw new UsageError(`${path} is there already.`, `${path} уже есть.`)
      await print(`${path}\n`)
    } else await print(`--- ${path}\n${file.text}`)
  }
  return 0
})

function textOf(name: string): string {
  try {
    if (name === '-' || !isFolder(name)) return readFileSync(name === '-' ? 0 : name, 'utf8')
  } catch {
    throw new UsageError(`${name} cannot be read.`, `${name} не читается.`)
  }
  throw new UsageError(`${name} is a folder.`, `${name} — папка, а не файл.`)
}
