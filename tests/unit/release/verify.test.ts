import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { random } from '../../../scripts/bench/random.ts'
import { MANIFEST, manifestOf, manifestText, readManifest } from '../../../scripts/lib/manifest.ts'
import { isWhole, verifyFiles } from '../../../scripts/lib/verify-files.ts'
import { identityOf } from '../../../src/core/release/identity.ts'

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<p>Front</p>',
  'en/index.html': '<p>English</p>',
  'en/facilities/kg/pond/index.html': 'x'.repeat(2000),
  'ru/index.html': '<p>Русский</p>',
  'data/facilities.csv': 'id;place\nkg/pond;1\n',
  'data/empty.txt': '',
}
const identity = identityOf('2026-11-22', '1a2b3c4d'.repeat(8), [])

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-verify-'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  writeFileSync(join(folder, MANIFEST), manifestText(manifestOf(folder, identity)))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const manifest = () => readManifest(readFileSync(join(folder, MANIFEST), 'utf8'))
/** What a copy is called after a look at all of its bytes. */
const isSound = (): boolean => {
  const read = manifest()
  return read !== undefined && isWhole(verifyFiles(folder, read))
}

describe('a manifest', () => {
  it('lists every file but itself in order, counts the pages and says which release they are', () => {
    expect(manifest()?.files.map(({ path }) => path)).toEqual(Object.keys(FILES).toSorted())
    expect(manifest()).toMatchObject({ pages: 4, release: { id: '2026-11-22-1a2b3c4d', published: false } })
    expect(isSound()).toBe(true)
  })

  it('is the same text whenever it is made again', () => {
    expect(manifestText(manifestOf(folder, identity))).toBe(readFileSync(join(folder, MANIFEST), 'utf8'))
  })

  it.each(['../outside', '/etc/passwd', 'a/../../b', 'c:x', 'a\\b', ''])(
    'that leads out of its folder by %j is none',
    (path) => {
      const files = [{ path, bytes: 0, sha256: 'a'.repeat(64) }]
      expect(readManifest(manifestText({ release: identity, pages: 0, files }))).toBeUndefined()
    },
  )
})

it('finds each of 1,000 random changes of one byte, in a file or in the manifest itself', () => {
  const next = random(20_261_122)
  const names = [...Object.keys(FILES).filter((name) => FILES[name] !== ''), MANIFEST]
  const missed: string[] = []
  for (let run = 0; run < 1000; run += 1) {
    const name = names[Math.floor(next() * names.length)] ?? MANIFEST
    const path = join(folder, name)
    const good = readFileSync(path)
    const bad = Buffer.from(good)
    const at = Math.floor(next() * bad.length)
    bad[at] = (bad[at] ?? 0) ^ (1 + Math.floor(next() * 255))
    writeFileSync(path, bad)
    if (isSound()) missed.push(`${name} at ${String(at)}`)
    writeFileSync(path, good)
  }
  expect(missed).toEqual([])
  expect(isSound()).toBe(true)
})

/** Runs the command as `npm run verify` does. */
const run = (...args: readonly string[]): Promise<readonly [number, string, string]> =>
  new Promise((resolve) => {
    const script = join(import.meta.dirname, '../../../scripts/verify.ts')
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve([typeof error?.code === 'number' ? error.code : 0, stdout, stderr])
    })
  })

describe('the command', () => {
  const path = () => join(folder, MANIFEST)

  it('says in both languages that a copy is whole', async () => {
    const [en, ru] = await Promise.all([run(path()), run(path(), '--lang', 'ru')])
    expect(en).toEqual([
      0,
      'Release 2026-11-22-1a2b3c4d: all files are as published (files: 6, pages: 4).\n',
      '',
    ])
    expect(ru[0]).toBe(0)
    expect(ru[1]).toContain('все файлы такие, какими были опубликованы')
  })

  it('names what was changed, is missing, and does not belong; links are not followed', async () => {
    writeFileSync(join(folder, 'en/index.html'), '<p>Other</p>')
    rmSync(join(folder, 'data/facilities.csv'))
    symlinkSync('/etc/hostname', join(folder, 'data/facilities.csv'))
    rmSync(join(folder, 'ru/index.html'))
    writeFileSync(join(folder, 'ru/new.html'), '')
    expect(await run(path())).toEqual([
      1,
      'changed: en/index.html\nmissing: data/facilities.csv\nmissing: ru/index.html\nnot in the manifest: ru/new.html\n',
      'Release 2026-11-22-1a2b3c4d: this copy is not what was published. Files that differ: 4.\n',
    ])
  })

  it('tells a manifest that is none from a copy that differs', async () => {
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('"pages": 4', '"pages": 5'))
    const [changed, gone, folders] = await Promise.all([
      run(path()),
      run(join(folder, 'none.json')),
      run(path(), '--dir', join(folder, 'none')),
    ])
    expect(changed[0]).toBe(2)
    expect(changed[2]).toContain('is not a manifest as it was published')
    expect(gone).toEqual([2, '', `The manifest ${join(folder, 'none.json')} cannot be read: ENOENT.\n`])
    expect(folders[0]).toBe(2)
  })
})
