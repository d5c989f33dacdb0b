import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formFiles } from './forge-forms/template.ts'
import { print, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'

/** `npm run issue-forms`: writes the issue forms of the forge anew from the table of their questions. */
await runCommand(async () => {
  readOptions({})
  const folder = '.github/ISSUE_TEMPLATE'
  mkdirSync(folder, { recursive: true })
  const files = Object.entries(formFiles())
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  await print(`${String(files.length)} files in ${folder}\n`)
  return 0
})
