import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../src/artefacts/guide/examples/all.ts'
import { EXAMPLE_FILE } from '../../src/artefacts/guide/examples/example.ts'
import type { Example } from '../../src/artefacts/guide/examples/example.ts'
import { RECORD_EXAMPLES } from '../../src/artefacts/guide/examples/records.ts'
import { ISSUE_CODES } from '../../src/core/issue-codes.ts'
import { FOLDERS } from '../../src/records/layout.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { readFile } from '../../src/records/read-file.ts'
import { exampleStage, framed } from '../lib/guide-frame.ts'

const SAID = join(import.meta.dirname, '../../src/artefacts/guide/examples/said.json')
const asOf = '2026-11-22'

const stage = exampleStage()
afterAll(stage.remove)

async function judged(example: Example, side: 'bad' | 'good') {
  const content = stage.set(example, side)
  const off = new Set(example.off ? [example.off] : [])
  return (await loadAtlas({ content, asOf, off })).report.issues
}

/** Rights do not bind the user that tests may run as: the reader is shown a file that is gone. */
function unreadable(side: 'bad' | 'good') {
  const file = EXAMPLE_FILE
  const place = FOLDERS['facilities']
  if (!place || side === 'good') return []
  return readFile(
    { file, absolute: '/nowhere', folder: 'facilities', id: 'kg/example-pond', place },
    new Set(),
  ).issues
}

describe('each bad example gives its code at the line that is marked, each good one none', () => {
  const said: Record<string, unknown> = {}

  it.each(Object.entries<Example>(RECORD_EXAMPLES))('%s', async (code, example) => {
    const { file = EXAMPLE_FILE, as, at, bytes, line = 1 } = example
    const look = code === 'file-unreadable' ? unreadable : (side: 'bad' | 'good') => judged(example, side)
    const bad = await look('bad')
    const good = await look('good')
    const before = as === undefined ? framed(file, bytes ?? example.bad).before : 0
    const told = bad.find(
      (issue) =>
        issue.code === code &&
        (as === 'listing' ||
          (at === undefined ? issue.file === file && issue.line - before === line : issue.file === at)),
    )
    expect(told, JSON.stringify(bad)).toBeDefined()
    expect(good.filter((issue) => issue.code === code || issue.level === 'error')).toEqual([])
    const { level, params = {} } = told ?? {}
    said[code] = { level, params }
  })

  it('the pages print what the check has said', async () => {
    const sorted = Object.fromEntries(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    await expect(`${JSON.stringify(sorted, null, 2)}\n`).toMatchFileSnapshot(SAID)
  })
})

it('every code has an example', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(Object.values(ISSUE_CODES).flat().toSorted())
  for (const [code, { bad, good }] of Object.entries(EXAMPLES)) expect(bad, code).not.toBe(good)
})
