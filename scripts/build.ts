import { buildSite } from './lib/build-site.ts'
import { checkContent } from './lib/check-content.ts'
import { contentFolder, readOptions } from './lib/options.ts'
import { asOf as releaseDay } from './lib/as-of.ts'
import { print, runCommand } from './lib/command.ts'

/**
 * `npm run build`: check, score, build into `dist/`. ATLAS_CONTENT, ATLAS_DIST and ATLAS_AS_OF name
 * another content folder, output folder and release date; options win over them.
 * Exit 0 built, 1 problems (the last good site stays), 2 wrong use.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'dist', 'as-of'] })
  const content = contentFolder(options, process.env['ATLAS_CONTENT'])
  const dist = options.value('dist') ?? (process.env['ATLAS_DIST'] || 'dist')
  const asOf = releaseDay(options)
  const checked = await checkContent(content, asOf)
  if (!checked) return 1
  const built = await buildSite({ content, dist, asOf }, checked)
  if (!built.ok) {
    process.stderr.write(`Not published: ${built.why}. ${dist} is as it was.\n`)
    return 1
  }
  await print(`${String(built.pages)} pages in ${dist}, data as of ${asOf}\n`)
  return 0
})
