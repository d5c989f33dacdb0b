import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportInput } from '../../src/artefacts/diff/report-model.ts'
import { diffAtlases } from '../../src/core/diff/diff-atlases.ts'
import type { LoadedAtlas, RefusedAtlas } from '../../src/records/load-atlas.ts'
import { loadPair } from '../../src/records/load-pair.ts'
import { sideOf } from '../../src/records/diff-side.ts'

export const DIFF_FIXTURES = join(import.meta.dirname, '../fixtures/diff')

/** Names of the cases, each a patch of `base`. */
export const diffCases = (): readonly string[] => readdirSync(DIFF_FIXTURES).filter((name) => name !== 'base')

/** The content of the base with the patch of a case laid over it, in a new temporary folder. */
export function patchedContent(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-diff-'))
  const content = join(folder, 'content')
  cpSync(join(DIFF_FIXTURES, 'base/content'), content, { recursive: true })
  const patch = join(DIFF_FIXTURES, name, 'content')
  if (existsSync(patch)) cpSync(patch, content, { recursive: true })
  const gone = join(DIFF_FIXTURES, name, 'gone.txt')
  const files = existsSync(gone) ? readFileSync(gone, 'utf8').trim().split('\n') : []
  for (const file of files) rmSync(join(content, file))
  return folder
}

const sound = (loaded: LoadedAtlas | RefusedAtlas): LoadedAtlas => {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.report.issues))
  return loaded
}

/** Compares two content folders as the command does, for a fixed day. */
export async function diffFolders(base: string, head: string): Promise<ReportInput> {
  const pair = await loadPair({ base, head, asOf: '2026-11-22' })
  const [before, after] = [sound(pair.base), sound(pair.head)]
  const diff = diffAtlases(sideOf(before, base, pair.changed), sideOf(after, head, pair.changed))
  return { base: before.atlas, head: after.atlas, diff }
}

/** What a case changes in the base. */
export async function diffCase(name: string): Promise<ReportInput> {
  const folder = patchedContent(name)
  try {
    return await diffFolders(join(DIFF_FIXTURES, 'base/content'), join(folder, 'content'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
