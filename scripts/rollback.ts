import { print, runCommand } from './lib/command.ts'
import { readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { rollBack } from './lib/publishing/publish-release.ts'
import { orRefusal } from './lib/publishing/refusal.ts'

/**
 * `npm run rollback -- --in DIR [RELEASE]`: serves the release before, or the one that is named, checked and
 * by one rename. Exit 0 led back, 1 refused, 2 wrong use.
 */
await runCommand(() => {
  const options = readOptions({ values: ['in'], words: 1 })
  const place = options.value('in')
  if (place === undefined)
    throw new UsageError(
      'Say where to lead back: npm run rollback -- --in DIR',
      'Укажите, где вернуть прежний выпуск: npm run rollback -- --in DIR',
    )
  return orRefusal(async () => {
    await print(`${await rollBack(place, options.words[0])}\n`)
  })
})
