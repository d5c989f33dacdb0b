import { citations } from '../core/citations.ts'
import type { Citation } from '../core/citations.ts'
import type { Gate, IssueCode } from '../core/issue-codes.ts'
import type { Issue } from '../core/issue.ts'
import { readRecord } from '../core/lists.ts'
import type { KindRecord } from '../core/lists.ts'
import type { RecordKind } from '../core/record-kinds.ts'
import { RECORD_RULES } from '../core/rules/index.ts'
import type { Ids, RecordView } from '../core/rules/rule.ts'
import { placed } from './finding.ts'
import type { LocatedIssue } from './finding.ts'
import { offsetOf } from './parse-yaml.ts'
import { readBytes } from './read-bytes.ts'
import type { FileReading } from './read-bytes.ts'

/** The text of one record, and what its rules ask of the others. */
export interface Judgement {
  readonly text: string
  /** Path below the content folder. Example: `facilities/kg/kumtor.yaml`. */
  readonly file: string
  readonly folder: RecordKind
  /** Path below the folder without its ending. Example: `kg/kumtor`. */
  readonly id: string
  /** Ids of each folder that the record may name ids of; those of new records belong to them. */
  readonly ids: Ids
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
}

type Issues = readonly Issue<IssueCode>[]

/** A parsed file among the others, as `judgeReading` sees it. */
export interface ReadingPlace extends Omit<Judgement, 'text' | 'folder'> {
  readonly kind: RecordKind
  /** Folder it counts under, or the name of a single file. Example: `facilities`. */
  readonly folder: string
}

/** What one file holds and what is wrong with it. */
export interface Judged {
  /** Of all gates of one file, the shape and the rules of one record. */
  readonly issues: readonly LocatedIssue[]
  /** The record, or the sound part of a faulty facility. */
  readonly record?: KindRecord
  /** Ids of other records that it names. */
  readonly citations: readonly Citation[]
}

/** Judges a file that is read: the one way from its tree to a record. `off` are gates that are switched off. */
export function judgeReading(
  reading: FileReading,
  { kind, file, folder, id, ids, asOf }: ReadingPlace,
  off: ReadonlySet<Gate> = new Set(),
): Judged {
  if (!reading.tree) return { issues: reading.issues, citations: [] }
  const tree = reading.tree.value
  const named = citations(tree, folder)
  const { record, issues: shape } = readRecord(kind, file, id, tree)
  const view: RecordView = { file, folder, id, tree, citations: named, ids, asOf }
  const said = RECORD_RULES.filter(
    ({ gate, folders }) => !off.has(gate ?? 'rule') && (folders?.includes(folder) ?? true),
  ).flatMap((rule) => rule.check(view))
  const more = located(off.has('shape') ? [] : shape, said, reading)
  return { issues: [...reading.issues, ...more], ...(record && { record }), citations: named }
}

/**
 * What `npm run check` says of one record, from its text alone: all gates of one file, the shape, and the
 * rules of one record. Rules that look at the whole set (`ATLAS_RULES`) are not asked.
 */
export function judgeText({ text, ...place }: Judgement): readonly LocatedIssue[] {
  const reading = readBytes(new TextEncoder().encode(text), place.file)
  return judgeReading(reading, { ...place, kind: place.folder }).issues
}

/**
 * Problems of shape and of rules with their place in the text. A value that an earlier gate has refused
 * is not told again by the shape, nor by a rule.
 */
export function located(shape: Issues, said: Issues, { text, tree, issues }: FileReading): LocatedIssue[] {
  if (!tree || shape.length + said.length === 0) return []
  const told = new Set(
    issues
      .filter(({ level, path }) => level === 'error' && path.length > 0)
      .map(({ path }) => JSON.stringify(path)),
  )
  const untold = (all: Issues) => all.filter(({ path }) => !told.has(JSON.stringify(path)))
  const fresh = untold(shape)
  for (const { path } of fresh) told.add(JSON.stringify(path))
  return [...fresh, ...untold(said)].map((issue) =>
    placed(issue, text, offsetOf(tree.document, issue.path, issue.at)),
  )
}
