import { describe, expect, it } from 'vitest'
import { downloadFolders } from './download-folders.ts'

const row = (path: string) => ({ path, href: null, bytes: '1', sha256: 'a'.repeat(64) })

describe('the folders of a release', () => {
  it('hold every file once, by name', () => {
    const rows = [row('data/b/x.csv'), row('data/LICENCE.txt'), row('data/a/x.csv'), row('data/b/y.csv')]
    const folders = downloadFolders(rows)
    expect(folders.map(({ folder, files }) => [folder, files.map(({ name }) => name)])).toEqual([
      ['data/', ['LICENCE.txt']],
      ['data/a/', ['x.csv']],
      ['data/b/', ['x.csv', 'y.csv']],
    ])
    expect(folders.flatMap(({ files }) => files.map(({ path }) => path)).toSorted()).toEqual(
      rows.map(({ path }) => path).toSorted(),
    )
  })

  it('name a file that lies in none by itself', () => {
    expect(downloadFolders([row('manifest.json')])).toMatchObject([
      { folder: '', files: [{ name: 'manifest.json', path: 'manifest.json' }] },
    ])
    expect(downloadFolders([])).toEqual([])
  })
})
