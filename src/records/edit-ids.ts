import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { recordOfAddress } from '../core/ledger/address.ts'
import type { RecordKey } from '../core/ledger/address.ts'
import type { LedgerEntry } from '../core/ledger/ledger.ts'
import { SLUG } from '../core/schema/ids.ts'
import { EMPTY_LEDGER, putLines } from '../yaml/ledger-text.ts'
import { applyChanges } from './change-set.ts'
import type { Change } from './change-set.ts'
import { loadAtlas } from './load-atlas.ts'
import type { Report } from './report.ts'

/** Why an id was not changed; nothing was written. The words stand in `id-words.ts`. */
export type Refusal =
  | {
      readonly code:
        | 'no-record-address'
        | 'other-kind'
        | 'same-address'
        | 'country-code'
        | 'no-record'
        | 'address-taken'
        | 'address-used'
        | 'merged-into-nothing'
      readonly params: Readonly<Record<string, string>>
    }
  /** Records that name it still. */
  | {
      readonly code: 'still-named'
      readonly params: Readonly<Record<string, string>>
      readonly files: readonly string[]
    }
  /** Problems that the records would have. */
  | { readonly code: 'broken-after'; readonly report: Report }

/** Files that were written or removed, below the content folder; or why none was. */
export type Outcome =
  | { readonly ok: true; readonly changed: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** A content folder, and the release date that is noted in the ledger. */
export interface EditTarget {
  readonly content: string
  /** `YYYY-MM-DD` */
  readonly asOf: string
  /** Writes the files; a test lets it fail half-way. */
  readonly write?: (path: string, text: string) => void
}

const LEDGER_FILE = 'ledger.yaml'

/** The record of an address; rivers have records but no pages. Undefined for what no record makes. */
export function recordKeyOf(address: string): RecordKey | undefined {
  const [folder, id = '', ...rest] = address.split('/')
  if (folder === 'rivers' && rest.length === 0 && SLUG.test(id)) return { folder, id }
  return recordOfAddress(address)
}

export const fileOf = ({ folder, id }: RecordKey): string => `${folder}/${id}.yaml`

/** The text of a ledger, that of an empty one where there is none. */
const ledgerText = (content: string): string =>
  existsSync(join(content, LEDGER_FILE)) ? readFileSync(join(content, LEDGER_FILE), 'utf8') : EMPTY_LEDGER

/** The ledger of an atlas with lines put in, as a change of its file. Undefined where nothing changes. */
export function ledgerChange(content: string, lines: readonly LedgerEntry[]): Change | undefined {
  if (lines.length === 0) return undefined
  const text = putLines(ledgerText(content), lines)
  if (text === undefined) throw new Error('ledger.yaml passed the check and cannot be edited')
  return { file: LEDGER_FILE, text }
}

/** A copy of the content with changes made; whoever asks for it removes it. */
function trial(content: string, changes: readonly Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-trial-'))
  const copy = join(folder, basename(resolve(content)))
  cpSync(content, copy, { recursive: true })
  applyChanges(copy, changes)
  return folder
}

/**
 * Makes changes if the records are still without an error afterwards; else nothing is written. They are
 * tried on a copy, so that what the check says is said of all files together.
 */
export async function commitChanges(
  { content, asOf, write }: EditTarget,
  changes: readonly Change[],
): Promise<Outcome> {
  const folder = trial(content, changes)
  try {
    const copy = join(folder, basename(resolve(content)))
    const { ok, report } = await loadAtlas({ content: copy, asOf })
    if (!ok) return { ok: false, refusal: { code: 'broken-after', report } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  applyChanges(content, changes, write)
  return { ok: true, changed: changes.map(({ file }) => file) }
}
