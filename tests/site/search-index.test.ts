import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { isUnlisted } from '../lib/page-facts.ts'
import { typeOf } from '../lib/page-types.ts'
import { readSite } from '../lib/site.ts'

const dist = inject('dist')
const { files, pages } = readSite(dist)

/** Pages nobody looks for by name: other orders of a list, pairs, the search itself, and what the guide leads to. */
const NOT_SEARCHED = new Set([
  'list in another order',
  'pair',
  'search',
  'kind of record',
  'problem',
  'letter',
  'visit pack',
  'release',
])

const SIGNATURE = 'pagefind_dcd'

/** Addresses of all fragments of the index. */
const indexed = [...files.keys()]
  .filter((file) => file.startsWith('pagefind/fragment/'))
  .map((file) => {
    const text = gunzipSync(readFileSync(join(dist, file))).toString('utf8')
    const { url } = JSON.parse(text.slice(text.indexOf(SIGNATURE) + SIGNATURE.length)) as { url: string }
    return url
  })

it('the search knows every page that has a name, and none that is not there', () => {
  const wanted = pages.flatMap((page) => {
    const type = typeOf(page.address)
    return type === undefined || NOT_SEARCHED.has(type) || isUnlisted(page) ? [] : [page.address]
  })
  expect(wanted.length).toBeGreaterThan(700)
  expect(indexed.toSorted()).toEqual(wanted.toSorted())
})

it('what a search page loads before the first letter stays small', () => {
  const size = (pattern: RegExp) =>
    [...files].filter(([file]) => pattern.test(file)).reduce((sum, [, bytes]) => sum + bytes, 0)
  for (const locale of ['en', 'ru'])
    expect(
      size(/^pagefind\/pagefind(?:\.js|-entry\.json)$/) +
        size(new RegExp(`^pagefind/(?:wasm\\.${locale}\\.|pagefind\\.${locale}_)`)),
    ).toBeLessThan(130_000)
})
