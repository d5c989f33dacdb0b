import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brokenPromise } from '../../../scripts/lib/downloads.ts'
import { isAllowed, shrinkage } from '../../../scripts/lib/shrinkage.ts'
import { identityOf } from '../../../src/core/release/identity.ts'

it('a site may lose two of a hundred, and not more', () => {
  const before = { pages: 1000, facilities: 100 }
  expect(shrinkage(before, { pages: 980, facilities: 98 })).toBeUndefined()
  expect(shrinkage(before, { pages: 5000, facilities: 101 })).toBeUndefined()
  expect(shrinkage(before, { pages: 979, facilities: 100 })).toBe(
    'there are 979 pages where the last release had 1000, a loss of more than 2 %',
  )
  expect(shrinkage(before, { pages: 1000, facilities: 97 })).toContain('97 facilities')
})

it('only a line with the id of the release and a reason lets it be smaller', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-shrink-'))
  try {
    const file = join(folder, 'allow')
    const id = '2026-11-22-1a2b3c4d'
    expect(isAllowed(id, file)).toBe(false)
    for (const text of [
      '',
      `${id}\n`,
      `${id} \n`,
      `# ${id} a reason\n`,
      '2026-11-21-1a2b3c4d merged twins\n',
    ]) {
      writeFileSync(file, text)
      expect(isAllowed(id, file), text).toBe(false)
    }
    writeFileSync(file, `# why\n${id} forty twins were merged\n`)
    expect(isAllowed(id, file)).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('a download of a release keeps its bytes as long as its inputs are the same', () => {
  const of = (path: string, byte: string) => ({ path, bytes: 1, sha256: byte.repeat(64) })
  const release = identityOf('2026-11-22', '1a'.repeat(32), [])
  const promised = [of('data/a.csv', 'a'), of('data/b.csv', 'b')]
  const summary = { downloads: promised }
  const site = (...files: typeof promised) => ({ release, pages: 0, files })
  expect(brokenPromise(summary, site(...promised, of('data/index.html', 'c')))).toBeUndefined()
  expect(brokenPromise(summary, site(of('data/a.csv', 'a')))).toBe('data/b.csv')
  expect(brokenPromise(summary, site(of('data/a.csv', 'c'), of('data/b.csv', 'b')))).toBe('data/a.csv')
})
