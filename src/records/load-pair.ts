import type { Scored } from '../core/score-once.ts'
import type { Tabled } from '../core/score-table.ts'
import { openKept } from './cache/kept.ts'
import { hashAhead } from './hash-ahead.ts'
import { judgeTree } from './judge-tree.ts'
import type { LoadedAtlas, RefusedAtlas } from './judge-tree.ts'
import { readTree } from './tree.ts'
import type { Tree } from './tree.ts'

/** Two content folders, as before and after a change. */
export interface Pair {
  readonly base: LoadedAtlas | RefusedAtlas
  readonly head: LoadedAtlas | RefusedAtlas
  /**
   * Files whose bytes differ or that only one side has, below the content folder, sorted by code point.
   * Example: `facilities/kg/kumtor.yaml`. Empty where the two hold the same.
   */
  readonly changed: readonly string[]
  /** Scores of the records of both, each made once; what a comparison takes them from. */
  readonly scored: Scored
  /** The same as tables, for whoever looks at thousands. */
  readonly tabled: Tabled
}

/** Which two folders to read. */
export interface PairOptions {
  /** Path of the content folder before the change. */
  readonly base: string
  /** Path of the content folder after it. */
  readonly head: string
  /** Release date of both, `YYYY-MM-DD`: a change of content alone moves no clock. */
  readonly asOf: string
  /** Folder that keeps what was read of the base, for the next run; see `cache/kept.ts`. None where it is left out. */
  readonly cache?: string | undefined
}

/**
 * Reads two content folders. Each is judged in full, as `loadAtlas` would: reports and atlases are equal to
 * its own. But what both have is read as one: a file of the same bytes in the same place is parsed once, and
 * its record is the same object in both atlases (`===`), and so is its score by a method that has not
 * changed (`scored`; methods are records too). A reader of both may skip what is `===`; what is not `===` may
 * still be equal (a comment changed). Never throws on bad content.
 */
export async function loadPair({ base, head, asOf, cache }: PairOptions): Promise<Pair> {
  const coming = cache === undefined ? undefined : hashAhead(head)
  const kept = openKept(cache, asOf, base)
  const before = readTree({ content: base, asOf, known: kept.known, marked: cache !== undefined })
  const judged = judgeTree(before, undefined, kept.memory)
  const after = readTree({ content: head, asOf, known: before, ahead: await coming?.() })
  kept.save(before, judged.report)
  const result = judgeTree(after, undefined, kept.memory)
  const { scored, tabled } = kept.memory
  return { base: judged, head: result, changed: changedFiles(before, after), scored, tabled }
}

/** Files that are not the same, byte for byte; those that nobody could read are never the same. */
function changedFiles(before: Tree, after: Tree): readonly string[] {
  const differs = (file: string): boolean => {
    const [one, other] = [before.entries.get(file), after.entries.get(file)]
    return one?.hash === undefined || (one !== other && one.hash !== other?.hash)
  }
  const fresh = after.files.filter((file) => !before.entries.has(file))
  return [...before.files.filter(differs), ...fresh].toSorted()
}
