import { sha256 } from '../../digest/sha256.ts'
import type { FilePlan } from '../../artefacts/open-data/files.ts'

/** What is known of a file once it was made. */
export interface MadeFile extends FilePlan {
  /** Bytes. */
  readonly size: number
  /** Rows of its table; of files of several tables those of the facilities; null of others. */
  readonly rows: number | null
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
}

/** A file that can be downloaded. */
export interface DataFile extends MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A planned file with its bytes. */
export const dataFile = (plan: FilePlan, bytes: Uint8Array<ArrayBuffer>, rows: number | null): DataFile => ({
  ...plan,
  bytes,
  size: bytes.length,
  rows,
  sha256: sha256(bytes),
})
