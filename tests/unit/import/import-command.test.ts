import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { writeXlsx } from '../../../src/tables/write-xlsx.ts'
import { CLEAN, removeContent, tempContent } from '../temp-content.ts'
import { recordTexts as tree } from './record-texts.ts'

const root = join(import.meta.dirname, '../../..')
const fixture = join(root, 'tests/fixtures/import/inventory-cp1251.csv')
// Each command is a process of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 60000 })

const made: string[] = []
afterAll(() => {
  for (const content of made) removeContent(content)
})

const KNOWN = `kind: facility
name: { en: Ak-Tepe tailings No. 2, ru: Хвостохранилище № 2 Ак-Тепе }
country: KG
location:
  - { lat: 42.502778, lon: 74.333333, precision: site, source: s001, as_of: "2007" }
status:
  - { value: closed, source: s001, as_of: "2007" } # reviewed
commissioned:
  - { value: 1967, source: s001, as_of: "2007" }
volume_m3:
  - { value: 1500000, source: s001, as_of: "2007", preferred: true }
`
const INVENTORY =
  'title: Inventory\npublisher: Somebody\nyear: "2024"\nurl: https://example.org/b\nlanguage: ru\nlicence: not-stated\nkind: regulator\n'

const folder = (): string => {
  const content = tempContent({
    ...CLEAN,
    'facilities/kg/ak-tepe-2.yaml': KNOWN,
    'sources/s002.yaml': INVENTORY,
  })
  made.push(content)
  return content
}

const run = (args: readonly string[], script = 'import.ts') =>
  new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const env = { ...process.env, ATLAS_AS_OF: '2026-11-22' }
    execFile(
      process.execPath,
      [join(root, 'scripts', script), ...args],
      { cwd: root, env },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
      },
    )
  })

const mapSchema = z.looseObject({
  constants: z.record(z.string(), z.string()),
  words: z.array(z.unknown()),
  sheets: z.array(z.looseObject({ columns: z.array(z.looseObject({ field: z.string().nullable() })) })),
})

/** The map that the import saved, as an editor leaves it. */
function edit(map: string): void {
  const mapping = mapSchema.parse(JSON.parse(readFileSync(map, 'utf8')))
  mapping.constants['country'] = 'KG'
  writeFileSync(map, JSON.stringify(mapping))
}

describe('a Russian inventory in windows-1251', () => {
  it('is proposed, mapped, imported, and adds nothing the second time', async () => {
    const content = folder()
    const map = join(dirname(content), 'map.json')
    const base = ['--content', content, '--source', 's002', '--as-of-values', '2024-01-01', '--map', map]
    const before = tree(content)
    const first = await run([fixture, ...base, '--dry-run'])
    expect(first.code).toBe(1)
    expect(first.stdout).toContain('inventory-cp1251.csv: CSV, windows-1251, ;')
    expect(first.stdout).toContain('H   "Объём, млн м3" → volume_m3 × 1000000 (млн м3), 0,5, 95 %')
    expect(first.stdout).toContain('J   "Примечание" — not read: the header is not known')
    expect(first.stdout).toContain('[import-country]')
    expect(tree(content)).toEqual(before)

    edit(map)
    const second = await run([fixture, ...base, '--format', 'json'])
    expect([second.code, second.stderr]).toEqual([0, ''])
    const report: unknown = JSON.parse(second.stdout)
    expect(report).toMatchObject({
      schemaVersion: 1,
      outcome: 'written',
      counts: { new: 2, match: 1, unchanged: 0, 'not-understood': 0, skipped: 2 },
    })
    const after = tree(content)
    const known = after['facilities/kg/ak-tepe-2.yaml']
    // The reviewed value stands, first and preferred, its comment with it; what differs is a further claim.
    expect(known).toContain('value: 1500000, source: s001, as_of: "2007", preferred: true')
    expect(known).toContain('# reviewed')
    expect(known).toMatch(/value: 1960000,? ?\n?[^]*stated: "?1,96 млн м3"?[^]*locator: H4/)
    expect(known).toMatch(/value: inactive/)
    expect(known?.match(/lat:/g)).toHaveLength(1)
    expect(known?.match(/1967/g)).toHaveLength(1)
    const fresh = after['facilities/kg/novyy-prud.yaml'] ?? ''
    expect(fresh).toMatch(/transliterated:\n {2}- en/)
    expect(fresh).toMatch(/range:\n +- 1950\n +- 1959/)
    expect(fresh).toMatch(/lat: 42\.525[^]*precision: approximate/)
    expect(fresh).not.toContain('mass_t')
    expect(after['facilities/kg/tretiy-prud.yaml']).toMatch(
      /range:\n +- 100\n +- 5000000[^]*stated: менее 5 млн м3/,
    )
    expect((await run(['--content', content], 'check.ts')).code).toBe(0)

    const third = await run([fixture, ...base])
    expect(third.code).toBe(0)
    expect(third.stdout).toContain('Nothing to write: the records hold all of this already.')
    expect(tree(content)).toEqual(after)
  })

  it('asks for a source that exists, and writes to another folder if told to', async () => {
    const content = folder()
    const unknown = await run([fixture, '--content', content, '--source', 's999'])
    expect(unknown.code).toBe(1)
    expect(unknown.stdout).toContain('Make content/sources/s999.yaml')
    const none = await run([fixture, '--content', content, '--lang', 'ru', '--dry-run'])
    expect(none.stdout).toContain('Для этих значений не назван источник. [import-no-source]')
    const out = join(dirname(content), 'out')
    const before = tree(content)
    const accepted = await run([fixture, '--content', content, '--source', 's002', '--accept', '--out', out])
    expect(accepted.code).toBe(0)
    expect(Object.keys(tree(out))).toEqual(['facilities/kg/ak-tepe-2.yaml'])
    expect(tree(content)).toEqual(before)
  })
})

