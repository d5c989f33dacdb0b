import { resolve } from 'node:path'
import { publish, type Published } from '../artefacts/published.ts'
import type { Path } from '../core/issue.ts'
import { loadAtlas } from '../records/load-atlas.ts'
import { editionOf } from '../records/edition.ts'
import { RecordProblem } from './record-problem.ts'

/** What a page gets: the published atlas, and the line of a value in its file. */
export interface Loaded extends Published {
  /** 1-based line of a path in a record. Example: `lineOf('facilities/kg/kumtor.yaml', ['volume_m3', 0])`. */
  lineOf(file: string, path: Path): number | undefined
}

/** Kept on the global object: bundlers may load this module more than once in a process. */
const memo = globalThis as { atlasLoaded?: Promise<Loaded> | undefined }

async function read(): Promise<Loaded> {
  const asOf = process.env['ATLAS_AS_OF']
  if (!asOf) throw new Error('ATLAS_AS_OF is not set: start through npm run build, npm start or npm run dev')
  const content = resolve(process.env['ATLAS_CONTENT'] ?? 'content')
  const loaded = await loadAtlas({ content, asOf })
  if (!loaded.ok) throw new RecordProblem(loaded.report, content)
  return {
    ...publish(loaded.atlas, editionOf(loaded, content)),
    lineOf: (file, path) => loaded.at(file, path)?.line,
  }
}

/** The atlas, read once a process. Fails where the records have problems. */
export function load(): Promise<Loaded> {
  memo.atlasLoaded ??= read().catch((problem: unknown) => {
    // A mended record must be read again, so a failure is not kept.
    forget()
    throw problem
  })
  return memo.atlasLoaded
}

/** Forgets what was read; the development server calls it when a record changes. */
export function forget(): void {
  memo.atlasLoaded = undefined
}
