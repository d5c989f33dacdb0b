import { idWords } from '../src/i18n/id-words.ts'
import { ISSUE_LOCALES } from '../src/i18n/issue-text.ts'
import { renameRecord } from '../src/records/rename-record.ts'
import { asOf } from './lib/as-of.ts'
import { runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { tellOutcome } from './lib/tell-outcome.ts'

/**
 * `npm run rename -- facilities/kg/old facilities/kg/new`: moves a record of any kind, rewrites every
 * reference to it, and lets the old address lead to the new one. All or nothing: exit 1 where the
 * records would not pass the check. `--unpublished` leaves the redirect out.
 */
await runCommand(async () => {
  const options = readOptions({
    values: ['content', 'lang', 'as-of'],
    switches: ['unpublished'],
    words: 2,
  })
  const [from, to] = options.words
  if (from === undefined || to === undefined)
    throw new UsageError(
      'Name both addresses: npm run rename -- facilities/kg/old facilities/kg/new',
      'Назовите оба адреса: npm run rename -- facilities/kg/old facilities/kg/new',
    )
  const locale = oneOf(options, 'lang', ISSUE_LOCALES)
  const content = contentFolder(options)
  const unpublished = options.has('unpublished')
  const outcome = await renameRecord({ content, asOf: asOf(options), from, to, unpublished })
  const redirected = outcome.ok && outcome.changed.includes('ledger.yaml')
  const word = redirected ? 'renamed' : 'renamed-unpublished'
  return tellOutcome(outcome, content, locale, idWords(locale, word, { from, to }))
})
