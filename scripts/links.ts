import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { citedAddresses } from './links/cited.ts'
import { linkJson, linkMarkdown } from './links/link-report.ts'
import { probeAll } from './links/probe-all.ts'
import { isPublic } from './links/public-address.ts'
import { print, runCommand } from './lib/command.ts'
import { contentFolder, oneOf, readOptions } from './lib/options.ts'

/** Polite to small servers far away: slow to give up, slow to ask again. */
const PACE = { hosts: 8, pause: 2000, timeout: 30_000, allowed: isPublic }

/**
 * `npm run links`: asks every address that a source cites whether it still answers, and prints what needs an
 * editor; `--out DIR` writes `links.md` and `links.json`. No address is judged by it: exit 0 whatever they
 * answer, 2 wrong use.
 */
await runCommand(async () => {
  const options = readOptions({ values: ['content', 'lang', 'out'] })
  const lang = oneOf(options, 'lang', ['en', 'ru'])
  const cited = citedAddresses(contentFolder(options))
  const asked = await probeAll([...cited.keys()], PACE)
  const results = asked.map((result) => ({ ...result, sources: cited.get(result.address) ?? [] }))
  const out = options.value('out')
  if (out !== undefined) {
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'links.md'), linkMarkdown(results, lang))
    writeFileSync(join(out, 'links.json'), linkJson(results))
  }
  await print(linkMarkdown(results, lang))
  return 0
})
