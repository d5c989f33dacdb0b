import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publishParts } from '../../src/artefacts/invented-parts.ts'
import { missingPage } from './build-site.ts'
import { publishedAddresses } from './published-addresses.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-pages-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const write = (...files: readonly string[]): void => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
}

it('a site that lacks the page of an address of the ledger is not published', () => {
  const gone = { en: 'Counted twice.', ru: 'Учтено дважды.' }
  const site = publishParts({
    ledger: [
      { address: 'map' },
      { address: 'maps', redirect: 'map' },
      { address: 'facilities/kg/twin', gone },
    ],
  })
  write('index.html', '404.html')
  for (const tag of ['en', 'ru']) write(`${tag}/index.html`, `${tag}/facilities/index.html`)
  for (const tag of ['en', 'ru']) {
    expect(missingPage(folder, site)).toBe(`${tag}/map/index.html`)
    write(`${tag}/map/index.html`)
    expect(missingPage(folder, site)).toBe(`${tag}/facilities/kg/twin/index.html`)
    write(`${tag}/facilities/kg/twin/index.html`)
  }
  expect(missingPage(folder, site)).toBeUndefined()
})

it('the addresses of a site are those of its pages, without language, front and lost pages', () => {
  expect(
    publishedAddresses([
      'index.html',
      '404.html',
      'en/index.html',
      'en/404/index.html',
      'ru/map/index.html',
      'en/map/index.html',
      'en/compare/kg/a/with/kg/b/index.html',
      'en/near/data.json',
      'assets/en/x/index.html',
    ]),
  ).toEqual(['compare/kg/a/with/kg/b', 'map'])
})
