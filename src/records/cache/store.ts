import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { sha256 } from '../../digest/sha256.ts'
import { writeAtomically } from '../write-file.ts'
import type { Columns } from './columns.ts'

/** Files of the cache: what is kept of a tree, and what a killed run left half-written. */
const KEPT = /^tree-[0-9a-f]{16}-\d{4}-\d\d-\d\d\.bin$/
const LEFT = /^\.[0-9a-f-]{36}\.tmp$/
/** Trees that are kept: a base and a head of two release dates. */
const MOST = 4
const HOUR = 3_600_000
const MAGIC = Buffer.from('atlas-cache-1\n')
const DIGEST = 64

const nameOf = (fingerprint: string, asOf: string): string => `tree-${fingerprint.slice(0, 16)}-${asOf}.bin`

const seal = (payload: Uint8Array): string => sha256(payload)

/**
 * What was kept under a fingerprint and a release date; undefined where there is nothing, or where a single
 * bit of it is not as it was written. The folder is trusted as `node_modules` is: who may write there may
 * write the code as well.
 */
export function readKept(folder: string, fingerprint: string, asOf: string): Columns | undefined {
  try {
    const bytes = readFileSync(join(folder, nameOf(fingerprint, asOf)))
    const payload = bytes.subarray(MAGIC.length + DIGEST)
    if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined
    if (bytes.toString('latin1', MAGIC.length, MAGIC.length + DIGEST) !== seal(payload)) return undefined
    // Sealed, and by this code: its type needs no proof.
    const kept: { readonly fingerprint: string; readonly columns: Columns } = deserialize(payload)
    return kept.fingerprint === fingerprint && kept.columns.asOf === asOf ? kept.columns : undefined
  } catch {
    return undefined
  }
}

/** Keeps columns, whole or not at all, and throws away the oldest. A folder that cannot be written is let be. */
export function keep(folder: string, fingerprint: string, columns: Columns): void {
  try {
    const payload = serialize({ fingerprint, columns })
    mkdirSync(folder, { recursive: true })
    writeAtomically(
      join(folder, nameOf(fingerprint, columns.asOf)),
      Buffer.concat([MAGIC, Buffer.from(seal(payload)), payload]),
    )
    prune(folder)
  } catch {
    // A cache is never needed.
  }
}

/** Time in milliseconds at which a file is written now, by the clock of its disk; nought where none can be. */
export function clockOf(folder: string): number {
  const path = join(folder, `.${randomUUID()}.tmp`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, '')
    const { ctimeMs } = statSync(path)
    rmSync(path)
    return ctimeMs
  } catch {
    return 0
  }
}

function prune(folder: string): void {
  const aged = readdirSync(folder).map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
  const old = aged.filter(({ name }) => KEPT.test(name)).toSorted((a, b) => b.at - a.at)
  const newest = old[0]?.at ?? 0
  const left = aged.filter(({ name, at }) => LEFT.test(name) && at < newest - HOUR)
  for (const { name } of [...old.slice(MOST), ...left]) rmSync(join(folder, name), { force: true })
}
