import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ISSUE_LOCALES } from '../src/i18n/issue-text.ts'
import { verifyWords } from '../src/i18n/verify-words.ts'
import { isFolder } from '../src/records/read-content.ts'
import { reasonOf } from '../src/records/read-raw.ts'
import { print, runCommand } from './lib/command.ts'
import { readManifest } from './lib/manifest.ts'
import { oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { isWhole, verifyFiles } from './lib/verify-files.ts'

/**
 * `npm run verify -- MANIFEST`: whether a copy of the site is, to the last byte, what its manifest names; with
 * `--dir` the copy lies elsewhere than beside it. No network, no build. Exit 0 it is, 1 files differ (each is
 * named), 2 wrong use, or no manifest as it was published.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['dir', 'lang'], words: 1 })
  const words = verifyWords(oneOf(options, 'lang', ISSUE_LOCALES))
  const [file = 'dist/manifest.json'] = options.words
  const folder = options.value('dir') ?? dirname(file)
  if (!isFolder(folder)) throw new UsageError(`There is no folder "${folder}".`, `Папки «${folder}» нет.`)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(words.unreadable(file, reasonOf(error)))
  }
  const manifest = readManifest(text)
  if (!manifest) throw new UsageError(words.unsealed(file))
  const verdict = verifyFiles(folder, manifest)
  const { release, files, pages } = manifest
  if (isWhole(verdict)) {
    await print(`${words.whole(release.id, files.length, pages)}\n`)
    return 0
  }
  const lines = (['changed', 'missing', 'unlisted'] as const).flatMap((kind) =>
    verdict[kind].map((path) => `${words[kind]}: ${path}\n`),
  )
  await print(lines.join(''))
  process.stderr.write(`${words.differs(release.id, lines.length)}\n`)
  return 1
})
