import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of all records of a folder, by their path. */
export const recordTexts = (content: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .toSorted()
      .map((file) => [file, readFileSync(join(content, file), 'utf8')]),
  )
