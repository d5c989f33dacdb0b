import { readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { knownTree } from '../../src/records/cache/known-tree.ts'
import { packTree } from '../../src/records/cache/pack.ts'
import { freshMemory, judgeTree } from '../../src/records/judge-tree.ts'
import { readTree } from '../../src/records/tree.ts'
import { CLEAN, removeContent, tempContent } from './temp-content.ts'

const asOf = '2026-11-22'
const POND = 'facilities/kg/pond-1.yaml'
let content = ''

beforeEach(() => {
  content = tempContent(CLEAN)
})

afterEach(() => {
  removeContent(content)
})

/** What a run on the content would keep at a time at which its files were at rest for long, or at another. */
function known(now = Infinity) {
  const tree = readTree({ content, asOf, marked: true })
  const memory = freshMemory(asOf)
  const { report } = judgeTree(tree, undefined, memory)
  return knownTree(packTree(tree, report, memory, now), content)
}

/** Files that a run reads which knows this by marks alone: what it reads is never the entry that was kept. */
function filesRead(before: ReturnType<typeof known>): readonly string[] {
  const nothingElse = { ...before, entries: { get: () => undefined } }
  const tree = readTree({ content, asOf, known: nothingElse, marked: true })
  return tree.files.filter((file) => tree.entries.get(file) !== before.entries.get(file))
}

describe('a file with the marks of a known one', () => {
  it('is not read', () => {
    expect(filesRead(known())).toEqual([])
  })

  it('is read where it was written shortly before, since it may be written again within one tick', () => {
    const { mtimeMs, ctimeMs } = statSync(join(content, POND))
    expect(filesRead(known(Math.max(mtimeMs, ctimeMs) + 1000))).toContain(POND)
  })

  it.each<readonly [string, (path: string) => void]>([
    ['written', (path) => writeFileSync(path, `${readFileSync(path, 'utf8')}# a remark\n`)],
    [
      'written with its old size and time',
      (path) => {
        const { atime, mtime } = statSync(path)
        writeFileSync(path, readFileSync(path, 'utf8').replace('closed', 'active'))
        utimesSync(path, atime, mtime)
      },
    ],
    [
      'replaced by another',
      (path) => {
        writeFileSync(`${path}.new`, readFileSync(path))
        renameSync(`${path}.new`, path)
      },
    ],
  ])('has others once it is %s, and is read', (_, change) => {
    const before = known()
    change(join(content, POND))
    expect(filesRead(before)).toEqual([POND])
    const tree = readTree({ content, asOf, known: before, marked: true })
    expect(tree.entries.get(POND)?.hash).toBe(readTree({ content, asOf }).entries.get(POND)?.hash)
  })

  it('is refused once it is a link', () => {
    const before = known()
    rmSync(join(content, POND))
    symlinkSync('/etc/hostname', join(content, POND))
    const { listing } = readTree({ content, asOf, known: before, marked: true })
    expect(listing.issues.map(({ code }) => code)).toEqual(['file-is-link'])
  })
})

it('judges a change without a look into any facility that did not change', () => {
  const head = tempContent({ ...CLEAN, 'basins/chu.yaml': 'name: { en: Chu, ru: Шу }\n' })
  try {
    const before = known()
    const tree = readTree({ content: head, asOf, known: before })
    // A facility out of a cache that is asked for more than the cache holds is read: now it cannot be.
    rmSync(join(content, 'facilities'), { recursive: true })
    expect(judgeTree(tree, undefined).report).toEqual(
      judgeTree(readTree({ content: head, asOf }), undefined).report,
    )
  } finally {
    removeContent(head)
  }
})
