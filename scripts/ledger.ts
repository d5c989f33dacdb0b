import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idWords } from '../src/i18n/id-words.ts'
import { ISSUE_LOCALES } from '../src/i18n/issue-text.ts'
import { applyChanges } from '../src/records/change-set.ts'
import { ledgerChange } from '../src/records/edit-ids.ts'
import { isFolder } from '../src/records/read-content.ts'
import { asOf as releaseDay } from './lib/as-of.ts'
import { buildSite } from './lib/build-site.ts'
import { checkContent } from './lib/check-content.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'
import { UsageError } from './lib/usage-error.ts'
import { addressesOf } from './lib/published-addresses.ts'

/**
 * `npm run ledger`: builds the site into a temporary folder and adds a line to `ledger.yaml` for every
 * page that has none; removes and changes nothing. `--dist DIR` reads a site that is built already.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'dist', 'as-of', 'lang'] })
  const locale = oneOf(options, 'lang', ISSUE_LOCALES)
  const content = contentFolder(options)
  const asOf = releaseDay(options)
  const given = options.value('dist')
  if (given !== undefined && !isFolder(given))
    throw new UsageError(`There is no built site "${given}".`, `Собранного сайта «${given}» нет.`)
  const checked = await checkContent(content, asOf)
  if (!checked) return 1

  const work = mkdtempSync(join(tmpdir(), 'atlas-ledger-'))
  try {
    const dist = given ?? join(work, 'dist')
    if (given === undefined) {
      const built = await buildSite({ content, dist, asOf }, checked)
      if (!built.ok) {
        process.stderr.write(`${built.why}\n`)
        return 1
      }
    }
    const known = new Set(checked.atlas.ledger.map(({ address }) => address))
    const fresh = addressesOf(dist).filter((address) => !known.has(address))
    const change = ledgerChange(
      content,
      fresh.map((address) => ({ address, since: asOf })),
    )
    if (change) applyChanges(content, [change])
    await print(fresh.map((address) => `${address}\n`).join(''))
    const words = idWords(locale, fresh.length > 0 ? 'ledger-added' : 'ledger-current', { n: fresh.length })
    process.stderr.write(`${words}\n`)
    return 0
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
