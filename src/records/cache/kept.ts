import type { Facility } from '../../core/facility/facility.ts'
import type { Method } from '../../core/method/method.ts'
import { scoreOnce } from '../../core/score-once.ts'
import { scoreTable } from '../../core/score-table.ts'
import type { Score } from '../../core/score-types.ts'
import { nameSkeleton } from '../../core/skeleton.ts'
import { freshMemory } from '../judge-tree.ts'
import type { Memory } from '../judge-tree.ts'
import type { Report } from '../report.ts'
import type { Known, Tree } from '../tree.ts'
import type { Columns } from './columns.ts'
import { fingerprint } from './fingerprint.ts'
import { KnownScore } from './known-score.ts'
import type { ScoredBy } from './known-score.ts'
import { knownTable, placesIn } from './known-table.ts'
import { knownTree } from './known-tree.ts'
import type { KnownTree } from './known-tree.ts'
import { unpackTexts } from './lists.ts'
import { packTree } from './pack.ts'
import { clockOf, keep, readKept } from './store.ts'

/** What an earlier run left, and where this one leaves what it found. */
export interface Kept {
  readonly known?: Known
  readonly memory: Memory
  /** Keeps a tree that is judged, where it is worth it. */
  readonly save: (tree: Tree, report: Report) => void
}

/** A tree is kept anew when more files than these differ from what is kept: below it, parsing them is cheaper. */
const WORTH = { files: 16, share: 0.005 }

function isWorth(tree: Tree, known: KnownTree | undefined): boolean {
  if (!known) return true
  const fresh = [...tree.entries].filter(([file, entry]) => entry !== known.entries.get(file)).length
  const gone = known.files.filter((file) => !tree.entries.has(file)).length
  return fresh + gone > WORTH.files + WORTH.share * tree.entries.size
}

/** Scores of one method, made as they are asked for. */
interface KnownColumns {
  readonly by: ScoredBy
  readonly made: (Score | undefined)[]
}

/** What is worked out of columns instead of records. */
function memoryOf(columns: Columns, known: KnownTree): Memory {
  const { asOf, facilities } = columns
  const count = facilities.row.length
  const skeletons = {
    en: unpackTexts(facilities.enSkeleton, count),
    ru: unpackTexts(facilities.ruSkeleton, count),
  }
  // A method file that has changed is another object, and nothing is known of its scores.
  const methods = new Map(
    [...columns.others.values()].flatMap((each): [Method, KnownColumns][] => {
      const scores = each.kind === 'methods' ? columns.scores.get(each.record.id) : undefined
      return scores && each.kind === 'methods'
        ? [[each.record, { by: { columns: scores, method: each.record, asOf }, made: [] }]]
        : []
    }),
  )
  function scoreOf(facility: Facility, method: Method): Score | undefined {
    const [place, scores] = [known.placeOf(facility), methods.get(method)]
    if (place === undefined || !scores) return undefined
    const { by, made } = scores
    const rest = by.columns.rests[by.columns.rest[place] ?? -1]
    return (made[place] ??= rest && new KnownScore(by, place, facility, rest))
  }
  const scored = scoreOnce(asOf, scoreOf)
  const placesOf = placesIn(known)
  return {
    scored,
    tabled: (facilities, method) => {
      const scores = methods.get(method)
      if (!scores) return scoreTable(scored(facilities, method))
      return knownTable(scores.by.columns, placesOf(facilities), (at) => {
        const facility = facilities[at]
        return facility && (scoreOf(facility, method) ?? scored([facility], method)[0])
      })
    },
    lone: new WeakMap(),
    skeleton: (facility, locale) =>
      skeletons[locale][known.placeOf(facility) ?? -1] ?? nameSkeleton(facility.name[locale]),
    judged: ({ listing, entries }) => {
      const same =
        entries.size === known.files.length &&
        listing.issues.length === 0 &&
        listing.folders.join() === columns.folders.join() &&
        [...entries].every(([file, entry]) => entry === known.entries.get(file))
      return same ? columns.all : undefined
    },
  }
}

/**
 * Opens the cache of a folder for a release date; without a folder nothing is known and nothing kept. What is
 * kept is keyed by the hash of each file's bytes, its place, the release date and the code that made it
 * (`fingerprint`), so that a run with a cache tells what a run without one would. It never grows beyond a few
 * trees.
 * @param content where the tree lies that is read first
 */
export function openKept(folder: string | undefined, asOf: string, content: string): Kept {
  const code = folder === undefined ? undefined : fingerprint()
  if (folder === undefined || code === undefined) return { memory: freshMemory(asOf), save: () => undefined }
  const columns = readKept(folder, code, asOf)
  const known = columns && knownTree(columns, content)
  const memory = columns && known ? memoryOf(columns, known) : freshMemory(asOf)
  return {
    ...(known && { known }),
    memory,
    save: (tree, report) => {
      if (isWorth(tree, known)) keep(folder, code, packTree(tree, report, memory, clockOf(folder)))
    },
  }
}
