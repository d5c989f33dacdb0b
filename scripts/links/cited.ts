import { READERS } from '../../src/core/record-kinds.ts'
import { readContent } from '../../src/records/read-content.ts'
import { readFile } from '../../src/records/read-file.ts'

/** Every address that a source cites, with the ids of the sources; a bad record is the check's business. */
export function citedAddresses(content: string): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>()
  for (const each of readContent(content).files) {
    if (each.folder !== 'sources') continue
    const { tree } = readFile(each, new Set())
    const read = tree && READERS.sources(each.file, each.id, tree.value)
    if (!read || !('record' in read)) continue
    for (const address of [...read.record.url, ...read.record.archived]) {
      const ids = cited.get(address) ?? []
      cited.set(address, [...ids, each.id])
    }
  }
  return cited
}
