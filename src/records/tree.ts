import { sha256 } from '../digest/sha256.ts'
import type { Gate } from '../core/issue-codes.ts'
import type { KindRecord } from '../core/lists.ts'
import { mentions } from '../core/mentions.ts'
import type { ReleaseSummary } from '../core/release/summary.ts'
import type { Ids } from '../core/rules/rule.ts'
import type { LocatedIssue } from '../yaml/finding.ts'
import { judgeRelease } from '../yaml/judge-release.ts'
import { judgeReading } from '../yaml/judge.ts'
import { MAX_NODES } from '../yaml/read-bytes.ts'
import type { Marks } from './file-marks.ts'
import { marksOf } from './file-marks.ts'
import type { Hashed } from './hash-ahead.ts'
import { idsOfFiles } from './inventory.ts'
import { readContent } from './read-content.ts'
import type { ContentFile, Listing } from './read-content.ts'
import { rawFile, readingOf } from './read-file.ts'
import { changedFolders, named, stands, watchIds } from './watched-ids.ts'
import type { Asked } from './watched-ids.ts'

/** All that one content of a file means in its place, as long as what it asked of the ids stands. */
export interface Entry {
  /** SHA-256 of the bytes; undefined where they could not be read: such a file equals no other. */
  readonly hash: string | undefined
  /** Of the gates of one file, the shape and the rules of one record. */
  readonly issues: readonly LocatedIssue[]
  readonly asked: Asked
  readonly record?: KindRecord
  /** What is kept of a release; not of an entry out of a cache, since the pages are never made from one. */
  readonly release?: ReleaseSummary
  /** Ids of other records that it names, as `named` writes them, each once. */
  readonly cites: readonly string[]
  /** Ids that its remarks name in words. */
  readonly words: readonly string[]
  /** What the rules of single facilities said, where that is known already. */
  readonly lone?: Lone
}

/** What the rules of single facilities and incidents say of one, as long as what they compare with is the same. */
export interface Lone {
  /** Digest of what they compare with, see `contextOf`. */
  readonly context: string
  readonly issues: readonly LocatedIssue[]
}

/** A content folder, file by file. */
export interface Tree {
  readonly content: string
  readonly listing: Listing
  /** Paths below the content folder, in the order of the listing. */
  readonly files: readonly string[]
  readonly folders: readonly string[]
  readonly ids: Ids
  /** Release date, `YYYY-MM-DD`, that the files were judged for. */
  readonly asOf: string
  /** By the path below the content folder, in the order of the listing. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Of each file as it was before it was read, in the order of the listing; none where they were not asked for. */
  readonly marks: readonly (Marks | undefined)[]
}

/** What to read, and the day it is read for. */
export interface TreeOptions {
  /** Path of the content folder. */
  readonly content: string
  /** Release date, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Gates that are switched off, to prove that the others hold. */
  readonly off?: ReadonlySet<Gate>
  /** Read before with all gates: files of the same bytes in the same place are taken from it. */
  readonly known?: Known | undefined
  /** The same folder, hashed already. */
  readonly ahead?: Hashed | undefined
  /** Whether to look at the marks of files: what has those of a known file is not read. */
  readonly marked?: boolean
}

/** What an earlier reading knows: a tree, or what is kept of one. */
export interface Known extends Pick<Tree, 'asOf' | 'ids' | 'files' | 'folders'> {
  readonly entries: { readonly get: (file: string) => Entry | undefined }
  /** What is known of a file by its marks. */
  readonly unread?: (file: string, marks: Marks) => Entry | undefined
}

const NONE: ReadonlySet<Gate> = new Set()

/** Reads and judges every file of a content folder. Never throws on bad content. */
export function readTree({ content, asOf, off = NONE, known, ahead, marked = false }: TreeOptions): Tree {
  const listing = ahead?.listing ?? readContent(content)
  const { folders } = listing
  const listed = listing.files.map(({ file }) => file)
  const usable = known?.asOf === asOf ? known : undefined
  // The very texts of the earlier reading, where they are equal: maps find those at once.
  const files = usable && isSame(usable.files, listed) ? usable.files : listed
  const ids =
    usable && files !== listed && isSame(usable.folders, folders) ? usable.ids : idsOfFiles(files, folders)
  const watched = watchIds(ids)
  const changed = usable ? changedFolders(usable.ids, ids) : NOTHING
  const equal = (file: string, digest: string | undefined): Entry | undefined => {
    const same = digest === undefined ? undefined : usable?.entries.get(file)
    return same?.hash === digest ? same : undefined
  }
  const unchanged = (same: Entry | undefined): Entry | undefined =>
    same && (changed.size === 0 || stands(same.asked, ids, changed)) ? same : undefined
  const read = (each: ContentFile, name: string, at: number): Entry => {
    if (marked) marks[at] = marksOf(each.absolute)
    const seen = marks[at] && usable?.unread?.(name, marks[at])
    const known = unchanged(seen ?? equal(name, ahead?.digests[at]))
    if (known) return known
    const raw = rawFile(each, off)
    const digest = 'bytes' in raw ? sha256(raw.bytes) : undefined
    const same = equal(name, digest)
    const still = unchanged(same)
    if (still) return still
    const { file, folder, id, place } = each
    const { kind } = place
    const bare = () => ({ hash: digest, asked: watched.take(), cites: [], words: [] })
    if (kind === 'release') {
      const { maxNodes = MAX_NODES } = place
      const judged =
        'bytes' in raw ? judgeRelease(raw.bytes, { file, id, maxNodes }, off) : { issues: raw.refused.issues }
      return { ...bare(), ...judged }
    }
    const reading = readingOf(raw, each, off)
    if (kind === 'bytes') return { ...bare(), issues: reading.issues }
    const judged = judgeReading(reading, { kind, file, folder, id, ids: watched.ids, asOf }, off)
    // The ids of others decide what is said of a record, never what it is.
    const { record } = same ?? judged
    const words = record?.kind === 'facilities' ? mentions(record.record) : []
    return {
      hash: digest,
      issues: judged.issues,
      asked: watched.take(),
      ...(record && { record }),
      cites: [...new Set(judged.citations.map((each) => named(each.folder, each.id)))],
      words,
    }
  }
  const entries = new Map<string, Entry>()
  const marks: (Marks | undefined)[] = []
  for (const [at, each] of listing.files.entries()) {
    const name = files[at] ?? each.file
    entries.set(name, read(each, name, at))
  }
  return { content, listing, files, folders, ids, asOf, entries, marks }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at])

const NOTHING: ReadonlySet<string> = new Set()
