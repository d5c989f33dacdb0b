import { runAstro } from './lib/astro.ts'
import { contentFolder, readOptions } from './lib/options.ts'
import { asOf as releaseDay } from './lib/as-of.ts'
import { runCommand } from './lib/command.ts'

/**
 * `npm run dev`: the site with live reload of code and records on 127.0.0.1; a bad record shows as an
 * overlay with its position. `--port N` names another port.
 */
await runCommand(() => {
  const options = readOptions({ values: ['content', 'as-of', 'port'] })
  const port = options.value('port')
  return runAstro(
    ['dev', '--host', '127.0.0.1', ...(port === undefined ? [] : ['--port', port])],
    {
      ATLAS_CONTENT: contentFolder(options, process.env['ATLAS_CONTENT']),
      ATLAS_AS_OF: releaseDay(options),
    },
    false,
  )
})
