import { close, createIndex } from 'pagefind'
import type { CustomRecord } from 'pagefind'

/** A file of the index. */
export interface IndexFile {
  /** Below `pagefind/`. Example: `fragment/en_1a2b3c4.pf_fragment`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What the search page loads; Pagefind's ready-made interfaces and its worker stay out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|(?:wasm|pagefind)\..+|(?:index|filter|fragment)\/.+)$/

const certain = <T>(value: T | undefined, errors: readonly string[]): T => {
  if (value === undefined || errors.length > 0) throw new Error(`the search index: ${errors.join('; ')}`)
  return value
}

/** Makes the index of all records. The same records in the same order give the same bytes. */
export async function buildIndex(records: readonly CustomRecord[]): Promise<readonly IndexFile[]> {
  try {
    const made = await createIndex()
    const index = certain(made.index, made.errors)
    for (const record of records) {
      const { file, errors } = await index.addCustomRecord(record)
      certain(file, errors)
    }
    const { files, errors } = await index.getFiles()
    return certain(files, errors)
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path, bytes: content }))
  } finally {
    await close()
  }
}
