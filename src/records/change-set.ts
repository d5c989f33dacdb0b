import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeAtomically } from './write-file.ts'

/** What becomes of one file below the content folder: its new text, or nothing. */
export interface Change {
  readonly file: string
  readonly text: string | null
}

/** How a file is written; a test lets it fail. */
export type Write = (path: string, text: string) => void

const put = (path: string, text: string | null, write: Write): void => {
  if (text === null) rmSync(path)
  else {
    mkdirSync(dirname(path), { recursive: true })
    write(path, text)
  }
}

/** Removes folders that a change has left empty, up to the content folder itself. */
function prune(content: string, file: string): void {
  for (let folder = dirname(file); folder.includes('/'); folder = dirname(folder)) {
    const path = join(content, folder)
    if (!existsSync(path)) continue
    if (readdirSync(path).length > 0) return
    rmdirSync(path)
  }
}

/**
 * Changes files all or none: where one cannot be written, those before it get their old text back and the
 * reason is thrown. Files of the content are small; their old texts are kept until the end.
 */
export function applyChanges(
  content: string,
  changes: readonly Change[],
  write: Write = writeAtomically,
): void {
  const done: Change[] = []
  try {
    for (const { file, text } of changes) {
      const path = join(content, file)
      const before = existsSync(path) ? readFileSync(path, 'utf8') : null
      if (before === text) continue
      done.push({ file, text: before })
      put(path, text, write)
    }
  } catch (error) {
    for (const { file, text } of done.toReversed()) {
      const path = join(content, file)
      if (text !== null || existsSync(path)) put(path, text, writeAtomically)
    }
    for (const { file } of done) prune(content, file)
    throw error
  }
  for (const { file } of done) prune(content, file)
}
