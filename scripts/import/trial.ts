import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { loadAtlas } from '../../src/records/load-atlas.ts'
import type { LoadedAtlas, RefusedAtlas } from '../../src/records/load-atlas.ts'
import { writeAll } from './write-all.ts'

/** Lays the files into a copy of the content and lets the checker judge the whole. The copy is removed. */
export async function tryFiles(
  content: string,
  files: ReadonlyMap<string, string>,
  asOf: string,
): Promise<LoadedAtlas | RefusedAtlas> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
  try {
    const copy = join(folder, basename(resolve(content)))
    cpSync(content, copy, { recursive: true, verbatimSymlinks: true })
    writeAll(copy, files)
    return await loadAtlas({ content: copy, asOf })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
