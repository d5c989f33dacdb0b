import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas } from '../src/core/json-schema.ts'
import { writeAtomically } from '../src/records/write-file.ts'
import { print, runCommand } from './lib/command.ts'
import { editorSettings } from './lib/editor-settings.ts'
import { readOptions } from './lib/options.ts'

/** `npm run schema`: writes the JSON Schemas for editors and tells VS Code which files they are for. */
await runCommand(async () => {
  readOptions({})
  mkdirSync('schemas', { recursive: true })
  mkdirSync('.vscode', { recursive: true })
  const files = [
    ...editorSchemas().map(({ file, text }) => [join('schemas', file), text] as const),
    ['.vscode/settings.json', editorSettings()] as const,
  ]
  for (const [path, text] of files) writeAtomically(path, text)
  await print(files.map(([path]) => `${path}\n`).join(''))
  return 0
})
