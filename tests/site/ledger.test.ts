import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { publishedAddresses } from '../../scripts/lib/published-addresses.ts'
import { followsRecord } from '../../src/core/ledger/address.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { href, path } from '../../src/i18n/routes.ts'
import { EMULATORS } from '../lib/hosts.ts'
import { expectNone } from '../lib/problems.ts'
import { realRecords } from '../lib/records.ts'
import { readSite } from '../lib/site.ts'

const site = readSite(inject('dist'))
const { ledger } = (await realRecords()).atlas
const byAddress = new Map(ledger.map((entry) => [entry.address, entry]))

it('every page of the site is in the ledger, but for what a new record adds (mend: npm run ledger)', () => {
  const built = publishedAddresses([...site.files.keys()])
  const lacking = (address: string) => !byAddress.has(address)
  expect(built.length).toBeGreaterThan(100)
  expectNone(
    built
      .filter((address) => lacking(address) && !followsRecord(address))
      .map((address) => ({ file: 'content/ledger.yaml', reason: `lacks ${address}: run "npm run ledger"` })),
  )
  // A ledger that nobody keeps is no promise: what waits is the work of a few requests.
  expect(built.filter(lacking).length).toBeLessThan(built.length / 10)
})

it('every address ever published answers in every language: a page, or one step to a page', () => {
  // Only what leads on is read; of the others it is enough that they are there.
  const files = new Map([...site.files.keys()].map((file) => [file, '']))
  for (const { address, redirect } of ledger)
    for (const tag of redirect === undefined ? [] : LOCALES) {
      const file = `${tag}/${address}/index.html`
      if (files.has(file)) files.set(file, readFileSync(join(site.root, file), 'utf8'))
    }
  const ask = EMULATORS.github(files)
  expectNone(
    ledger.flatMap(({ address, redirect }) =>
      LOCALES.flatMap((tag) => {
        const first = ask(href(tag, path.published(address)))
        const last = first.status === 301 ? ask(first.to) : first
        const led = first.status === 301 ? first.to : undefined
        const wanted = redirect === undefined ? undefined : href(tag, path.published(redirect))
        return last.status === 200 && led === wanted
          ? []
          : [
              {
                file: `${tag}/${address}/`,
                reason: `answers ${String(first.status)}, then ${String(last.status)}`,
              },
            ]
      }),
    ),
  )
})
