import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/records/cache/fingerprint.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

const asOf = '2026-11-22'
const kept = () => readdirSync(cache).filter((name) => name.endsWith('.bin'))
const only = () => join(cache, kept()[0] ?? '')
const load = (day = asOf) => loadAtlas({ content, asOf: day, cache })
let cache = ''
let content = ''

beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), 'atlas-store-')), 'cache')
  content = tempContent(CLEAN)
})

afterEach(() => {
  rmSync(join(cache, '..'), { recursive: true, force: true })
  removeContent(content)
})

describe('a cache', () => {
  it('is one file, made by the first run and left alone by the next', async () => {
    await load()
    expect(kept()).toHaveLength(1)
    utimesSync(only(), 1, 1)
    const before = readFileSync(only())
    expect((await load()).ok).toBe(true)
    expect(readFileSync(only()).equals(before)).toBe(true)
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['cut to its head', (bytes: Buffer) => bytes.subarray(0, 5)],
    ['empty', () => Buffer.alloc(0)],
    ['with one bit turned', (bytes: Buffer) => turned(bytes, bytes.length >> 1)],
    ['with one bit of its seal turned', (bytes: Buffer) => turned(bytes, 20)],
    [
      'of another version',
      (bytes: Buffer) => Buffer.from(`${bytes.toString('latin1')}`.replace('cache-1', 'cache-0'), 'latin1'),
    ],
    ['no cache at all', () => Buffer.from('kind: facility\n')],
  ])('%s is thrown away and written anew', async (_, spoil) => {
    const sound = await load()
    const bytes = readFileSync(only())
    writeFileSync(only(), spoil(bytes))
    const again = await load()
    expect(again.report).toEqual(sound.report)
    expect(again.ok && again.atlas).toEqual(sound.ok && sound.atlas)
    expect(readFileSync(only()).length).toBe(bytes.length)
    expect((await load()).report).toEqual(sound.report)
  })

  it('of other code is not read', async () => {
    await load()
    const bytes = readFileSync(only())
    const name = kept()[0] ?? ''
    // The same bytes under the name of this code, as if an older program had made them.
    const forged = Buffer.from(
      bytes.toString('latin1').replace(/[0-9a-f]{64}(?=\D*columns)/, '0'.repeat(64)),
      'latin1',
    )
    writeFileSync(join(cache, name), forged)
    expect((await load()).ok).toBe(true)
    expect(readFileSync(only()).equals(forged)).toBe(false)
  })

  it('keeps a release date apart from another', async () => {
    writeFileSync(
      join(content, 'sources/s001.yaml'),
      String(CLEAN['sources/s001.yaml']).replace('"2007"', '"2026-11-22"'),
    )
    expect((await load()).ok).toBe(true)
    expect((await load('2026-11-21')).report.issues.map(({ code }) => code)).toContain('date-after-release')
    expect((await load()).ok).toBe(true)
  })

  it('never holds more than four trees, nor what a killed run left', async () => {
    for (const day of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      await load(day)
      for (const name of kept())
        if (name.endsWith(`${day}.bin`)) utimesSync(join(cache, name), 1e9, Number(day.slice(-2)) * 1e5)
    }
    const left = join(cache, '.01234567-89ab-cdef-0123-456789abcdef.tmp')
    writeFileSync(left, '')
    utimesSync(left, 1, 1)
    writeFileSync(join(cache, 'README'), 'not ours')
    await load('2026-11-27')
    expect(readdirSync(cache).sort()).toEqual(['README', ...kept()].sort())
    expect(kept()).toHaveLength(4)
    expect(kept().some((name) => name.endsWith('2026-11-27.bin'))).toBe(true)
  })

  it('is done without where it cannot be kept', async () => {
    writeFileSync(cache, 'a file in its place')
    expect((await load()).ok).toBe(true)
  })
})

describe('the fingerprint of the code', () => {
  it('changes with any source file that reads or judges', () => {
    const copy = mkdtempSync(join(tmpdir(), 'atlas-code-'))
    try {
      for (const layer of ['core', 'yaml', 'digest', 'records'])
        cpSync(join('src', layer), join(copy, layer), { recursive: true })
      const before = fingerprint(copy)
      expect(before).toBe(fingerprint())
      writeFileSync(join(copy, 'core/round.ts'), '// another\n')
      expect(fingerprint(copy)).not.toBe(before)
    } finally {
      rmSync(copy, { recursive: true })
    }
  })

  it('is none where there is no source', () => {
    expect(fingerprint('/nowhere')).toBeUndefined()
  })
})

function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
