import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A name beside the file, so that the last step stays on one disk. */
const beside = (path: string): string => join(dirname(path), `.${randomUUID()}.tmp`)

/** Replaces a file as a whole: whoever reads it sees the old text or the new, never a half. */
export function writeAtomically(path: string, text: string | Uint8Array): void {
  const temporary = beside(path)
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Writes a file that must not exist yet; false where it does. */
export function writeNew(path: string, text: string): boolean {
  const temporary = beside(path)
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    linkSync(temporary, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}
