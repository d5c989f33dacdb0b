import { print, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'
import { publish } from './lib/publish.ts'

/**
 * `npm run build`: check, score, build into `dist/`. ATLAS_CONTENT, ATLAS_DIST and ATLAS_AS_OF name
 * another content folder, output folder and release date; options win over them.
 * Exit 0 built, 1 problems (the last good site stays), 2 wrong use.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'dist', 'as-of'] })
  const site = await publish(options)
  if (!site) return 1
  await print(`${String(site.pages)} pages in ${site.dist}, data as of ${site.asOf}\n`)
  return 0
})
