import { chmodSync, mkdirSync, openSync, closeSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Gate } from '../../src/core/issue-codes.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'
import type { Files } from './temp-content.ts'

const made: string[] = []

afterEach(() => {
  for (const content of made.splice(0)) removeContent(content)
})

function folder(files: Files = {}): string {
  const content = tempContent({ ...CLEAN, ...files })
  made.push(content)
  return content
}

async function errors(content: string, off: readonly Gate[] = []): Promise<readonly string[]> {
  const { ok, report } = await loadAtlas({ content, asOf: '2026-11-22', off: new Set(off) })
  const told = report.issues.filter(({ level }) => level === 'error')
  expect(ok).toBe(told.length === 0)
  return told.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

describe('a whole run', () => {
  it('passes a clean folder and counts its files', async () => {
    const loaded = await loadAtlas({ content: folder(), asOf: '2026-11-22' })
    expect(loaded.report.issues).toEqual([])
    expect(loaded.report.records).toEqual({
      basins: 1,
      countries: 1,
      facilities: 2,
      materials: 1,
      methods: 0,
      sources: 1,
    })
    expect(loaded.ok && loaded.atlas.facilities.map(({ id }) => id)).toEqual(['kg/group', 'kg/pond-1'])
    expect(loaded.ok && loaded.at('facilities/kg/pond-1.yaml', ['status', 0, 'source'])).toEqual({
      line: 5,
      column: 30,
    })
  })

  it('tells an empty folder', async () => {
    const content = folder()
    rmSync(content, { recursive: true })
    mkdirSync(content)
    expect(await errors(content)).toEqual(['.:1:1 content-empty'])
  })

  it('tells missing folders', async () => {
    const content = folder()
    rmSync(join(content, 'countries'), { recursive: true })
    rmSync(join(content, 'methods'), { recursive: true })
    expect(await errors(content)).toEqual(['countries:1:1 folder-missing', 'methods:1:1 folder-missing'])
  })

  it('tells a folder where a file should be', async () => {
    const content = folder()
    mkdirSync(join(content, 'facilities/kg/pond-2.yaml'))
    mkdirSync(join(content, 'places.yaml'))
    expect(await errors(content)).toEqual([
      'facilities/kg/pond-2.yaml:1:1 file-is-folder',
      'places.yaml:1:1 file-is-folder',
    ])
  })

  it('follows no symbolic link', async () => {
    const content = folder()
    symlinkSync('pond-1.yaml', join(content, 'facilities/kg/link.yaml'))
    symlinkSync('/etc', join(content, 'facilities/uz'))
    expect(await errors(content)).toEqual([
      'facilities/kg/link.yaml:1:1 file-is-link',
      'facilities/uz:1:1 file-is-link',
    ])
  })

  it('tells a file of 100 MB without reading it', async () => {
    const content = folder()
    const path = join(content, 'facilities/kg/huge.yaml')
    closeSync(openSync(path, 'w'))
    truncateSync(path, 100 * 1024 * 1024)
    const before = process.memoryUsage().rss
    expect(await errors(content)).toEqual(['facilities/kg/huge.yaml:1:1 file-too-large'])
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024)
  })

  it.skipIf(process.getuid?.() === 0)('tells a file that cannot be read', async () => {
    const content = folder()
    chmodSync(join(content, 'facilities/kg/pond-1.yaml'), 0)
    expect(await errors(content)).toContain('facilities/kg/pond-1.yaml:1:1 file-unreadable')
  })

  it('tells binary bytes', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])
    expect(await errors(folder({ 'facilities/kg/image.yaml': png }))).toEqual([
      'facilities/kg/image.yaml:1:1 not-text',
    ])
  })

  it('tells unknown folders and files, and only the gate of paths does', async () => {
    const files = {
      'facilites/kg/x.yaml': 'kind: facility\n',
      'notes.txt': 'x\n',
      'sources/S2.yaml': 'x: y\n',
    }
    const content = folder(files)
    expect(await errors(content)).toEqual([
      'facilites:1:1 folder-unknown',
      'notes.txt:1:1 file-unknown',
      'sources/S2.yaml:1:1 file-name',
    ])
    expect(await errors(content, ['path'])).toEqual([])
  })

  it('reports every problem of every file, sorted', async () => {
    const content = folder({
      'facilities/kg/a.yaml': 'kind: pond\nname: { en: A, ru: А }\ncountry: KG\nvolume_m3: 5\n',
      'facilities/kg/b.yaml':
        'kind: facility\ncountry: KG\nstatus:\n  - { value: closed, source: s9, as_of: "2007" }\n',
      'sources/s002.yaml': 'title: "a\n',
    })
    expect(await errors(content)).toEqual([
      'facilities/kg/a.yaml:1:7 not-in-list',
      'facilities/kg/a.yaml:4:12 expected-fact',
      'facilities/kg/b.yaml:1:1 missing-key',
      'facilities/kg/b.yaml:4:30 unknown-source',
      expect.stringMatching(/^sources\/s002.yaml:\d+:\d+ yaml-unclosed$/),
    ])
  })

  it('lets a source with an error of its own be cited', async () => {
    const content = folder({ 'sources/s001.yaml': 'title: A\n' })
    expect((await errors(content)).filter((line) => line.endsWith('unknown-source'))).toEqual([])
  })

  it('needs no basins, but every basin that is named', async () => {
    const content = folder()
    rmSync(join(content, 'basins'), { recursive: true })
    expect(await errors(content)).toEqual(['facilities/kg/pond-1.yaml:7:14 unknown-basin'])
  })

  it('tells a file where a folder should be', async () => {
    const content = folder({ regions: 'x\n' })
    expect(await errors(content)).toEqual(['regions:1:1 folder-is-file'])
  })

  it('reads a region by its whole id and by its short one', async () => {
    const content = folder({
      'regions/kg/osh.yaml': 'name: { en: Osh Region, ru: Ошская область }\ncode: KG-O\n',
      'facilities/kg/a.yaml': 'kind: facility\nname: { en: A, ru: А }\ncountry: KG\nregion: kg/osh\n',
      'facilities/kg/b.yaml': 'kind: facility\nname: { en: B, ru: Б }\ncountry: KG\nregion: osh\n',
    })
    const { ok, ...loaded } = await loadAtlas({ content, asOf: '2026-11-22' })
    expect(loaded.report.issues).toEqual([])
    const regions = ok && 'atlas' in loaded ? loaded.atlas.facilities.map(({ region }) => region) : []
    expect(regions).toEqual(['kg/osh', 'kg/osh', undefined, undefined])
  })

  it('passes the later gates and rules even where an earlier one refuses the file', async () => {
    const point = 'location:\n  - { lat: 10, lon: 20, precision: site, source: s001, as_of: "2007" }\n'
    const text = `\ufeffkind: pond\nname: &a { en: A, ru: А }\ncountry: KG\ncountry: KG\nsize: 5\n${point}status: closed`
    expect(await errors(folder({ 'facilities/kg/a.yaml': text }))).toEqual([
      'facilities/kg/a.yaml:1:1 byte-order-mark',
      'facilities/kg/a.yaml:1:7 not-in-list',
      'facilities/kg/a.yaml:2:7 yaml-anchor',
      'facilities/kg/a.yaml:4:1 yaml-duplicate-key',
      'facilities/kg/a.yaml:5:1 unknown-key',
      'facilities/kg/a.yaml:7:12 outside-country',
      'facilities/kg/a.yaml:8:9 expected-fact',
      'facilities/kg/a.yaml:8:15 final-newline',
    ])
  })

  it('refuses a bomb and deep nesting without a crash', async () => {
    const start = performance.now()
    const bomb = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((key, index) => `${key}: &${key} [*${'abcdefghi'[index] ?? 'a'}, *a]\n`)
      .join('')}`
    const found = await errors(
      folder({ 'sources/s002.yaml': bomb, 'sources/s003.yaml': `a: ${'['.repeat(60000)}\n` }),
    )
    expect(found).toContain('sources/s003.yaml:1:1 yaml-depth')
    expect(found.some((line) => line.includes('yaml-alias'))).toBe(true)
    expect(performance.now() - start).toBeLessThan(20000)
  })
})
