import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { buildSite, workFolder, workTree } from '../lib/build.ts'
import { PSEUDO, untranslatedProblems } from '../lib/checks/untranslated.ts'
import { clipped, sideways } from '../lib/layout.ts'
import { samplesOf } from '../lib/page-types.ts'
import { expectNone } from '../lib/problems.ts'
import type { Problem } from '../lib/problems.ts'
import { englishTexts, realRecords } from '../lib/records.ts'
import { readSite } from '../lib/site.ts'

/** Pages of each type that are laid out at 360 px: the longest hold the longest names. */
const LONGEST = 12

/** A third language is one catalogue more: the site built with an invented one, 40 % longer. */
const work = workFolder('pseudo')
afterAll(work.remove)

const dist = join(work.path, 'dist')
const ended = await buildSite({ cwd: workTree(join(work.path, 'tree')), dist, env: { ATLAS_PSEUDO: '1' } })
if (ended.code !== 0) throw new Error(ended.said)
const site = readSite(dist)
const pages = site.pages.filter(({ lang }) => lang === PSEUDO)
const { atlas } = await realRecords()

it('has every page that the English site has', () => {
  const rest = (tag: string) =>
    site.pages
      .filter(({ address }) => address.startsWith(`/${tag}/`))
      .map(({ address }) => address.slice(tag.length + 1))
  expect(rest(PSEUDO)).toEqual(rest('en'))
  expect(pages.length).toBeGreaterThan(100)
})

it('no text of the pages comes from elsewhere than a catalogue or a record', () => {
  const records = englishTexts(atlas)
  const named = [...atlas.facilities, ...atlas.basins.values(), ...atlas.operators.values()]
  const aliases = [...named, ...atlas.materials.values()].flatMap((record) => record.aliases)
  // Names of no language, the longest first: one may stand in another.
  const spellings = aliases.toSorted((a, b) => b.length - a.length)
  // The index of names sets the word that several names begin with above them.
  const heads = [...spellings, ...aliases.map((alias) => alias.split(' ', 1).join(''))]
  const known = ({ address }: { address: string }) => (address.endsWith('/names/') ? heads : spellings)
  expectNone(pages.flatMap((page) => untranslatedProblems(page, records, known(page))))
})

describe('longer texts break no page', async () => {
  const { origin, open } = await stand(dist)
  const small = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const
  const page = await open(small)

  it('nothing scrolls sideways at 360 px', async () => {
    const left = samplesOf(site.files, LONGEST)
      .filter(({ locale }) => locale === PSEUDO)
      .map(({ address }) => address)
    const problems: Problem[] = []
    const work = async (own: Page): Promise<void> => {
      for (let address = left.pop(); address !== undefined; address = left.pop()) {
        await own.goto(origin + address, { waitUntil: 'load' })
        for (const reason of await sideways(own)) problems.push({ file: address, reason })
      }
    }
    await Promise.all([page, await open(small), await open(small)].map(work))
    expectNone(problems)
  })

  it.each(samplesOf(site.files).filter(({ locale }) => locale === PSEUDO))(
    '$address: nothing is cut off',
    async ({ address }) => {
      await page.goto(origin + address)
      expect(await clipped(page)).toEqual([])
    },
  )
})
