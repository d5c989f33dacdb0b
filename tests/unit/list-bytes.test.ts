import { brotliCompressSync } from 'node:zlib'
import { experimental_AstroContainer } from 'astro/container'
import { expect, it } from 'vitest'
import { facilityList } from '../../src/artefacts/list/facility-list.ts'
import FacilityListBody from '../../src/components/list/FacilityListBody.astro'
import { thousandRecords } from '../lib/thousand-records.ts'

/** What the page around the lists takes; the whole page has 60 kB. */
const SHELL = 5
const BUDGET = (60 - SHELL) * 1024

it.each(['en', 'ru'])(
  'a list of 1,000 records stays below 60 kB of brotli: %s',
  async (locale) => {
    const container = await experimental_AstroContainer.create()
    const model = facilityList(thousandRecords(), 'rank', locale)
    const html = await container.renderToString(FacilityListBody, { props: { model, locale } })
    expect(html.match(/<tr/g)?.length).toBeGreaterThan(1000)
    expect(brotliCompressSync(html).length).toBeLessThan(BUDGET)
  },
  60_000,
)
