import { openKept } from './cache/kept.ts'
import { judgeTree } from './judge-tree.ts'
import type { LoadedAtlas, RefusedAtlas } from './judge-tree.ts'
import { readTree } from './tree.ts'
import type { TreeOptions } from './tree.ts'

export type { LoadedAtlas, RefusedAtlas } from './judge-tree.ts'

/** What to read, the day it is read for, and where to keep what is made of it. */
export interface LoadOptions extends Omit<TreeOptions, 'known' | 'ahead' | 'marked'> {
  /** Folder that keeps what was read, for the next run; see `cache/kept.ts`. None where it is left out. */
  readonly cache?: string | undefined
}

/** Reads, validates and checks every file; reports all problems of all files. Never throws on bad content. */
export async function loadAtlas({ cache, ...options }: LoadOptions): Promise<LoadedAtlas | RefusedAtlas> {
  const { content, asOf, off } = options
  const folder = off?.size ? undefined : cache
  const kept = openKept(folder, asOf, content)
  const tree = readTree({ ...options, known: kept.known, marked: folder !== undefined })
  const judged = judgeTree(tree, off, kept.memory)
  kept.save(tree, judged.report)
  return judged
}
