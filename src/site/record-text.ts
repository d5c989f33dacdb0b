import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/**
 * The very bytes of a record. `file` lies below the content folder and comes from the atlas, never from a
 * reader. Example: `facilities/kg/kumtor.yaml`.
 */
export const recordBytes = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readFile(join(resolve(process.env['ATLAS_CONTENT'] ?? 'content'), file))
