import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../src/digest/sha256.ts'
import { reportMarkdown } from '../../src/artefacts/diff/markdown.ts'
import { reportModel } from '../../src/artefacts/diff/report-model.ts'
import { diffAtlases } from '../../src/core/diff/diff-atlases.ts'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import { loadPair } from '../../src/records/load-pair.ts'
import { sideOf } from '../../src/records/diff-side.ts'
import { releaseDate } from '../lib/release-date.ts'

/**
 * One measured piece of work in a process of its own: `pair-child.ts check|diff|hash BASE HEAD [CACHE]` prints
 * `{"ms", "changed"}`. `diff` judges both sides, as `check` does, compares them and prints the report.
 */
const [what, baseFolder = '', headFolder = '', cache] = process.argv.slice(2)
const asOf = releaseDate({})

/** Reads every file of both folders and takes its hash: the least that anybody must do to know what changed. */
function hashes(): number {
  let count = 0
  for (const folder of [baseFolder, headFolder])
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      sha256(readFileSync(join(entry.parentPath, entry.name)))
      count += 1
    }
  return count
}

async function diff(): Promise<number> {
  const { base, head, changed, scored, tabled } = await loadPair({
    base: baseFolder,
    head: headFolder,
    asOf,
    cache,
  })
  if (!base.ok || !head.ok) throw new Error('the synthetic atlas is not valid')
  const sides = [sideOf(base, baseFolder, changed), sideOf(head, headFolder, changed)] as const
  const found = diffAtlases(...sides, scored, tabled)
  if (found.records.length !== 1)
    throw new Error(`one record was changed, not ${String(found.records.length)}`)
  const markdown = reportMarkdown(reportModel({ base: base.atlas, head: head.atlas, diff: found }, 'en'))
  if (markdown.length === 0) throw new Error('the report is empty')
  return changed.length
}

async function work(): Promise<number> {
  if (what === 'hash') return hashes()
  if (what === 'diff') return diff()
  const { ok, report } = await loadAtlas({ content: headFolder, asOf, cache })
  if (!ok) throw new Error(`the synthetic atlas is not valid: ${JSON.stringify(report.issues[0])}`)
  return report.issues.length
}

const from = performance.now()
const changed = await work()
const ms = performance.now() - from
console.log(JSON.stringify({ ms, changed }))
