import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Step {
  readonly path: string
  readonly temporary: string
  /** What stood there; undefined where nothing did. */
  readonly before: Buffer | undefined
}

/** Makes the folders on the way; gives those that were not there, the outermost first. */
function makeFolders(folder: string): readonly string[] {
  const missing: string[] = []
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at)
  mkdirSync(folder, { recursive: true })
  return missing
}

/**
 * Writes all files or none: each is written beside its place, then all are put in place; where one cannot
 * be, those before it are put back as they were. `rename` is a parameter so that a test can let it fail.
 */
export function writeAll(folder: string, files: ReadonlyMap<string, string>, rename = renameSync): void {
  const steps: Step[] = []
  const made: string[] = []
  let done = 0
  try {
    for (const [file, text] of files) {
      const path = join(folder, file)
      made.push(...makeFolders(dirname(path)))
      const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
      steps.push({ path, temporary, before: existsSync(path) ? readFileSync(path) : undefined })
      writeFileSync(temporary, text, { flag: 'wx' })
    }
    for (const { path, temporary } of steps) {
      rename(temporary, path)
      done += 1
    }
  } catch (error) {
    for (const { path, before } of steps.slice(0, done)) {
      if (before === undefined) rmSync(path, { force: true })
      else writeFileSync(path, before)
    }
    for (const { temporary } of steps) rmSync(temporary, { force: true })
    for (const each of made.toReversed()) removeEmpty(each)
    throw error
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody else has put something there.
  }
}
