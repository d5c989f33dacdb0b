import { print, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { publishRelease } from './lib/publishing/publish-release.ts'
import { orRefusal } from './lib/publishing/refusal.ts'

/**
 * `npm run publish-site -- --to DIR [--from dist] [--fewer-pages]`: puts a built site where a host serves it
 * from (docs/hosting.md): whole and checked, then by one rename. Exit 0 published, 1 refused, 2 wrong use.
 */
await runCommand(() => {
  const options = readOptions({ values: ['from', 'to'], switches: ['fewer-pages'] })
  const to = options.value('to')
  if (to === undefined)
    throw new UsageError(
      'Say where to publish: npm run publish-site -- --to DIR',
      'Укажите, куда публиковать: npm run publish-site -- --to DIR',
    )
  const site = options.value('from') ?? (process.env['ATLAS_DIST'] || 'dist')
  return orRefusal(async () => {
    await print(`${await publishRelease({ site, to, fewerPages: options.has('fewer-pages') })}\n`)
  })
})
