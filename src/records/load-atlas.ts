import { assembleAtlas } from '../core/atlas.ts'
import type { Atlas } from '../core/atlas.ts'
import { citations } from '../core/citations.ts'
import type { Gate, IssueCode } from '../core/issue-codes.ts'
import type { Issue, Path } from '../core/issue.ts'
import { recordLists } from '../core/lists.ts'
import { ATLAS_RULES, RECORD_RULES } from '../core/rules/index.ts'
import type { RecordView } from '../core/rules/rule.ts'
import { placed } from '../yaml/finding.ts'
import type { LocatedIssue, Position } from '../yaml/finding.ts'
import { idsOf, recordCounts, repeatedIds } from './inventory.ts'
import { lazyPositions } from './positions.ts'
import { offsetOf } from '../yaml/parse-yaml.ts'
import { readContent } from './read-content.ts'
import { readFile } from './read-file.ts'
import type { FileReading } from '../yaml/read-bytes.ts'
import { makeReport } from './report.ts'
import type { Report } from './report.ts'

/** A content folder without errors. */
export interface LoadedAtlas {
  readonly ok: true
  readonly atlas: Atlas
  /** Warnings and counts. */
  readonly report: Report
  /** Where something stands: `file` below the content folder, the nearest parent if the path is not there. */
  readonly at: (file: string, path: Path) => Position | undefined
}

/** A content folder with errors. */
export interface RefusedAtlas {
  readonly ok: false
  readonly report: Report
}

/** What to read, and the day it is read for. */
export interface LoadOptions {
  /** Path of the content folder. */
  readonly content: string
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Gates that are switched off, to prove that the others hold. */
  readonly off?: ReadonlySet<Gate>
}

const NONE: ReadonlySet<Gate> = new Set()

type Issues = readonly Issue<IssueCode>[]

/** Reads, validates and checks every file; reports all problems of all files. Never throws on bad content. */
export async function loadAtlas({
  content,
  asOf,
  off = NONE,
}: LoadOptions): Promise<LoadedAtlas | RefusedAtlas> {
  const listing = readContent(content)
  const ids = idsOf(listing)
  const lists = recordLists()
  const cited = new Map<string, Set<string>>()
  const issues: LocatedIssue[] = [
    ...(off.has('path') ? [] : listing.issues),
    ...(off.has('set') ? [] : repeatedIds(listing)),
  ]

  const active = RECORD_RULES.filter(({ gate }) => !off.has(gate ?? 'rule'))
  const rules = (folder: string) => active.filter(({ folders }) => folders?.includes(folder) ?? true)
  for (const each of listing.files) {
    const reading = readFile(each, off)
    issues.push(...reading.issues)
    const { kind } = each.place
    if (!reading.tree || kind === 'tree' || kind === 'bytes') continue
    const { file, folder, id } = each
    const tree = reading.tree.value
    const named = citations(tree, folder)
    for (const { folder: to, id: name } of named) add(cited, to, name)
    const read = lists.add(kind, file, id, tree)
    const shape = 'issues' in read && !off.has('shape') ? read.issues : []
    const view: RecordView = { file, folder, id, tree, citations: named, ids, asOf }
    const said = rules(folder).flatMap((rule) => rule.check(view))
    issues.push(...located(shape, said, reading))
  }

  const atlas = assembleAtlas(asOf, lists.parts())
  const positions = lazyPositions(listing.files)
  for (const rule of ATLAS_RULES) {
    if (off.has(rule.gate)) continue
    issues.push(...rule.check({ atlas, ids, cited }).map((issue) => positions.place(issue)))
  }
  const report = makeReport(recordCounts(listing), issues)
  return report.ok ? { ok: true, atlas, report, at: positions.at } : { ok: false, report }
}

/** A value that an earlier gate has refused is not told again by the shape, nor by a rule. */
function located(shape: Issues, said: Issues, { text, tree, issues: before }: FileReading): LocatedIssue[] {
  if (!tree || shape.length + said.length === 0) return []
  const told = new Set(
    before
      .filter(({ level, path }) => level === 'error' && path.length > 0)
      .map(({ path }) => JSON.stringify(path)),
  )
  const untold = (issues: Issues) => issues.filter(({ path }) => !told.has(JSON.stringify(path)))
  const fresh = untold(shape)
  for (const { path } of fresh) told.add(JSON.stringify(path))
  return [...fresh, ...untold(said)].map((issue) =>
    placed(issue, text, offsetOf(tree.document, issue.path, issue.at)),
  )
}

function add(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set.add(member))
}
