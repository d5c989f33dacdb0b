import { idWords } from '../src/i18n/id-words.ts'
import { ISSUE_LOCALES } from '../src/i18n/issue-text.ts'
import { withdrawRecord } from '../src/records/withdraw-record.ts'
import { asOf } from './lib/as-of.ts'
import { runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { tellOutcome } from './lib/tell-outcome.ts'

/**
 * `npm run withdraw -- facilities/kg/slug --reason-en "…" --reason-ru "…"`: removes a record and leaves
 * the reason at its address. `--merged-into ADDRESS` names the record that took it over; then the reasons
 * may be left out. All or nothing: exit 1 where other records still name it.
 */
await runCommand(async () => {
  const options = readOptions({
    values: ['content', 'lang', 'as-of', 'reason-en', 'reason-ru', 'merged-into'],
    words: 1,
  })
  const [address] = options.words
  if (address === undefined)
    throw new UsageError(
      'Name the address: npm run withdraw -- facilities/kg/slug',
      'Назовите адрес: npm run withdraw -- facilities/kg/slug',
    )
  const locale = oneOf(options, 'lang', ISSUE_LOCALES)
  const content = contentFolder(options)
  const mergedInto = options.value('merged-into')
  const [en, ru] = [options.value('reason-en'), options.value('reason-ru')]
  if ((en === undefined || ru === undefined) && (mergedInto === undefined || en !== ru))
    throw new UsageError(
      'Say why, in both languages: --reason-en "…" --reason-ru "…", or --merged-into ADDRESS',
      'Назовите причину на обоих языках: --reason-en "…" --reason-ru "…" — или --merged-into ADDRESS',
    )
  const reason = { en: en ?? idWords('en', 'merged'), ru: ru ?? idWords('ru', 'merged') }
  const outcome = await withdrawRecord({
    content,
    asOf: asOf(options),
    address,
    reason,
    ...(mergedInto !== undefined && { mergedInto }),
  })
  return tellOutcome(outcome, content, locale, idWords(locale, 'withdrawn', { address }))
})
