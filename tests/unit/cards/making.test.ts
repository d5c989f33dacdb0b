import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { siteCard } from '../../../src/artefacts/card/card.ts'
import { inventedAtlas } from '../../../src/artefacts/front/invented-atlas.ts'
import { loadBaseMap } from '../../../src/site/base-map.ts'
import { cacheNames } from '../../../src/exports/cards/cache.ts'
import { makeCards } from '../../../src/exports/cards/make-cards.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-cards-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const [en, ru] = ['en', 'ru'].map((locale) => siteCard(inventedAtlas(), loadBaseMap(), locale))
if (!en || !ru) throw new Error('no cards')
const shop = { root: resolve('.'), cache: folder, threads: 2 }
const bare = () => readdirSync(folder).filter((name) => name.endsWith('.bare')).length

describe('cards from the cache', () => {
  it('are drawn once; a new release redraws its line alone; a broken file is made again', async () => {
    const first = await makeCards([en, ru], shop)
    expect(bare()).toBe(2)
    // Without a thread nothing can be drawn: all of it comes from the cache.
    const second = await makeCards([ru, en], { ...shop, threads: 0 })
    expect(second.toReversed().map((bytes) => Buffer.from(bytes))).toEqual(
      first.map((bytes) => Buffer.from(bytes)),
    )
    const [later] = await makeCards([{ ...en, release: 'another release' }], { ...shop, threads: 1 })
    expect(bare()).toBe(2)
    expect(Buffer.from(later ?? []).equals(first[0] ?? new Uint8Array())).toBe(false)
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 40)
    const [mended] = await makeCards([en], { ...shop, threads: 1 })
    expect(Buffer.from(mended ?? []).equals(first[0] ?? new Uint8Array())).toBe(true)
  })

  it('are known by everything that shows: any other word, colour or program is another card', () => {
    const names = (card: typeof en, maker = 'maker') => cacheNames(card, maker)
    const { bare: one, whole } = names(en)
    expect(names({ ...en, name: `${en.name} ` }).bare).not.toBe(one)
    expect(names(en, 'other').bare).not.toBe(one)
    expect(names({ ...en, file: '/elsewhere.png' })).toEqual({ bare: one, whole })
    expect(names({ ...en, release: 'another' }).bare).toBe(one)
    expect(names({ ...en, release: 'another' }).whole).not.toBe(whole)
  })
})
