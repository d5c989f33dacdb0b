import { readFileSync, writeFileSync } from 'node:fs'
import { codeowners } from './codeowners/codeowners.ts'
import { print, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'

/** `npm run codeowners`: writes `.github/CODEOWNERS` anew from the teams in `.github/teams.yaml`. */
await runCommand(async () => {
  readOptions({})
  const file = '.github/CODEOWNERS'
  writeFileSync(file, codeowners(readFileSync('.github/teams.yaml', 'utf8')))
  await print(`${file}\n`)
  return 0
})
