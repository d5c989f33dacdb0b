import { dataScopes } from '../artefacts/open-data/scopes.ts'
import type { DataFile } from '../exports/data/data-file.ts'
import { scopeFiles } from '../exports/data/scope-files.ts'
import type { Loaded } from './load.ts'
import { load } from './load.ts'

/** Files by their path below `/data/`. Example: `countries/kg/facilities.csv`. */
export type DataFiles = ReadonlyMap<string, DataFile>

function make(loaded: Loaded): DataFiles {
  const files = new Map<string, DataFile>()
  for (const scope of dataScopes(loaded))
    for (const file of scopeFiles(loaded, scope)) files.set(file.path, file)
  return files
}

/** Kept on the global object: bundlers may load this module more than once in a process. */
const memo = globalThis as { atlasDataFiles?: { readonly of: Loaded; readonly files: DataFiles } }

/** All files that can be downloaded, made once for an atlas: the page of downloads prints their sizes and sums. */
export async function dataFiles(): Promise<DataFiles> {
  const of = await load()
  if (memo.atlasDataFiles?.of !== of) memo.atlasDataFiles = { of, files: make(of) }
  return memo.atlasDataFiles.files
}
