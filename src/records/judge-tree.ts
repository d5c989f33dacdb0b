import { sha256 } from '../digest/sha256.ts'
import { assembleAtlas } from '../core/atlas.ts'
import type { Atlas } from '../core/atlas.ts'
import type { Localised } from '../core/claim.ts'
import type { Facility } from '../core/facility/facility.ts'
import type { Gate } from '../core/issue-codes.ts'
import type { Path } from '../core/issue.ts'
import { partsOf } from '../core/lists.ts'
import type { Method } from '../core/method/method.ts'
import { ATLAS_RULES, LONE_RULES } from '../core/rules/index.ts'
import { scoreOnce } from '../core/score-once.ts'
import type { Scored } from '../core/score-once.ts'
import type { Tabled } from '../core/score-table.ts'
import { tabledBy } from '../core/score-table.ts'
import type { Score } from '../core/score-types.ts'
import { nameSkeleton } from '../core/skeleton.ts'
import type { LocatedIssue, Position } from '../yaml/finding.ts'
import { recordCounts, repeatedIds } from './inventory.ts'
import { lazyPositions } from './positions.ts'
import type { Positions } from './positions.ts'
import { makeReport } from './report.ts'
import type { Report } from './report.ts'
import type { Entry, Lone, Tree } from './tree.ts'
import { unnamed } from './watched-ids.ts'

/** A content folder without errors. */
export interface LoadedAtlas {
  readonly ok: true
  readonly atlas: Atlas
  /** Warnings and counts. */
  readonly report: Report
  /** Where something stands: `file` below the content folder, the nearest parent if the path is not there. */
  readonly at: (file: string, path: Path) => Position | undefined
  /** Scores of all facilities by one of the methods, in the order of the atlas; each is made once. */
  readonly scores: (method: Method) => readonly Score[]
  /** SHA-256 of the bytes of a file below the content folder, in hexadecimal; undefined where it is not there. */
  readonly hashOf: (file: string) => string | undefined
}

/** A content folder with errors. */
export interface RefusedAtlas {
  readonly ok: false
  readonly report: Report
}

/** What is worked out once for all trees that are judged with it, or is known from an earlier run. */
export interface Memory {
  readonly scored: Scored
  readonly tabled: Tabled
  readonly lone: WeakMap<Entry, Lone>
  readonly skeleton: (facility: Facility, locale: keyof Localised) => string
  /** All issues of a tree that is, to the last file, one that was judged before. */
  readonly judged?: (tree: Tree) => readonly LocatedIssue[] | undefined
}

/** A memory of nothing. `asOf` is the release date, `YYYY-MM-DD`. */
export function freshMemory(asOf: string): Memory {
  const scored = scoreOnce(asOf)
  return {
    scored,
    tabled: tabledBy(scored),
    lone: new WeakMap(),
    skeleton: ({ name }, locale) => nameSkeleton(name[locale]),
  }
}

const NONE: ReadonlySet<Gate> = new Set()

/** Puts the records of a tree together and judges them as a whole. */
export function judgeTree(
  tree: Tree,
  off: ReadonlySet<Gate> = NONE,
  memory: Memory = freshMemory(tree.asOf),
): LoadedAtlas | RefusedAtlas {
  const { listing, asOf, entries } = tree
  const records = [...entries.values()].flatMap(({ record }) => (record ? [record] : []))
  const releases = [...entries.values()].flatMap(({ release }) => (release ? [release] : []))
  const atlas = assembleAtlas(asOf, { ...partsOf(records), releases })
  const positions = lazyPositions(listing.files)
  const known = off.size === 0 ? memory.judged?.(tree) : undefined
  const issues = known ?? [
    ...(off.has('path') ? [] : listing.issues),
    ...(off.has('set') ? [] : repeatedIds(listing)),
    ...[...entries.values()].flatMap((entry) => entry.issues),
    ...loneIssues(tree, atlas, positions, off, memory),
    ...wholeIssues(tree, atlas, positions, off, memory),
  ]
  const report = makeReport(recordCounts(listing), issues)
  if (!report.ok) return { ok: false, report }
  const scores = (method: Method) => memory.scored(atlas.facilities, method)
  const hashOf = (file: string) => entries.get(file)?.hash
  return { ok: true, atlas, report, at: positions.at, scores, hashOf }
}

/** What the rules of the whole set say. */
function wholeIssues(
  { ids, entries }: Tree,
  atlas: Atlas,
  positions: Positions,
  off: ReadonlySet<Gate>,
  { skeleton }: Memory,
): readonly LocatedIssue[] {
  const cited = new Map<string, Set<string>>()
  const names = new Set<string>()
  const mentioned = new Set<string>()
  for (const { cites, words } of entries.values()) {
    for (const each of cites) names.add(each)
    for (const each of words) mentioned.add(each)
  }
  for (const each of names) {
    const { folder, id } = unnamed(each)
    cited.set(folder, (cited.get(folder) ?? new Set()).add(id))
  }
  const view = { atlas, ids, cited, mentioned, skeleton }
  return ATLAS_RULES.filter(({ gate }) => !off.has(gate)).flatMap((rule) =>
    rule.check(view).map((issue) => positions.place(issue)),
  )
}

/** Folders of what the rules of single facilities compare with, as `LoneView` names them. */
const COMPARED: ReadonlySet<string> = new Set(['countries', 'borders', 'rivers', 'operators', 'methods'])

/** Digest of all that the rules of single facilities look at, but for the facility itself. */
export function contextOf({ listing, asOf, entries }: Tree): string {
  const compared = listing.files.filter(({ folder }) => COMPARED.has(folder))
  return sha256(JSON.stringify([asOf, compared.map(({ file }) => [file, entries.get(file)?.hash])]))
}

/** What the rules of single facilities say: of those that they have not judged against the same before. */
function loneIssues(
  tree: Tree,
  atlas: Atlas,
  positions: Positions,
  off: ReadonlySet<Gate>,
  { lone }: Memory,
): readonly LocatedIssue[] {
  const rules = LONE_RULES.filter(({ gate }) => !off.has(gate))
  const context = contextOf(tree)
  const known = (entry: Entry): Lone | undefined =>
    off.size > 0 ? undefined : entry.lone?.context === context ? entry.lone : again(lone.get(entry), context)
  const judged = [...tree.entries].filter(([, entry]) => isLone(entry))
  const fresh = judged.filter(([, entry]) => !known(entry))
  const { facilities, incidents } = partsOf(fresh.flatMap(([, { record }]) => record ?? []))
  const view = { atlas: { ...atlas, facilities, incidents } }
  const found = rules.flatMap((rule) => rule.check(view).map((issue) => positions.place(issue)))
  if (off.size > 0) return found
  const byFile = Map.groupBy(found, ({ file }) => file)
  for (const [file, entry] of fresh) lone.set(entry, { context, issues: byFile.get(file) ?? [] })
  return judged.flatMap(([, entry]) => known(entry)?.issues ?? [])
}

const again = (lone: Lone | undefined, context: string): Lone | undefined =>
  lone?.context === context ? lone : undefined

/** True for a record that the rules of single facilities and incidents judge. */
export const isLone = ({ record }: Entry): boolean =>
  record?.kind === 'facilities' || record?.kind === 'incidents'
