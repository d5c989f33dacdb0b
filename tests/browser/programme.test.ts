import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { read, utils } from '@e965/xlsx'
import { describe, expect, inject, it } from 'vitest'
import { stand } from '../lib/browser.ts'
import { watch } from '../lib/watch.ts'

const { origin, open } = await stand(inject('dist'))
const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
const watched = await watch(page, origin)

const press = async (name: string): Promise<void> => {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}
const steps = () => page.locator('[data-part=programme-steps] .programme-step')

async function download(name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(name)])
  return readFileSync(await file.path())
}

describe('the programme of the form', () => {
  it('follows from the answers by keyboard: what is open is to be found out, what is not met comes first', async () => {
    await page.goto(`${origin}/en/checklist/form/?facility=kg/kumtor`)
    const answer = page.locator('[name="answers.dam-03.answer"][value="no"]')
    await answer.waitFor({ state: 'attached' })
    await answer.focus()
    await page.keyboard.press('Space')
    await press('Make the programme from the answers so far')
    await steps().first().waitFor()
    expect(await steps().first().innerText()).toContain('dam-03')
    expect(await steps().first().locator('h5').innerText()).toBe('Measure seepage and its cloudiness')
    const parts = await page.locator('[data-part=programme-steps] h4').allInnerTexts()
    expect(parts).toEqual([
      'First: critical and not met',
      'Find out at once: critical and not known',
      'Find out: no data',
    ])
    const link = steps().first().locator('.programme-calls a').first()
    const target = (await link.getAttribute('href')) ?? ''
    expect(await page.locator(target).count()).toBe(1)
  })

  it('is handed over as CSV and as a workbook that hold the same', async () => {
    const table: string[][] = parseCsv(await download('CSV table'), { bom: true })
    const book = read(await download('Excel workbook'), { type: 'buffer' })
    const sheet = book.Sheets['Programme']
    const rows: unknown[][] = sheet ? utils.sheet_to_json(sheet, { header: 1, defval: '' }) : []
    expect(rows.map((row) => row.map(String))).toEqual(table)
    expect(table.length).toBe(1 + (await steps().count()))
    expect(table[1]?.[2]).toBe('Measure seepage and its cloudiness')
    expect(JSON.stringify(book.Sheets['About'])).toContain('Kumtor')
  })

  it('asks for nothing from elsewhere and says nothing to the console', async () => {
    expect(watched.complaints).toEqual([])
    expect(await watched.flush()).toEqual([])
  })
})