describe('a workbook with two levels of header', () => {
  const rows = [
    ['Inventory of tailings facilities', ''],
    ['Name', 'Coordinates', '', 'Stored', '', 'Country', '__proto__'],
    ['', 'Latitude', 'Longitude', 'Volume (million m3)', 'Mass, thousand t', '', ''],
    [1, 2, 3, 4, 5, 6, 7],
    ['Other pond', '42.5', '74°20\'00" E', 1.96, '1,234', 'Kyrgyzstan', 'x'],
  ]
  const file = (name: string, table: readonly (readonly (string | number)[])[]): string => {
    const content = folder()
    const path = join(dirname(content), name)
    const sheet = { rows: table, widths: [], notes: [], hiddenRows: [], validations: [] }
    writeFileSync(
      path,
      writeXlsx([
        { ...sheet, name: 'Notes', rows: [['Read me']] },
        { ...sheet, name: 'Data' },
      ]),
    )
    return path
  }
  const contentOf = (path: string): string => join(dirname(path), 'content')

  it('joins the levels, and never guesses 1,234', async () => {
    const table = rows.map((row) => row.slice(0, 6))
    const path = file('two.xlsx', table)
    const { code, stdout } = await run([path, '--content', contentOf(path), '--source', 's002', '--dry-run'])
    expect(code).toBe(1)
    expect(stdout).toContain('B   "Coordinates / Latitude" → lat')
    expect(stdout).toContain('D   "Stored / Volume (million m3)" → volume_m3 × 1000000')
    expect(stdout).toContain('Data!E5 error: "1,234" may be 1.234 or 1234. [import-ambiguous-number]')
    expect(stdout).toContain('Notes (no header found)')
    expect(stdout).toContain('Data!5 not understood: Other pond → kg/pond-1 (by its name')
    expect(stdout).toContain('volume_m3 = 1960000: first claim')
  })

  it('refuses a header that is a trap', async () => {
    const path = file('trap.xlsx', rows)
    const { code, stdout } = await run([path, '--content', contentOf(path), '--source', 's002'])
    expect([code, 'polluted' in {}]).toEqual([1, false])
    expect(stdout).toContain('Data!G2 error: A column cannot be called "__proto__". [import-header-name]')
  })
})

describe('wrong use', () => {
  it('ends with 2', async () => {
    const wrong = [[], ['none.csv'], [fixture, '--as-of-values', 'soon'], [fixture, '--out', root]]
    const ended = await Promise.all(wrong.map((args) => run(args)))
    expect(ended.map(({ code }) => code)).toEqual([2, 2, 2, 2])
  })
})
