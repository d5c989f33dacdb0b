import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { isWholePng } from '../../src/exports/cards/png.ts'
import { LOCALES } from '../../src/i18n/locales.ts'
import { cardImage } from '../../src/i18n/routes.ts'
import { pressPage, pressSubjects } from '../../src/artefacts/press/subject.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { AS_OF } from '../lib/build.ts'
import { filesWithSizes } from '../lib/site.ts'

const dist = inject('dist')
const files = filesWithSizes(dist)
const MOST = 60_000

it('every page with a press kit has a card in every language, and the site has one; all are light', async () => {
  const loaded = await loadAtlas({ content: 'content', asOf: AS_OF })
  if (!loaded.ok) throw new Error('the records have problems')
  const pages = ['', ...pressSubjects(loaded.atlas).map(pressPage)]
  expect(pages.length).toBeGreaterThan(150)
  const wanted = LOCALES.flatMap((locale) => pages.map((page) => cardImage(locale, page).slice(1)))
  const found = [...files.keys()].filter((file) => /^[a-z]+\/cards\//.test(file))
  expect(found.toSorted()).toEqual(wanted.toSorted())
  expect(found.filter((file) => (files.get(file) ?? Infinity) > MOST)).toEqual([])
  for (const file of found) {
    const bytes = readFileSync(join(dist, file))
    expect(isWholePng(bytes), file).toBe(true)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630])
  }
})
