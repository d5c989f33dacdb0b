import type { AtlasDiff } from '../../core/diff/diff-atlases.ts'

/**
 * What `npm run diff -- --format json` prints. The keys are those of `AtlasDiff`, whose types document each;
 * a key is never taken away nor given another meaning under one `schemaVersion`, new ones may be added.
 * `flags`: see `FlagCode`. `methods`: the default one first. `records`: claim by claim. All ids are as the
 * records have them, texts as the records write them: whoever prints them escapes them.
 */
export interface DiffDocument extends AtlasDiff {
  readonly schemaVersion: 1
}

/** The findings as text of JSON, with an end of line. */
export function diffJson(diff: AtlasDiff): string {
  const document: DiffDocument = { schemaVersion: 1, ...diff }
  return `${JSON.stringify(document, null, 2)}\n`
}
