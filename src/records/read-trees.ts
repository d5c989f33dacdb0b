import type { LedgerEntry } from '../core/ledger/ledger.ts'
import { ledgerSchema, normaliseLedger } from '../core/ledger/schema.ts'
import type { RecordKind } from '../core/record-kinds.ts'
import { readContent } from './read-content.ts'
import type { ContentFile } from './read-content.ts'
import { readFile } from './read-file.ts'

/** A file of the content with its parsed tree, whatever else is wrong with it. */
export interface TreeFile extends ContentFile {
  readonly text: string
  readonly tree: unknown
  readonly kind: RecordKind
}

/** The content as one who changes ids needs it. */
export interface Trees {
  readonly files: readonly TreeFile[]
  readonly byFile: ReadonlyMap<string, TreeFile>
  readonly ledger: readonly LedgerEntry[]
}

/** The lines of a ledger's tree; none where it is not sound, which the check tells. */
function linesOf(tree: unknown): readonly LedgerEntry[] {
  const result = ledgerSchema.safeParse(tree)
  return result.success ? normaliseLedger(result.data) : []
}

/** Reads every record of a content folder that has a tree. Frozen releases say what was, and are left out. */
export function readTrees(content: string): Trees {
  const files = readContent(content).files.flatMap((each): readonly TreeFile[] => {
    const { kind } = each.place
    if (kind === 'bytes' || kind === 'release') return []
    const { text, tree } = readFile(each, new Set())
    return tree ? [{ ...each, text, tree: tree.value, kind }] : []
  })
  const byFile = new Map(files.map((each) => [each.file, each]))
  return { files, byFile, ledger: linesOf(byFile.get('ledger.yaml')?.tree) }
}
