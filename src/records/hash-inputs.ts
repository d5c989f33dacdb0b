import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../digest/sha256.ts'

/** What the pages are made of beside the records, below the folder of the project. */
export const CODE_INPUTS = ['astro.config.mjs', 'package-lock.json', 'public', 'src'] as const

/**
 * What says of releases and addresses what was, and is written after a release: it belongs to none, or no
 * release could hold its own summary.
 */
const AFTERWARDS = /^(?:releases\/.*|ledger\.yaml)$/

/** Tests change no page. */
const TESTS = /\.test\.ts$/

/** Regular files below a folder, or the file itself, by their paths below `root`; hidden ones are left out. */
function filesOf(root: string, path: string): readonly string[] {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (stat?.isFile()) return [path]
  if (!stat?.isDirectory()) return []
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => filesOf(root, path === '' ? entry.name : `${path}/${entry.name}`))
}

const linesOf = (root: string, files: readonly string[], prefix = ''): readonly string[] =>
  files.map((file) => `${prefix}${file}\t${sha256(readFileSync(join(root, file)))}\n`)

/** Where the inputs lie. */
export interface InputFolders {
  /** The content folder. */
  readonly content: string
  /** The folder of the project, which holds `src` and the rest of the code. */
  readonly project: string
}

/** SHA-256 of the program alone, in hexadecimal. */
export const hashCode = (project: string): string => {
  const files = CODE_INPUTS.flatMap((path) => filesOf(project, path)).filter((file) => !TESTS.test(file))
  return sha256(linesOf(project, files).toSorted().join(''))
}

/**
 * SHA-256 of all that decides what the pages say, in hexadecimal: of the lines `path <tab> SHA-256 of the
 * bytes` of every file, in order of code points, the records as `content/…` wherever they lie.
 */
export function hashInputs({ content, project }: InputFolders): string {
  const records = filesOf(content, '').filter((file) => !AFTERWARDS.test(file))
  return sha256(`${hashCode(project)}\n${linesOf(content, records, 'content/').toSorted().join('')}`)
}
